/** Hosts as the source expressions of a Content Security Policy. */
export interface Sources {
  /** Without those that another one covers. */
  expressions: readonly string[];
  /** Patterns with an open ending (`google.*`), which a policy cannot say; written as `.com`. */
  open: readonly string[];
}

const of = (pattern: string): string[] => {
  const [name = '', ...path] = pattern.replace(/\.\*(?=\/|$)/, '.com').split('/');
  const scheme = /^(?:localhost|127\.|\[)/.test(name) ? 'http' : 'https';
  // `*.` does not cover the name itself; an address has no subdomains.
  const hosts = scheme === 'http' || name.includes('*') ? [name] : [name, `*.${name}`];
  const rest = path.join('/').replace(/\/$/, '');
  // A path without a slash at its end is that one file; with it, everything below.
  const ends = rest ? [`/${rest}`, `/${rest}/`] : [''];
  return hosts.flatMap((host) => ends.map((end) => `${scheme}://${host}${end}`));
};

/** Is everything that `inner` allows allowed by `outer` too? */
const covers = (outer: string, inner: string): boolean => {
  const parse = (text: string) => /^(\w+):\/\/(\*\.)?([^/]*)(\/.*)?$/.exec(text) ?? [];
  const [, scheme, star, host = '', path] = parse(outer);
  const [, otherScheme, , otherHost = '', otherPath] = parse(inner);
  if (outer === inner || scheme !== otherScheme) return false;
  const within = star
    ? otherHost.endsWith(`.${host}`) || (otherHost === host && inner.includes('//*.'))
    : otherHost === host && !inner.includes('//*.');
  return within && (!path || path === otherPath);
};

export const cspSources = (patterns: readonly string[]): Sources => {
  const all = [...new Set(patterns.flatMap(of))];
  return {
    expressions: all.filter((one) => !all.some((other) => covers(other, one))).toSorted(),
    open: [...new Set(patterns.filter((pattern) => /\.\*(?:\/|$)/.test(pattern)))],
  };
};
