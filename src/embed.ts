import type { Assent, Config, InitOptions } from './types.js';
import { createAssent } from './assent.js';
import { configFromTag } from './config/from-tag.js';
import { own } from './config/own.js';
import { attempt } from './decisions/storage.js';
import type { Loaders } from './loaders.js';
import { onlyOne } from './only-one.js';

type Call = [method: string, ...args: unknown[]];
type Global = ((...call: Call) => unknown) & { q?: Call[] } & Partial<Assent>;

const tag = document.currentScript as HTMLScriptElement;
const host = window as unknown as Record<string, Global | undefined>;
const data = own(tag.dataset);
const name = data.global ?? 'assent';
const stub = host[name];

// Taken now: once this turn is over nobody knows where the script came from. A <base> that came after
// the tag bends even this one, so the browser's own list of what it fetched decides.
const { src } = tag;
const unbent = attempt(() => new URL(tag.getAttribute('src') as string, location.href).href);
const from =
  [src, `${unbent}`].find((address) => performance.getEntriesByName(address).length) ?? src;
// Some browsers never ask again for what failed once, so the next wish asks under another name.
let tries = '';
const beside = (file: string) =>
  import(new URL(`${file}.js${tries}`, from).href).catch((error: unknown) => {
    tries = `?${Date.now()}`;
    throw error;
  });
const parts =
  'session widget receipts lasting withdrawal policy versions zones embeds forms formView diagnosis plain'.split(
    ' ',
  );
const waiting = (Array.isArray(stub?.q) ? stub.q : []).map((call) => [...call] as Call);
const [, init, options] = (waiting.find(([method]) => method === 'init') ?? []) as [
  string?,
  Config?,
  InitOptions?,
];
const loaders = {
  mount: options?.mount,
  ...Object.fromEntries(parts.map((part) => [part, () => beside(part)])),
  locale: (language: string) => beside(`locales/${language}`),
  more: (language: string) => beside(`more/${language}`),
  rights: (language: string) => beside(`rights/${language}`),
  block: (id: string) => beside(`blocks/${id}`),
  vendor: (id: string) => beside(`vendors/${id}`),
} as unknown as Loaders;

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
    console.warn(`Assent: the page has its own ${name}; use data-global.`);
  const methods = api as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  const call: Global = (method, ...args) => methods[method]?.(...args);
  // Refused where the page made its own unchangeable.
  Reflect.set(window, name, Object.assign(call, api));
  for (const early of waiting) call(...early);
}
