import type { SourceStatus, UnderAge } from '../types.js';

/** What a law says of sale, sharing and targeted advertising to people who otherwise decide for themselves. */
export interface TeenRule {
  /** ISO 3166-2 code of the state, or `US`: everywhere in the country, as no browser can tell the state. */
  region: string;
  /** Years; from this age on it says nothing. */
  below: number;
  /** `sale`: off until they say yes. `no-sale`: off whatever they say. */
  group: Extract<UnderAge, string>;
  /** `YYYY-MM-DD`, first day in force. */
  since: string;
  source: string;
  status: SourceStatus;
}

const checked = 'secondary-source-checked';
const unverified = 'own-knowledge-unverified';

/**
 * By state. Where the law knows "actual knowledge" or "wilful disregard", an age that a page passes to
 * `minor()` is knowledge. New York asks for a yes to everything that is not strictly necessary: beyond sale
 * that is the owner's to see to. Design codes and rules for social networks alone are left out.
 */
export const teenRules: readonly TeenRule[] = [
  { region: 'US', below: 16, group: 'sale', since: '2020-01-01', source: 'Cal. Civ. Code 1798.120(c), (d); 11 CCR 7071', status: unverified },
  { region: 'US-AR', below: 17, group: 'no-sale', since: '2026-07-01', source: 'Act 952 of 2025 (HB 1717), Ark. Code 4-88-1501 ff.: no targeted advertising', status: checked },
  { region: 'US-CO', below: 18, group: 'sale', since: '2025-10-01', source: 'SB 24-041, C.R.S. 6-1-1308.5', status: checked },
  { region: 'US-CT', below: 18, group: 'no-sale', since: '2026-07-01', source: 'Public Act 25-113 (SB 1295), Conn. Gen. Stat. 42-529a', status: checked },
  { region: 'US-DE', below: 18, group: 'sale', since: '2025-01-01', source: '6 Del. C. 12D-106(a)(7)', status: checked },
  { region: 'US-MD', below: 18, group: 'no-sale', since: '2026-04-01', source: 'Online Data Privacy Act, Md. Com. Law 14-4707: knew or should have known', status: checked },
  // "Between the ages of 13 and 16", read so that those of 16 are among them.
  { region: 'US-MN', below: 17, group: 'sale', since: '2025-07-31', source: 'Minn. Stat. 325M.16', status: unverified },
  { region: 'US-MT', below: 18, group: 'sale', since: '2025-10-01', source: 'SB 297 (Ch. 567 of 2025), amending Mont. Code 30-14-2801 ff.', status: checked },
  { region: 'US-NH', below: 16, group: 'sale', since: '2025-01-01', source: 'RSA 507-H:6', status: checked },
  { region: 'US-NJ', below: 17, group: 'sale', since: '2025-01-15', source: 'N.J.S.A. 56:8-166.12', status: checked },
  { region: 'US-NY', below: 18, group: 'sale', since: '2025-06-20', source: 'Child Data Protection Act, Gen. Bus. Law 899-ff', status: checked },
  { region: 'US-OR', below: 16, group: 'no-sale', since: '2026-01-01', source: 'HB 2008 of 2025, ORS 646A.578', status: checked },
]; // prettier-ignore

/** Those in force on a day (`YYYY-MM-DD`) for a place. Of a state that is not known, every state's. */
export const teenRulesIn = (code: string, today: string): readonly TeenRule[] =>
  teenRules.filter(
    ({ region, since }) =>
      since <= today &&
      (region === code || (region === 'US' ? code.startsWith('US-') : code === 'US')),
  );
