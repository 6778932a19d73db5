import { createAssent } from '../src/assent.js';
import { withVendors } from '../src/baked.js';
import { openDoor, type Call, type Door } from '../src/door.js';
import type { Loaders } from '../src/loaders.js';
import { onlyOne } from '../src/only-one.js';
import type { InitOptions } from '../src/types.js';
import { file } from './files.js';
import { firstFile } from './first-file.js';

/** The script tag's door of a site's own build. `language`: name of the visitor's first layer. */
export const start = (language: () => string): void => {
  const name = ASSENT_GLOBAL;
  const host = window as unknown as Record<string, Door | undefined>;
  const stub = host[name];
  const { q } = stub ?? {};
  const waiting = (Array.isArray(q) ? q : []) as Call[];
  const mount = (waiting.find(([method]) => method === 'init')?.[2] as InitOptions)?.mount;

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
      // Whoever draws the notice in another way draws the first layer, too.
      load: () => (mount ? undefined : firstFile(language())),
    }),
  );

  // A second tag under another name gets the same, so that whoever waits there is answered.
  if (stub?.has !== api.has) openDoor(name, api, waiting);
};
