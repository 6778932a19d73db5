import type { Assent } from '../../src/types.js';
import { rulesFor, type Rule } from './match.js';

/** What must be allowed before something that is held may go. */
export interface Demand {
  /** With spaces between. */
  purpose: string;
  vendor?: string;
}

export interface Verdict {
  /** Rules that keep an address back; empty when it may go. */
  address(address: unknown): readonly Rule[];
  /** The same for the text of an inline script. */
  inline(text: string): readonly Rule[];
  /** Rules that named this address and were not satisfied at that moment (`performance.now()`). */
  lateAt(address: string, at: number): readonly Rule[];
  demand(rules: readonly Rule[]): Demand;
  /** Assent has come, or decided anew. */
  look(): void;
}

const words = (texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => text.split(/\s+/)))].filter(Boolean).join(' ');

/**
 * Weighs addresses against the rules; all that name an address must be satisfied. Until Assent is
 * there none is. What lies under `own` (Assent's own files) is never held, or nothing could ever be
 * allowed.
 */
export const createVerdict = (
  rules: readonly Rule[],
  assent: () => Assent | undefined,
  own: string | undefined,
): Verdict => {
  /** Since when a rule is satisfied, in milliseconds of the page's life. */
  const since = new Map<Rule, number>();
  const vendorOf = ({ vendor = '', preset }: Rule) =>
    preset && assent()?.why(vendor) === 'undeclared' ? '' : vendor;
  const satisfied = (rule: Rule) => {
    const here = assent();
    const ids = words([rule.purpose, vendorOf(rule)]).split(' ');
    return !!here && ids.every((id) => here.has(id));
  };
  const unmet = (found: readonly Rule[]) => (found.every(satisfied) ? [] : found);
  const ruled = (address: unknown): readonly Rule[] => {
    try {
      const { href } = new URL(String(address), document.baseURI);
      return own && href.startsWith(own) ? [] : rulesFor(href, rules);
    } catch {
      // No address at all: the browser's matter.
      return [];
    }
  };

  const look = () => {
    for (const rule of rules)
      if (!satisfied(rule)) since.delete(rule);
      else if (!since.has(rule)) since.set(rule, performance.now());
  };

  return {
    address: (address) => {
      // The gate releases before anybody is told, so this may be the first to know.
      look();
      return unmet(ruled(address));
    },
    inline: (text) => unmet(rules.filter((rule) => rule.text && text.includes(rule.text))),
    lateAt: (address, at) =>
      ruled(address).filter((rule) => !satisfied(rule) || (since.get(rule) ?? 0) > at),
    demand: (found) => {
      const vendor = words(found.map(vendorOf));
      return { purpose: words(found.map(({ purpose }) => purpose)), ...(vendor && { vendor }) };
    },
    look,
  };
};
