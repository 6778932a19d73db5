import { createAssent } from '../src/assent.js';
import { openDoor, type Call, type Door } from '../src/door.js';
import { filesOf } from '../src/files-of.js';
import type { Loaders } from '../src/loaders.js';
import { onlyOne } from '../src/only-one.js';
import type { Core } from '../src/session.js';
import type { InitOptions } from '../src/types.js';
import type { FirstWords } from './table.js';

/** The script tag's door of a site's own build. `language`: name of the visitor's file of words. */
export const start = (language: () => string): void => {
  const name = ASSENT_GLOBAL;
  const host = window as unknown as Record<string, Door | undefined>;
  const stub = host[name];
  const { q } = stub ?? {};
  const waiting = (Array.isArray(q) ? q : []) as Call[];
  const mount = (waiting.find(([method]) => method === 'init')?.[2] as InitOptions)?.mount;
  const file = filesOf(ASSENT_BASE);

  // The others come with the session.
  const loaders = {
    mount,
    session: () => file('session'),
    withdrawal: () => file('withdrawal'),
    embeds: () => file('embeds'),
    vendor: (id: string) => file(`vendors/${id}`),
  } as unknown as Loaders;

  const api = onlyOne(() =>
    createAssent(ASSENT_GATE, loaders, document.currentScript?.nonce, {
      stamp: ASSENT_STAMP,
      first: async (core) => {
        // Whoever draws the notice in another way draws the first layer, too.
        if (mount) return false;
        const tag = language();
        const [{ first }, { words }] = await Promise.all([
          file<{ first(core: Core, words: FirstWords, tag: string): Promise<boolean> }>('first'),
          file<{ words: FirstWords }>(`words/${tag}`),
        ]);
        return first(core, words, tag);
      },
    }),
  );

  // A second tag under another name gets the same, so that whoever waits there is answered.
  if (stub?.has !== api.has) openDoor(name, api, waiting);
};
