/** The cookie in which a site's pages keep their record: what the collector may write, and nothing else. */
export interface SiteCookie {
  name: string;
  /** Parent domain, as the pages' `cookie.domain`. Without it the cookie is the page's own host's. */
  domain?: string;
}

const ENTRY = /^([\w.-]{1,64})(?:@\.?([a-z0-9-]+(?:\.[a-z0-9-]+)+))?$/;

/**
 * Reads `assent` or `assent@shop.example`.
 *
 * @param where which setting it stands in
 * @throws with the value found and what to write
 */
export function parseSiteCookie(text: unknown, where: string): SiteCookie {
  const found = typeof text === 'string' ? ENTRY.exec(text) : null;
  if (!found) {
    throw new Error(
      `${where}: ${JSON.stringify(text)?.slice(0, 80)} names no cookie. Write its name as in cookie.name, and where your pages set cookie.domain that too: assent or assent@shop.example.`,
    );
  }
  const [, name = '', domain] = found;
  return { name, ...(domain ? { domain } : {}) };
}
