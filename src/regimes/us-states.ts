import type { SourceStatus } from '../types.js';

/**
 * What one state adds to `us-base`: words, links and proof, never a laxer gate. A browser cannot tell
 * the state, and a server often errs, so every visitor of the US gets the strictest opt-out state's
 * rules and this table changes only what is shown and how long proof is kept.
 */
export interface UsState {
  /** Second part of ISO 3166-2, such as `CA`. */
  code: string;
  /** `general` privacy law, or `sectoral`: health, sale, children. */
  law: 'general' | 'sectoral';
  /** `YYYY-MM-DD` */
  inForce: string;
  /** `YYYY-MM-DD` since which a browser's signal must be honoured. Missing: no such duty is known. */
  signalSince?: string;
  /** Must it be shown that the signal was honoured, and since when (`YYYY-MM-DD`)? */
  showSignalSince?: string;
  /** Links that the law names. `do-not-sell` and `privacy-choices` have texts in every language. */
  links: readonly ('do-not-sell' | 'privacy-choices')[];
  /** Calendar months for which requests and answers are kept as proof. */
  proofMonths: number;
}

/** 11 CCR 7101 for California, taken as the model everywhere. */
const proofMonths = 24;
const choices = ['privacy-choices'] as const;

const general = (code: string, inForce: string, signalSince?: string): UsState => ({
  code,
  law: 'general',
  inForce,
  ...(signalSince && { signalSince }),
  links: choices,
  proofMonths,
});

const sectoral = (code: string, inForce: string): UsState => ({
  ...general(code, inForce),
  law: 'sectoral',
});

/** In force, then signed, then sectoral; each by the day it starts. */
export const usStates: readonly UsState[] = [
  {
    ...general('CA', '2020-01-01', '2020-07-01'),
    // 11 CCR 7025(c)(6)
    showSignalSince: '2026-01-01',
    // Cal. Civ. Code 1798.135(a); a notice alone is no way to opt out (11 CCR 7026(a)(4)).
    links: ['do-not-sell', 'privacy-choices'],
  },
  general('VA', '2023-01-01'),
  general('CO', '2023-07-01', '2024-07-01'),
  general('CT', '2023-07-01', '2025-01-01'),
  general('UT', '2023-12-31'),
  general('FL', '2024-07-01'),
  general('OR', '2024-07-01', '2026-01-01'),
  general('TX', '2024-07-01', '2025-01-01'),
  general('MT', '2024-10-01', '2025-01-01'),
  general('DE', '2025-01-01', '2026-01-01'),
  general('IA', '2025-01-01'),
  general('NE', '2025-01-01', '2025-01-01'),
  general('NH', '2025-01-01', '2025-01-01'),
  general('NJ', '2025-01-15', '2025-07-15'),
  general('TN', '2025-07-01'),
  general('MN', '2025-07-31', '2025-07-31'),
  general('MD', '2025-10-01', '2025-10-01'),
  general('IN', '2026-01-01'),
  general('KY', '2026-01-01'),
  general('RI', '2026-01-01'),
  general('LA', '2027-01-01', '2027-01-01'),
  general('OK', '2027-01-01'),
  general('AL', '2027-05-01'),
  general('VT', '2028-01-01', '2028-01-01'),
  sectoral('NV', '2021-10-01'),
  sectoral('WA', '2024-03-31'),
  sectoral('NY', '2025-06-20'),
];

/** What stands behind a state's line, for the docs. Sensitive data and ages are the owner's to handle. */
export interface UsStateSource {
  code: string;
  name: string;
  /** The law, and what is special about it. */
  law: string;
  sensitive: string;
  minors: string;
  status: SourceStatus;
}

const checked = 'secondary-source-checked';
const own = 'own-knowledge-unverified';
const optIn = 'opt-in';
const parent = 'under 13: a parent';

const source = (
  code: string,
  name: string,
  law: string,
  status: SourceStatus,
  sensitive: string = optIn,
  minors: string = parent,
): UsStateSource => ({ code, name, law, sensitive, minors, status });

/** One entry per entry of `usStates`, in the same order. Never part of what a browser loads. */
export const usStateSources: readonly UsStateSource[] = [
  source(
    'CA',
    'California',
    'CCPA as amended by the CPRA, Civ. Code 1798.100 ff.; 11 CCR 7000 ff. Signal honoured and shown, symmetrical choices, not asked again for 12 months, passed on within 15 business days',
    checked,
    'right to limit',
    'under 16: opt-in to sale and sharing (under 13: a parent)',
  ),
  source('VA', 'Virginia', 'VCDPA', checked, 'opt-in; sale of geolocation banned (2026)'),
  source(
    'CO',
    'Colorado',
    'Colorado Privacy Act, C.R.S. 6-1-1301; 4 CCR 904-3. Consent to sensitive uses fresh within 24 months (Rule 7.08)',
    checked,
    optIn,
    '13 to 17: consent for targeted advertising and sale, further duties (2025-10-01)',
  ),
  source(
    'CT',
    'Connecticut',
    'CTDPA, amended by SB 1295 (2026-07-01)',
    checked,
    'opt-in; sale only with consent',
    'under 18: neither targeted advertising nor sale, even with consent (2026-07-01)',
  ),
  source('UT', 'Utah', 'UCPA', own, 'notice and opt-out'),
  source(
    'FL',
    'Florida',
    'Digital Bill of Rights: very large companies; sale of sensitive data wider',
    own,
    optIn,
    'under 18',
  ),
  source(
    'OR',
    'Oregon',
    'OCPA',
    checked,
    'opt-in; sale of precise geolocation banned (2026)',
    'under 16: neither sale nor targeted advertising (2026)',
  ),
  source(
    'TX',
    'Texas',
    'TDPSA, Bus. & Com. Code 541. Sources disagree about the signal; s 541.055(e) speaks for it',
    checked,
    'opt-in; special notices for sale of sensitive and biometric data',
  ),
  source(
    'MT',
    'Montana',
    'MCDPA, amended 2025-10-01',
    checked,
    optIn,
    '13 to 17: consent for targeted advertising and sale, further duties (2025-10-01)',
  ),
  source(
    'DE',
    'Delaware',
    'DPDPA',
    checked,
    optIn,
    '13 to 17: consent for targeted advertising and sale',
  ),
  source('IA', 'Iowa', 'ICDPA', own, 'notice and opt-out'),
  source('NE', 'Nebraska', 'NDPA', checked),
  source(
    'NH',
    'New Hampshire',
    'RSA 507-H',
    checked,
    optIn,
    '13 to 15: consent for targeted advertising and sale',
  ),
  source(
    'NJ',
    'New Jersey',
    'NJDPA, S332',
    checked,
    optIn,
    '13 to 16: consent for targeted advertising and sale',
  ),
  source('TN', 'Tennessee', 'TIPA', own),
  source(
    'MN',
    'Minnesota',
    'MCDPA',
    checked,
    optIn,
    '13 to 16: consent for targeted advertising and sale',
  ),
  source(
    'MD',
    'Maryland',
    'MODPA, for processing from 2026-04-01; only what the requested product reasonably needs: counsel on advertising tags',
    checked,
    'strictly necessary only; sale banned',
    'under 18: neither targeted advertising nor sale (knew or should have known)',
  ),
  source('IN', 'Indiana', 'INCDPA', checked),
  source('KY', 'Kentucky', 'KCDPA', checked),
  source(
    'RI',
    'Rhode Island',
    'RIDTPPA. The site lists third parties to whom data may be sold',
    checked,
  ),
  source(
    'LA',
    'Louisiana',
    'LDPA, SB 386 (Act 502). An agent, a browser setting too, may opt out: honoured',
    checked,
    'not looked up',
    'not looked up',
  ),
  source('OK', 'Oklahoma', 'SB 546', checked, 'not looked up', 'not looked up'),
  source(
    'AL',
    'Alabama',
    'APDPA, HB 351. No duty to honour a signal was found',
    checked,
    'not looked up',
    'not looked up',
  ),
  source('VT', 'Vermont', 'S.71', checked, 'not looked up', 'not looked up'),
  source(
    'NV',
    'Nevada',
    'NRS 603A.300 ff. (opt-out of sale); SB 370 (health data, 2024-03-31)',
    own,
    'health data: opt-in',
    'none in these acts',
  ),
  source(
    'WA',
    'Washington',
    'My Health My Data Act; anybody may sue',
    own,
    'health data: opt-in',
    'none in this act',
  ),
  source(
    'NY',
    'New York',
    'Child Data Protection Act',
    own,
    'none in this act',
    '13 to 17: consent to all that is not strictly necessary',
  ),
];
