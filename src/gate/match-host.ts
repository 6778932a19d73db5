/** An address as a request would read it; STUN and TURN servers are told apart by host and port, too. */
const read = (address: string): URL | undefined => {
  try {
    return new URL(address.replace(/^(?:stun|turn)s?:/i, 'https://'), location.href);
  } catch {
    return undefined;
  }
};

const matches = (url: URL, pattern: string): boolean => {
  const [name, ...path] = pattern.split('/') as [string, ...string[]];
  const host = name.toLowerCase();
  // A pattern without a port means every port; one that ends in `.*` means every ending.
  const at = `.${host.includes(':') ? url.host : url.hostname}`;
  const here = host.endsWith('.*') ? at.includes(`.${host.slice(0, -1)}`) : at.endsWith(`.${host}`);
  return here && url.pathname.startsWith(`/${path.join('/')}`);
};

/**
 * How closely an address is meant by one of these hosts (subdomains too, and the path where one is
 * named): the length of the longest pattern that fits, 0 where none does.
 */
export const closest = (address: string, hosts: Iterable<string>): number => {
  const url = read(address);
  let length = 0;
  if (url)
    for (const pattern of hosts)
      if (pattern.length > length && matches(url, pattern)) ({ length } = pattern);
  return length;
};

/** Does the address belong to one of these hosts? */
export const matchesHost = (address: string, hosts: Iterable<string>): boolean =>
  closest(address, hosts) > 0;
