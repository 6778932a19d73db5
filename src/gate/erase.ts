import { attempt } from '../decisions/storage.js';

export const matchesName = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

/** `shop.example.co.uk` → itself and every parent that a browser might take a cookie for. */
const domains = (host: string): string[] =>
  host.split('.').map((_, index, parts) => parts.slice(index).join('.'));

/** `/docs/api` → `/`, `/docs`, `/docs/`, `/docs/api`, `/docs/api/`. */
const paths = (path: string): string[] => {
  const all = ['/'];
  let so = '';
  for (const part of path.split('/').filter(Boolean)) all.push((so += `/${part}`), `${so}/`);
  return all;
};

const eraseCookies = (patterns: readonly string[]): void => {
  const names = document.cookie.split('; ').map((pair) => pair.split('=')[0] as string);
  for (const name of names.filter((name) => matchesName(name, patterns)))
    for (const path of paths(location.pathname))
      for (const domain of ['', ...domains(location.hostname)])
        document.cookie = `${name}=;path=${path};max-age=0${domain && `;domain=${domain}`}`;
};

const eraseKeys = (storage: Storage, patterns: readonly string[]): void => {
  for (const key of Object.keys(storage)) if (matchesName(key, patterns)) storage.removeItem(key);
};

/**
 * Removes everything of these names that a script can reach: cookies on every parent domain and
 * path, both web storages, IndexedDB. HttpOnly and other origins' storage is out of reach.
 */
export const erase = (patterns: readonly string[]): void => {
  attempt(() => eraseCookies(patterns));
  attempt(() => eraseKeys(localStorage, patterns));
  attempt(() => eraseKeys(sessionStorage, patterns));
  for (const name of patterns)
    if (!name.includes('*')) attempt(() => indexedDB.deleteDatabase(name));
};
