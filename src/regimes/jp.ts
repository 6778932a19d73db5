import type { Regime, RegimeSources } from '../types.js';

/** Japan: publication and opt-out (TBA Art 27-12); consent where a recipient links to a person. */
export const jp = {
  id: 'jp',
  regions: 'JP',
  modes: {
    functional: 'notice',
    statistics: 'notice',
    analytics: 'opt-out',
    personalisation: 'opt-out',
    advertising: 'opt-out',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  // The law is content with a notice. But provision to a third party is opt-in here (APPI Art 31),
  // and Google Analytics and Adjust count as that until the owner states otherwise: so they wait
  // for a yes, and the visitor must be asked for it.
  notice: 'ask',
  blocks: ['jp-transmission', 'transfers'],
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const jpSources = {
  id: 'jp',
  name: 'Japan',
  sources: [
    {
      name: 'Telecommunications Business Act',
      ref: 'Art 27-12; Enforcement Rules 22-2-27 to 22-2-31; in force 2023-06-16',
      status: 'secondary-source-checked',
    },
    {
      name: 'Act on the Protection of Personal Information (APPI)',
      ref: 'Art 27, 28, 31',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'Ministry of Internal Affairs FAQ and practice notes',
      ref: 'one entry per tag; Google Analytics is in scope',
      status: 'secondary-source-checked',
    },
    {
      name: 'Act on Regulation of Transmission of Specified Electronic Mail',
      ref: 'consent before advertising mail',
      status: 'own-knowledge-unverified',
    },
  ],
  counsel: [
    'Is the site a telecommunications service in scope? Until decided: publish the table anyway.',
    'Does analytics with a login id link to a person (APPI Art 31)? Until decided: opt-in.',
    'Did the 2026 amendment pass? Not verified; no rule here depends on it.',
    'How long does a yes last? No fixed period; twelve months chosen.',
  ],
} satisfies RegimeSources;
