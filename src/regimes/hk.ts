import type { Regime, RegimeSources } from '../types.js';

/** Hong Kong: no statute on cookies; direct marketing only with consent (PDPO Part 6A). */
export const hk = {
  id: 'hk',
  regions: 'HK',
  modes: {
    functional: 'notice',
    statistics: 'notice',
    // PCPD leaflet on online tracking: tell, offer an opt-out, say what it changes.
    analytics: 'opt-out',
    personalisation: 'opt-out',
    // `marketing` and `development` stay opt-in, whatever runs beside them (Model policies HK (2), S24).
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['hk-direct-marketing', 'transfers'],
  // PDPO s 35C: a consent asked without these facts is void, so it is not asked.
  needs: { marketing: 'directMarketing' },
  // PDPO s 35E(2): a spoken consent is confirmed in writing within 14 days, before any use.
  forms: { oralDays: 14 },
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const hkSources = {
  id: 'hk',
  name: 'Hong Kong',
  sources: [
    {
      name: 'Personal Data (Privacy) Ordinance, Cap. 486, Part 6A',
      ref: 's 35A-35M: consent before direct marketing, free withdrawal at any time',
      status: 'secondary-source-checked',
    },
    {
      name: 'PCPD publications on Part 6A',
      ref: 'written confirmation in 14 days, notice at first use, penalties',
      status: 'secondary-source-checked',
    },
    {
      name: 'PCPD leaflet on online behavioural tracking',
      ref: 'offer an opt-out and state its consequence',
      status: 'secondary-source-checked',
    },
    {
      name: 'Bird & Bird cookie review, Hong Kong',
      ref: 'advertising cookies are usually no direct marketing',
      status: 'secondary-source-checked',
    },
  ],
  counsel: [
    'Are advertisements shown to a logged-in person direct marketing? Until decided: opt-in.',
    'Does marketing to company addresses need consent? Until decided: yes.',
    'Is the newsletter direct marketing? If it advertises, ask it as `marketing`.',
    'How long are receipts kept against clause hk.5? Until the purpose ends.',
    'How long does a yes last? No fixed period; twelve months chosen.',
  ],
} satisfies RegimeSources;
