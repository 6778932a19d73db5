import { attempt } from '../decisions/storage.js';
import { cookieNames, eraseCookies } from './erase-cookies.js';
import { isMeant } from './names.js';

export interface EraseOptions {
  /** Patterns of vendors that run on. */
  kept?: readonly string[];
  /** A folder that cookies were set for, besides those above the page. */
  path?: string | undefined;
}

/** Milliseconds that a database may keep us waiting: another tab may hold it open. */
const patience = 1000;

const eraseKeys = (storage: Storage, meant: (name: string) => boolean): void => {
  for (const key of Object.keys(storage)) if (meant(key)) storage.removeItem(key);
};

/** Resolves with the name where the database is still there. */
const eraseDatabase = (name: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(undefined);
    request.onerror = () => resolve(name);
    // Blocked, it is removed as soon as the others let go; by then nobody waits any more.
    setTimeout(resolve, patience, name);
  });

const databaseNames = async (unseen: readonly string[]): Promise<readonly string[]> => {
  // Older Firefox does not list them.
  const list = (await indexedDB.databases?.()) ?? unseen.map((name) => ({ name }));
  return list.flatMap(({ name }) => name ?? []);
};

const eraseDatabases = async (
  meant: (name: string) => boolean,
  unseen: readonly string[],
): Promise<readonly (string | undefined)[]> =>
  Promise.all((await databaseNames(unseen)).filter(meant).map(eraseDatabase));

const eraseCaches = async (meant: (name: string) => boolean): Promise<void> => {
  for (const name of await caches.keys()) if (meant(name)) await caches.delete(name);
};

/**
 * Removes everything of these names that a script can reach: cookies, both web storages, IndexedDB,
 * Cache Storage. `name?Global` is left where the page has a global of that name. HttpOnly cookies and
 * other origins' storage are out of reach. Resolves with the names that are still there.
 */
export const erase = async (
  names: readonly string[],
  { kept, path }: EraseOptions = {},
): Promise<readonly string[]> => {
  const patterns = names.flatMap((name) => {
    const [pattern, unless] = name.split('?') as [string, string?];
    return unless && unless in window ? [] : pattern;
  });
  const meant = (name: string) => isMeant(name, patterns, kept);
  const unseen = patterns.filter((pattern) => !pattern.endsWith('*'));
  attempt(() => eraseCookies(meant, unseen, path));
  attempt(() => eraseKeys(localStorage, meant));
  attempt(() => eraseKeys(sessionStorage, meant));
  const databases = await Promise.resolve(attempt(() => eraseDatabases(meant, unseen))).catch(
    () => [],
  );
  await Promise.resolve(attempt(() => eraseCaches(meant))).catch(() => {});
  const left = [...(attempt(cookieNames) ?? []).filter(meant), ...(databases ?? [])];
  return left.filter((name) => name !== undefined);
};
