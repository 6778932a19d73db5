import type { Assent, Config } from './types.js';
import { createAssent } from './assent.js';
import { configFromTag } from './config/from-tag.js';
import type { Loaders } from './loaders.js';

type Call = [method: string, ...args: unknown[]];
type Global = ((...call: Call) => unknown) & { q?: Call[] } & Partial<Assent>;

const tag = document.currentScript as HTMLScriptElement;
const host = window as unknown as Record<string, Global | undefined>;
const name = tag.dataset.global ?? 'assent';
const stub = host[name];

if (stub?.version) console.warn(`Assent: ${name} is here already; this tag does nothing.`);
else {
  // Taken now: once this turn is over nobody knows where the script came from.
  const beside = (file: string) => import(new URL(`${file}.js`, tag.src).href);
  const parts =
    'session widget receipts withdrawal policy versions zones embeds forms formView diagnosis'.split(
      ' ',
    );
  const loaders = {
    ...Object.fromEntries(parts.map((part) => [part, () => beside(part)])),
    locale: (language: string) => beside(`locales/${language}`),
    more: (language: string) => beside(`more/${language}`),
    rights: (language: string) => beside(`rights/${language}`),
    block: (id: string) => beside(`blocks/${id}`),
    vendor: (id: string) => beside(`vendors/${id}`),
  } as unknown as Loaders;

  const waiting = [...(stub?.q ?? [])].map((call) => [...call] as Call);
  const init = waiting.find(([method]) => method === 'init')?.[1] as Config | undefined;
  const written = configFromTag(tag.dataset);
  const merged =
    init &&
    (written instanceof Promise
      ? written.then((w) => ({ ...w, ...init }))
      : { ...written, ...init });

  const api = createAssent(merged ?? written, loaders, tag.nonce);
  const methods = api as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  const call: Global = (method, ...args) => methods[method]?.(...args);
  host[name] = Object.assign(call, api);
  for (const early of waiting) call(...early);
}
