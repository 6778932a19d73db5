/** Decides which pages may talk to the collector, and says so in CORS headers. */
export interface Origins {
  /** May this origin post, and read its own subject? `null`: the header is absent. */
  allows(origin: string | null): boolean;
  /** May a page of this origin read what needs authorisation? With `*` only pages of this machine. */
  allowsReading(origin: string): boolean;
  /** Is it in the list by name, so not only by `*`? */
  named(origin: string): boolean;
  /** Headers that let the page see the answer. Credentials are the cookie route's own matter. */
  headers(origin: string | null): Record<string, string>;
  readonly any: boolean;
}

/**
 * @param list exact origins such as `https://shop.example`, or `*` alone
 * @throws on an entry that is not an origin
 */
export function parseOrigins(list: readonly string[], allowMissing = false): Origins {
  const any = list.includes('*');
  const exact = new Set(list.filter((entry) => entry !== '*').map(checkOrigin));
  const allows = (origin: string | null) =>
    origin === null ? any || allowMissing : any || exact.has(origin);
  return {
    any,
    allows,
    named: (origin) => exact.has(origin),
    allowsReading: (origin) => exact.has(origin) || (any && isLoopbackOrigin(origin)),
    headers(origin) {
      const vary = { Vary: 'Origin' };
      if (origin === null || !allows(origin)) return vary;
      return {
        ...vary,
        'Access-Control-Allow-Origin': exact.has(origin) ? origin : '*',
        'Access-Control-Expose-Headers': 'Retry-After',
      };
    },
  };
}

/** Names that always mean this machine. */
export function isLoopbackHost(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).hostname);
}

function checkOrigin(entry: string): string {
  if (URL.canParse(entry) && new URL(entry).origin === entry) return entry;
  const meant = URL.canParse(entry) ? new URL(entry).origin : 'https://shop.example';
  throw new Error(
    `ASSENT_ORIGINS: ${JSON.stringify(entry)} is not an origin. Write scheme, host and port only, such as ${meant}.`,
  );
}
