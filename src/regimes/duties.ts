import type { SourceStatus } from '../types.js';

/**
 * What a law asks of the owner beyond notice and gate, per regime: printed in the docs, never loaded
 * by a browser. Where `us-strict` and `unknown` are silent, the strictest of the others is the guide.
 */
export interface Duty {
  regime: string;
  about: 'proof' | 'withdrawal' | 'age' | 'language' | 'links' | 'transfer' | 'direct marketing';
  says: string;
  /** Law and article, or `chosen` where no law gives a number. */
  basis: string;
  status: SourceStatus;
}

const checked = 'secondary-source-checked';
const own = 'own-knowledge-unverified';

type Line = readonly [Duty['about'], says: string, basis: string, status?: SourceStatus];
const of = (regime: string, ...lines: readonly Line[]): Duty[] =>
  lines.map(([about, says, basis, status = own]) => ({ regime, about, says, basis, status }));

export const duties: readonly Duty[] = [
  ...of(
    'unknown',
    ['proof', 'life of the consent and 3 years', 'chosen: accountability'],
    ['age', 'own consent from 16', 'chosen'],
    ['language', "the browser's, else English", 'chosen'],
    ['links', 'policy, choices, US privacy choices', 'chosen'],
  ),
  ...of(
    'eu-eea',
    ['proof', 'life of the consent and 3 years', 'GDPR Art 7(1), 5(2); the years are chosen'],
    [
      'withdrawal',
      'free, at once, as easy as giving, from a permanent place',
      'GDPR Art 7(3); Cookie Banner Taskforce 2023',
      checked,
    ],
    [
      'age',
      '13: BE EE FI IS LV MT NO PT SE; 14: AT BG CY ES IT LT; 15: CZ DK FR GR SI; 16: DE HR HU IE LI LU NL PL RO SK. No profiled advertising to known minors on platforms',
      'GDPR Art 8 and national laws; DSA Art 28(2)',
    ],
    ['language', 'of the audience, plain', 'GDPR Art 7(2), 12(1)'],
    ['links', 'choices, policy, vendors, contact', 'GDPR Art 13'],
    ['transfer', 'told, with the safeguards', 'GDPR Art 13(1)(f), 44-49'],
  ),
  ...of(
    'uk',
    ['proof', 'life of the consent and 3 years', 'UK GDPR Art 7(1); the years are chosen'],
    [
      'withdrawal',
      'free, at once; objecting to statistics is simple and free',
      'UK GDPR Art 7(3); PECR Sch A1',
      checked,
    ],
    ['age', 'own consent from 13', 'DPA 2018 s 9; Age Appropriate Design Code'],
    ['language', 'English; Welsh for public bodies in Wales', 'practice'],
    ['links', 'choices, policy, objection to statistics', 'PECR Sch A1', checked],
    ['transfer', 'told', 'UK GDPR Art 13'],
  ),
  ...of(
    'ch',
    ['proof', 'life of the consent and 3 years', 'FADP Art 6(6)-(7), 30-31; the years are chosen'],
    ['withdrawal', 'free, at once', 'FMG Art 45c lit b; FADP Art 30(2)(b)'],
    ['age', 'capacity of judgement, no number', 'Swiss Civil Code'],
    ['language', 'German, French or Italian, by audience', 'practice'],
    ['transfer', 'the recipient countries are named', 'FADP Art 19(4)'],
  ),
  ...of(
    'us-base',
    ['proof', '24 months', '11 CCR 7101, taken as the model'],
    [
      'withdrawal',
      'at once in the browser; passed on within 15 business days (California)',
      'FTC Act s 5; 11 CCR 7026',
    ],
    ['age', 'under 13: a verified parent; by state below', 'COPPA, 16 CFR 312'],
    ['language', 'those in which the site does business', '11 CCR 7003'],
    ['links', 'policy, privacy choices; by state below', 'Cal. Civ. Code 1798.135', checked],
  ),
  ...of(
    'sg',
    ['proof', 'life of the consent and 1 year after the purpose', 'PDPA s 11-12, 14; chosen'],
    [
      'withdrawal',
      'at once in the browser, consequences told; messages: 10 business days, calls: 21 days',
      'PDPA s 16, 47; Spam Control Act',
    ],
    ['age', 'own consent from 13', "PDPC guidelines on children's data 2024"],
    ['links', 'policy, choices, data protection officer', 'PDPA s 11(5)'],
    ['transfer', 'told, protected as in Singapore', 'PDPA s 26; Model policies SG (3)'],
  ),
  ...of(
    'hk',
    [
      'direct marketing',
      'told before: the intent, that consent is needed, kinds of data, classes of goods and services, a free channel to answer. Silence is no consent; one given orally is confirmed in writing within 14 days',
      'PDPO s 35C, 35E',
      checked,
    ],
    [
      'direct marketing',
      'told at the first use: opting out is free. To others: written consent, and whether for gain',
      'PDPO s 35F, 35J, 35K',
      checked,
    ],
    ['proof', 'until the purpose ends', 'Model policies HK (5); PDPO s 35C-35L, DPP2(2)'],
    ['withdrawal', 'free, at any time, at once, without a log-in', 'PDPO s 35G, 35L', checked],
    ['age', 'from 18, below it a relevant person', 'PDPO s 2'],
    ['language', 'Traditional Chinese and English', 'practice; s 35C'],
    ['transfer', 'told', 'Model policies HK (4); PDPO s 33 is not in force'],
  ),
  ...of(
    'kr',
    [
      'links',
      'policy, choices, privacy officer; what is collected by itself and how to refuse it',
      'PIPA Art 30(1)7',
    ],
    ['proof', 'life of the consent and 3 years', 'PIPA Art 22(3); Model policies Art 8-9'],
    [
      'withdrawal',
      'no harder than giving; the result of an answer on advertising messages is told in 14 days',
      'PIPA Art 37, 38(4); Network Act Art 50',
      checked,
    ],
    [
      'direct marketing',
      'a consent of its own, another for 21:00 to 08:00 (not for mail), confirmed again every 24 months',
      'Network Act Art 50',
      checked,
    ],
    ['age', 'under 14: a guardian', 'PIPA Art 22-2'],
    ['language', 'Korean, easy', 'PIPA Decree Art 17(1)'],
    ['transfer', 'a consent of its own, or another ground', 'PIPA Art 28-8'],
  ),
  ...of(
    'jp',
    ['proof', 'life of the consent and 3 years', 'APPI Art 30-31; the years are chosen'],
    ['withdrawal', 'at once', 'TBA Art 27-12; APPI Art 35'],
    ['age', 'about 12 to 15 a guardian; a bill speaks of 16', 'PPC questions and answers'],
    ['language', 'Japanese, plain', 'TBA Enforcement Rules', checked],
    [
      'links',
      'table of external transmissions: what is sent, to whom, purposes of both',
      'TBA Art 27-12',
      checked,
    ],
    ['transfer', 'told; consent for personal data', 'APPI Art 28'],
  ),
  ...of(
    'br',
    ['proof', 'life of the consent and 3 years', 'LGPD Art 8 § 2; the years are chosen'],
    ['withdrawal', 'free and easy', 'LGPD Art 8 § 5'],
    ['age', 'under 12: a guardian; minor under 18', 'LGPD Art 14; Law 15.211/2025'],
    ['language', 'Portuguese', 'ANPD cookie guide', checked],
    ['links', 'choices, policy, data protection officer', 'LGPD Art 9, 41'],
    ['transfer', 'told', 'LGPD Art 33; ANPD Resolution 19/2024'],
  ),
  ...of(
    'ca-qc',
    ['proof', 'life of the consent and 3 years', 'Law 25 s 14; the years are chosen'],
    ['withdrawal', 'free, at once', 'Law 25 s 8, 14'],
    ['age', 'under 14: a guardian', 'Law 25 s 4.1, 14'],
    ['language', 'French first', 'Charter of the French Language'],
    ['links', 'choices, policy, privacy officer', 'Law 25 s 3.1'],
    ['transfer', 'told', 'Law 25 s 8, 17'],
  ),
  ...of(
    'ca',
    ['proof', '3 years', 'CASL s 13'],
    ['withdrawal', 'at once; messages within 10 business days', 'PIPEDA 4.3.8; CASL s 11'],
    ['age', 'under 13: a guardian', 'guidelines of the Privacy Commissioner'],
    ['language', 'English and French', 'practice'],
    ['transfer', 'told', 'PIPEDA, openness'],
  ),
  ...of(
    'au',
    ['proof', '3 years', 'Spam Act 2003: the sender proves consent'],
    ['withdrawal', 'at once; messages within 5 working days', 'APP 7; Spam Act 2003'],
    [
      'age',
      'own consent from 15',
      "OAIC; Children's Online Privacy Code due by 2026-12-10",
      checked,
    ],
    ['transfer', 'told', 'APP 1.4, 8'],
  ),
  ...of(
    'in',
    ['proof', 'life of the consent and 3 years; 7 for consent managers', 'DPDP Act s 6(10)'],
    ['withdrawal', 'as easy as giving', 'DPDP Act s 6(4)'],
    ['age', 'under 18: a guardian, no tracking, no targeted advertising', 'DPDP Act s 9'],
    ['language', 'English or one of 22 languages, at choice', 'DPDP Act s 5(3), 6(3)'],
    ['links', 'policy, choices, grievance contact', 'DPDP Act s 8, 13'],
  ),
  ...of(
    'cn',
    ['proof', 'at least 3 years', 'PIPL Art 56'],
    ['withdrawal', 'easy, and service is not denied', 'PIPL Art 15-16', checked],
    ['age', 'under 14: a guardian', 'PIPL Art 31', checked],
    ['language', 'Simplified Chinese', 'practice'],
    ['transfer', 'a consent of its own', 'PIPL Art 39', checked],
  ),
  ...of(
    'th',
    ['proof', 'life of the consent and 3 years', 'PDPA s 19, 39; the years are chosen'],
    ['withdrawal', 'as easy as giving', 'PDPA s 19'],
    ['age', 'under 10: a guardian; minor under 20', 'PDPA s 20', checked],
    ['language', 'Thai', 'practice'],
    ['transfer', 'told', 'PDPA s 23, 28'],
  ),
  ...of(
    'row',
    ['proof', 'life of the consent and 3 years', 'chosen: accountability'],
    ['age', 'own consent from 16', 'chosen'],
    ['language', "the browser's, else English", 'chosen'],
  ),
];
