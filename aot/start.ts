import { createAssent } from '../src/assent.js';
import { withVendors } from '../src/baked.js';
import { attempt } from '../src/decisions/storage.js';
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
        // Asked for while the file is on its way. Where a browser has none, or refuses, there is nothing in it.
        const kept = attempt(() => caches.keys().catch(() => []));
        return (await file<{ first: typeof first }>(`first/${language()}`)).first(core, kept);
      },
    }),
  );

  // A second tag under another name gets the same, so that whoever waits there is answered.
  if (stub?.has !== api.has) openDoor(name, api, waiting);
};
