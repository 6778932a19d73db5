import type { Config, InitOptions } from './types.js';
import { createAssent } from './assent.js';
import { configFromTag } from './config/from-tag.js';
import { own } from './config/own.js';
import { attempt } from './decisions/storage.js';
import { openDoor, type Call, type Door } from './door.js';
import { filesOf } from './files-of.js';
import { loadersFrom } from './loaders-from.js';
import { onlyOne } from './only-one.js';

const tag = document.currentScript as HTMLScriptElement;
const host = window as unknown as Record<string, Door | undefined>;
const data = own(tag.dataset);
const name = data.global ?? 'assent';
const stub = host[name];

// Taken now: once this turn is over nobody knows where the script came from. A <base> that came after
// the tag bends even this one, so the browser's own list of what it fetched decides.
const { src } = tag;
const unbent = attempt(() => new URL(tag.getAttribute('src') as string, location.href).href);
const from =
  [src, `${unbent}`].find((address) => performance.getEntriesByName(address).length) ?? src;
const waiting = (Array.isArray(stub?.q) ? stub.q : []).map((call) => [...call] as Call);
const [, init, options] = (waiting.find(([method]) => method === 'init') ?? []) as [
  string?,
  Config?,
  InitOptions?,
];
const loaders = {
  mount: options?.mount,
  ...loadersFrom(filesOf(attempt(() => new URL('.', from).href) ?? '')),
};

const api = onlyOne(() => {
  const written = configFromTag(data);
  const merged =
    init &&
    (written instanceof Promise
      ? written.then((w) => ({ ...w, ...init }))
      : { ...written, ...init });
  return createAssent(merged ?? written, loaders, tag.nonce);
});

// A second tag under another name gets the same, so that whoever waits there is answered.
if (stub?.has !== api.has) {
  if (Object.hasOwn(window, name) && typeof stub !== 'function')
    console.warn(`Assent: ${name} is the page's; use data-global.`);
  openDoor(name, api, waiting);
}
