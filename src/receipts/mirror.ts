import type { Receipt } from '../types.js';
import { attempt } from '../decisions/storage.js';
import { canonical } from './canonical.js';

/** The record as it was written, with what is needed to write it again. */
export interface KeptRecord {
  record: string;
  /** Milliseconds since 1970 of its last entry. */
  at: number;
  /** Milliseconds since 1970: until then the browser keeps the cookie. */
  expires: number;
}

/** A receipt on its way, and what it names by hash. */
export interface KeptReceipt {
  receipt: Receipt;
  /** In canonical form. */
  manifest?: string | undefined;
}

/** An answer that was given before the session was there (`assent build`), and has no receipt yet. */
export interface FirstAnswer extends KeptRecord {
  /** Name of the file of words that was on screen. */
  language: string;
}

/** What the mirror held when it was opened. */
export interface Mirrored {
  /** The newest. */
  record?: KeptRecord | undefined;
  receipts: readonly KeptReceipt[];
  /** An answer of which no receipt was made yet (`assent build`). */
  first?: FirstAnswer | undefined;
}

/**
 * A second place for what must not be lost. Browsers write cookies and localStorage to the disk half a
 * minute late; who is killed before that forgets the choice. An entry of the Cache API is there within
 * milliseconds, and nothing has to be made ahead of the click for it (ADR 18).
 */
export interface Mirror {
  /** Never rejects: where the browser has no Cache API, or refuses it, there is nothing in it. */
  read(): Promise<Mirrored>;
  /** Beginning in the caller's own task; what concerns one key, in its order. */
  keep(key: string, value: object): void;
  /** Resolves when they are gone, or cannot be had. */
  drop(...keys: string[]): Promise<unknown>;
  /** What was kept until now is on the disk, or takes too long. */
  written(): Promise<unknown>;
}

// The core (`decisions/later-answer.ts`) and the first layer (`aot/first.ts`) know these names, too.
export const recordKey = 'record';
export const firstKey = 'first';
/** Milliseconds that a new page may be put off for it. */
const patience = 300;

/** `name`: of the cache, and first part of the addresses in it, which nothing ever asks for. */
export const openMirror = (name: string): Mirror => {
  const at = (key: string) => `${origin}/${name}.${key}`;
  /** The last step of each key, which the next one waits for. */
  const steps = new Map<string, Promise<unknown>>();
  let held: Promise<Cache> | undefined;
  const open = () => (held ??= caches.open(name));
  /**
   * Looking is no reason to leave anything on the device: without an answer there is no cache. Or a service
   * worker, or "clear site data", has deleted the one that was open.
   */
  const opened = async () => ((await caches.has(name)) ? open() : (held = undefined));
  // Pages without https have none, sandboxed frames and some private windows refuse it.
  const next = (key: string, step: Promise<unknown>) => {
    const done = step.catch(() => {});
    steps.set(key, done);
    return done;
  };

  return {
    keep: (key, value) => {
      // Opened, if it is not, while the task goes on that asks for it: it may be a long one, and the browser's last.
      void next(
        key,
        Promise.all([attempt(open), steps.get(key)]).then(([cache]) =>
          cache?.put(at(key), new Response(canonical(value))),
        ),
      );
    },
    drop: (...keys) =>
      Promise.all(
        keys.map((key) =>
          next(
            key,
            Promise.resolve(steps.get(key))
              .then(opened)
              .then((cache) => cache?.delete(at(key))),
          ),
        ),
      ),
    written: () =>
      Promise.race([
        Promise.all(steps.values()),
        new Promise((resolve) => setTimeout(resolve, patience)),
      ]),
    read: async () => {
      const all = await opened()
        .then((cache) => cache?.matchAll())
        .then((found = []) => Promise.all(found.map((one) => one.json().catch(() => {}))))
        .catch((): unknown[] => []);
      const of = <T>(key: string) =>
        all.filter((value) => typeof value === 'object' && value && key in value) as T[];
      return {
        record: of<KeptRecord>('record').sort((a, b) => b.at - a.at)[0],
        receipts: of<KeptReceipt>('receipt'),
        first: of<FirstAnswer>('language')[0],
      };
    },
  };
};
