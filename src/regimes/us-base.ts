import type { Regime, RegimeSources } from '../types.js';

/**
 * United States and possessions. Every visitor is treated as in the strictest opt-out state, because
 * a browser cannot tell the state: Global Privacy Control, its status on screen and the choices link
 * apply everywhere.
 */
export const usBase = {
  id: 'us-base',
  regions: 'US PR GU VI AS MP UM',
  modes: {
    functional: 'notice',
    statistics: 'notice',
    // State laws: opt-out of sale, sharing and targeted advertising, here extended to analytics.
    analytics: 'opt-out',
    personalisation: 'opt-out',
    advertising: 'opt-out',
    // CAN-SPAM: messages until told to stop.
    marketing: 'opt-out',
    development: 'opt-out',
    saleOrShare: 'opt-out',
  },
  // Mandatory in twelve states; 11 CCR 7025.
  gpc: ['advertising', 'marketing', 'saleOrShare'],
  // 11 CCR 7025(c)(6), since 2026-01-01.
  showSignal: true,
  notice: 'inform',
  blocks: ['us-choices'],
  labels: 'us',
  // Cal. Civ. Code 1798.120(c).
  teens: true,
  // No law sets an end for a yes. A record needs one; it is as long-lived as a no.
  grantMonths: 12,
  // Cal. Civ. Code 1798.135(c)(4): not asked again for twelve months after an opt-out.
  denyMonths: 12,
} satisfies Regime;

export const usBaseSources = {
  id: 'us-base',
  name: 'United States and possessions',
  sources: [
    {
      name: 'FTC Act',
      ref: 's 5: a refusal that stops nothing is a broken promise',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'CCPA as amended by the CPRA, Cal. Civ. Code 1798.135; 11 CCR 7004, 7025, 7026',
      ref: 'signal honoured and shown, symmetrical choices, own link, twelve months',
      status: 'secondary-source-checked',
    },
    {
      name: 'Laws of CO CT DE MD MN MT NE NH NJ OR TX',
      ref: 'opt-out signal mandatory in these eleven states beside California',
      status: 'secondary-source-checked',
    },
    {
      name: 'Laws of FL IA IN KY RI TN UT VA',
      ref: 'opt-out of sale and targeted advertising, no duty to honour a signal',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'California AB 566',
      ref: 'browsers must offer the signal from 2027-01-01',
      status: 'secondary-source-checked',
    },
    {
      name: 'COPPA',
      ref: '16 CFR 312: parental consent under 13',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'CAN-SPAM',
      ref: 'opt-out of messages within ten business days',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'CalOPPA',
      ref: 'Bus. & Prof. Code 22575',
      status: 'own-knowledge-unverified',
    },
  ],
  counsel: [
    'Do Google Analytics and Adjust count as sale or sharing? Until decided: yes.',
    'Should third-party tags wait for a yes because of wiretap suits (CIPA)? Until decided: no.',
    'Sensitive data and visitors known to be under 18 need rules of their own per state.',
    'Does frictionless signal handling free from the link (1798.135(b))? The link stays.',
    'Records of requests: 24 months as in 11 CCR 7101.',
  ],
} satisfies RegimeSources;
