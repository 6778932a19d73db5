import type { Receipt } from '../types.js';
import { attempt } from '../decisions/storage.js';

/** The record as it was written, with what is needed to write it again. */
export interface KeptRecord {
  text: string;
  /** Milliseconds since 1970 of its last entry. */
  at: number;
  /** Milliseconds since 1970: until then the browser keeps the cookie. */
  expires: number;
  /** Milliseconds since 1970: it was written then. */
  wrote: number;
}

/** A receipt on its way, and what it names by hash. */
export interface KeptReceipt {
  receipt: Receipt;
  /** In canonical form. */
  manifest?: string | undefined;
}

/** An answer that was given before the session was there (`assent build`), and has no receipt yet. */
export interface FirstAnswer {
  /** Name of the file of words that was on screen. */
  language: string;
  /** The record that it made, as it is kept. */
  record: string;
}

/** What the mirror held when it was opened. */
export interface Mirrored {
  record?: KeptRecord | undefined;
  receipts: readonly KeptReceipt[];
  /** An answer of which no receipt was made yet (`assent build`). */
  first?: FirstAnswer | undefined;
}

/**
 * A second place for what must not be lost. Browsers write cookies and localStorage to the disk half a
 * minute late; who is killed before that forgets the choice. IndexedDB keeps it from the first moment.
 */
export interface Mirror {
  /** Never rejects: where the browser refuses a database there is nothing in it. */
  read(): Promise<Mirrored>;
  /**
   * An answer is near. The first database of a site takes some tens of milliseconds to make, which a browser
   * that is about to be killed does not have.
   */
  ready(): void;
  /** None came: what is open is deleted. */
  leave(): void;
  /** At once, where the database is open. */
  keep(key: string, value: object): void;
  drop(...keys: string[]): void;
  /** What was kept in this task is on the disk, or takes too long. A page that ends earlier undoes it. */
  written(): Promise<unknown>;
}

export const recordKey = 'record';
export const firstKey = 'first';
const table = 'kept';
/** Milliseconds that a new page may be put off for it. */
const patience = 300;

export const openMirror = (name: string): Mirror => {
  let db: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;
  /** Not in a transaction yet. */
  let changes = new Map<string, object | undefined>();

  const flush = (store: IDBObjectStore) => {
    for (const [key, value] of changes)
      if (value) store.put(value, key);
      else store.delete(key);
    changes = new Map();
  };

  const request = async (create: boolean) => {
    // A sandboxed frame has none, and one browser lets a promise of its own go unheard when asked there.
    let usable = origin !== 'null';
    // Looking is no reason to leave anything on the device: without an answer there is no database.
    if (usable && !create)
      usable = (await indexedDB.databases?.())?.some((one) => one.name === name) ?? true;
    if (!usable) throw new Error('no database');
    return new Promise<IDBDatabase>((resolve, reject) => {
      // Not 1: that is what looking for a database makes for a moment (`decisions/later-answer.ts`).
      const request = indexedDB.open(name, 2);
      request.onupgradeneeded = () => {
        // What waits goes in with the table: one way to the disk less, where every millisecond counts.
        if (create) flush(request.result.createObjectStore(table));
        else request.transaction?.abort();
      };
      request.onerror = () => reject(request.error as Error);
      request.onsuccess = () => {
        db = request.result;
        // Another page wants to delete it, as "clear site data" does.
        db.onversionchange = db.onclose = shut;
        resolve(db);
      };
    });
  };
  const open = (create: boolean): Promise<IDBDatabase> =>
    (opening ??= request(create).catch((error: Error) => {
      opening = undefined;
      throw error;
    }));
  const shut = () => {
    // What is under way is still written.
    db?.close();
    db = opening = undefined;
  };
  // An open database would keep the page out of the back/forward cache.
  addEventListener('pagehide', shut);

  let last: Promise<unknown> = Promise.resolve();
  const run = (at: IDBDatabase) => {
    if (!changes.size) return;
    const under = at.transaction(table, 'readwrite');
    flush(under.objectStore(table));
    // At once: the task that asks for it may be a long one, and the browser's last.
    under.commit?.();
    return new Promise((resolve) => (under.oncomplete = under.onabort = resolve));
  };
  const change = (key: string, value?: object) => {
    changes.set(key, value);
    const here = db;
    const begun = here && attempt(() => run(here));
    if (begun) last = begun;
    // Whatever joins it before it is open goes in together.
    else if (changes.size === 1) {
      const again = () => open([...changes.values()].some((one) => one));
      // An opening that was only to look may be under way.
      last = again()
        .catch(again)
        .then(run)
        .catch(() => {
          changes = new Map();
        });
    }
  };

  return {
    ready: () => void open(true).catch(() => {}),
    leave: () => {
      if (!opening) return;
      shut();
      indexedDB.deleteDatabase(name);
    },
    keep: change,
    written: () => Promise.race([last, new Promise((resolve) => setTimeout(resolve, patience))]),
    drop: (...keys) => keys.forEach((key) => change(key)),
    read: async () => {
      const values = await open(false)
        .then(
          (at) =>
            new Promise<unknown[]>((resolve, reject) => {
              const request = at.transaction(table).objectStore(table).getAll();
              request.onsuccess = () => resolve(request.result);
              request.onerror = () => reject(request.error as Error);
            }),
        )
        .catch((): unknown[] => []);
      const of = <T>(key: string) =>
        values.filter((value) => typeof value === 'object' && value && key in value) as T[];
      return {
        record: of<KeptRecord>('text')[0],
        receipts: of<KeptReceipt>('receipt'),
        first: of<FirstAnswer>('language')[0],
      };
    },
  };
};
