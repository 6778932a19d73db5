/** One address rule. At least `match` or `text` is there. */
export interface StrictRule {
  /**
   * Host, with its subdomains, and a path if it should be narrower: `connect.facebook.net`,
   * `www.google.com/recaptcha`. `google.*` means every ending.
   */
  match?: string;
  /** Piece of text that gives an inline script of the page away, such as `fbq(`. */
  text?: string;
  /** Purposes, with spaces between; all must be allowed. */
  purpose: string;
  /** Vendor of the configuration that must be allowed too. */
  vendor?: string;
}

/** A rule of a preset: its vendor counts where the configuration lists it. */
export interface Rule extends StrictRule {
  preset?: true;
}

/** Does an address fall under `host/path`? Nothing that is not http(s) ever does. */
export const matches = (address: string, pattern: string): boolean => {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return false;
  }
  if (!/^(?:https?|wss?):$/.test(url.protocol)) return false;
  const [name = '', ...path] = pattern.split('/');
  const host = name.toLowerCase();
  const at = `.${host.includes(':') ? url.host : url.hostname}`;
  const here = host.endsWith('.*') ? at.includes(`.${host.slice(0, -1)}`) : at.endsWith(`.${host}`);
  return here && url.pathname.startsWith(`/${path.join('/')}`);
};

/** All rules that an address falls under: each of them must be satisfied. */
export const rulesFor = (address: string, rules: readonly Rule[]): Rule[] =>
  rules.filter(({ match }) => match && matches(address, match));
