import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { Loaders } from '../../src/loaders.js';
import type { Config, Events, PolicyVersionConfig, Receipt } from '../../src/types.js';
import { enterPages, leavePage, openPage, type Page } from '../embed/page.js';
import { isReceipt } from './is-receipt.js';

export interface Visit extends Page {
  /** What the page heard, by event, since it was opened. */
  heard: { [E in keyof Events]: Events[E][] };
  /** Asks a list of ids at once. */
  has(...ids: string[]): boolean[];
  /** What the visitor was handed last; throws where nothing was drawn. */
  shown(): NonNullable<ReturnType<Page['notice']>>;
  /** Ids of the purposes that the first layer asks about. */
  open(): string[];
  /** The visitor's receipts; each is held against the published schema. */
  receipts(): Promise<readonly Receipt[]>;
}

/** Until every part of a page is loaded and events are told: all of it is in memory, so turns are enough. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await new Promise((done) => setTimeout(done, 3));
};

const names = ['ready', 'change', 'show', 'hide', 'gate', 'receipt', 'form', 'error'] as const;

/** The visitor leaves the page they were on, if any, and opens another of the same site. */
export const arrive = async (
  config: Config,
  over: Partial<Record<keyof Loaders, (name: string) => Promise<unknown>>> = {},
): Promise<Visit> => {
  leavePage();
  const heard = Object.fromEntries(names.map((name) => [name, []])) as unknown as Visit['heard'];
  for (const name of names)
    window.addEventListener(`assent:${name}`, (event) =>
      heard[name].push((event as CustomEvent<never>).detail),
    );
  const page = openPage(config, over);
  const { assent } = page;
  await assent.ready;
  await settled();
  const shown = () => {
    const notice = page.notice();
    if (!notice) throw new Error('nothing was drawn');
    return notice;
  };
  return {
    ...page,
    heard,
    shown,
    has: (...ids) => ids.map((id) => assent.has(id)),
    open: () =>
      shown()
        .purposes.filter(({ open }) => open)
        .map(({ id }) => id),
    receipts: async () => {
      const list = await assent.receipts();
      for (const receipt of list) isReceipt(receipt);
      return list;
    },
  };
};

/** A page of a site that has its own control, so that nothing but the gate is needed on it. */
export const withControl = (): void => {
  const button = document.createElement('button');
  button.dataset.assent = 'preferences';
  document.body.append(button);
};

/** Only the calendar is held; everything else goes on. */
export const on = (instant: string): void => {
  vi.useFakeTimers({ now: Date.parse(instant), toFake: ['Date'] });
};

/** What the browser says by itself. */
export const browserSays = (
  says: Partial<{ globalPrivacyControl: boolean; doNotTrack: string }>,
): void => {
  vi.stubGlobal('navigator', { languages: ['en'], ...says });
};

/** What the device remembers, as text: the cookie and its mirror hold the same. */
export const remembered = (): string | null => localStorage.getItem('assent');

/** Another tab of the same site, which has its own idea of the record. */
export const tabWrites = (text: string | null): void => {
  if (text === null) localStorage.removeItem('assent');
  else localStorage.setItem('assent', text);
  document.cookie =
    text === null ? 'assent=;path=/;max-age=0' : `assent=${encodeURIComponent(text)};path=/`;
  window.dispatchEvent(new StorageEvent('storage', { key: 'assent', newValue: text }));
};

const folder = 'examples/policies/';
/** One of the real example documents. */
export const example = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Record<string, unknown>;

/** Serves documents of the site; what is not there is answered with 404. Returns what was asked. */
export const serve = (documents: Readonly<Record<string, unknown>>): string[] => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const found = Object.hasOwn(documents, address);
    return {
      ok: found,
      status: found ? 200 : 404,
      json: async () => structuredClone(documents[address]),
    };
  });
  return asked;
};

/** A line of `policy.versions` for a document. */
export const entryFor = (
  document: Record<string, unknown>,
  src: string,
  over: Partial<PolicyVersionConfig> = {},
): PolicyVersionConfig => ({
  version: document.version as string,
  announced: document.announced as string,
  effective: document.effective as string,
  src,
  ...over,
});

export const begin = (): void => {
  enterPages();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
};

/** Leaves nothing of this visitor behind. */
export const end = async (): Promise<void> => {
  leavePage();
  // A page writes down right after the task of a decision what the next one may need.
  await new Promise((resolve) => setTimeout(resolve));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  // What a spy put on the page itself, over the browser's own.
  Reflect.deleteProperty(document, 'cookie');
  localStorage.clear();
  // On the journey's own calendar, on which they are not over yet.
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=;path=/;max-age=0`;
  vi.useRealTimers();
  document.body.replaceChildren();
  document.head.replaceChildren();
  delete (window as { dataLayer?: unknown }).dataLayer;
};
