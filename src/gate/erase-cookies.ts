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

/**
 * A browser removes a cookie only for one who names its kind: `__Secure-` and `__Host-` want
 * `secure`, a partitioned one lies in a jar of its own.
 */
const kinds = ['', ';secure', ';secure;samesite=none;partitioned'];

export const cookieNames = (): string[] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0] as string);

/**
 * Removes the cookies that `meant` picks, on this host and every parent domain, on every path above
 * the page and on `path`. Those of another path cannot be seen, so whole names are tried there unseen.
 */
export const eraseCookies = (
  meant: (name: string) => boolean,
  unseen: readonly string[],
  path: string | undefined,
): void => {
  const remove = (name: string, path: string, kind: string) => {
    for (const domain of ['', ...domains(location.hostname)])
      document.cookie = `${name}=;path=${path}${kind};max-age=0${domain && `;domain=${domain}`}`;
  };
  for (const kind of kinds) {
    for (const name of cookieNames().filter(meant))
      for (const folder of paths(location.pathname)) remove(name, folder, kind);
    if (path) for (const name of unseen.filter(meant)) remove(name, path, kind);
  }
};
