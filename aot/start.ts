import { createAssent } from '../src/assent.js';
import { withVendors } from '../src/baked.js';
import { openDoor, type Call, type Door } from '../src/door.js';
import { filesOf } from '../src/files-of.js';
import type { Loaders } from '../src/loaders.js';
import { onlyOne } from '../src/only-one.js';
import type { InitOptions } from '../src/types.js';
import type { first } from './first.js';

/** The script tag's door of a site's own build. `language`: name of the visitor's first layer. */
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
    embeds: () => file('embeds'),
    ...(withVendors && {
      withdrawal: () => file('withdrawal'),
      vendor: (id: string) => file(`vendors/${id}`),
    }),
  } as unknown as Loaders;

  const api = onlyOne(() =>
    createAssent(ASSENT_GATE, loaders, document.currentScript?.nonce, {
      stamp: ASSENT_STAMP,
      first: async (core) => {
        // Whoever draws the notice in another way draws the first layer, too.
        if (mount) return false;
        // A sandboxed frame has none, and one browser lets a promise of its own go unheard there. Asked for
        // while the file is on its way; where a browser cannot be asked the session sees to it.
        const databases = origin === 'null' ? [] : indexedDB.databases().catch(() => {});
        return (await file<{ first: typeof first }>(`first/${language()}`)).first(core, databases);
      },
    }),
  );

  // A second tag under another name gets the same, so that whoever waits there is answered.
  if (stub?.has !== api.has) openDoor(name, api, waiting);
};
