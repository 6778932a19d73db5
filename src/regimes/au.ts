import type { Regime, RegimeSources } from '../types.js';

/** Australia: notice and opt-out (Privacy Act 1988); consent before messages (Spam Act 2003). */
export const au = {
  id: 'au',
  regions: 'AU',
  modes: {
    functional: 'notice',
    statistics: 'notice',
    analytics: 'opt-out',
    personalisation: 'opt-out',
    advertising: 'opt-out',
    saleOrShare: 'opt-out',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'inform',
  blocks: ['transfers'],
  // No law sets an end for a yes. A record needs one; it is as long-lived as a no.
  grantMonths: 12,
  denyMonths: 12,
} satisfies Regime;

export const auSources = {
  id: 'au',
  name: 'Australia',
  sources: [
    {
      name: 'Privacy Act 1988, Australian Privacy Principles',
      ref: 'APP 1, 3, 5, 6, 7, 8',
      status: 'secondary-source-checked',
    },
    {
      name: 'OAIC guidance on tracking pixels, November 2024',
      ref: 'notice; care with sensitive data',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'Spam Act 2003',
      ref: 'consent before messages, which the sender proves; unsubscribe in five working days',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'Children’s Online Privacy Code, exposure draft of 2026-03-31',
      ref: 'due by 2026-12-10; no rule here depends on it yet',
      status: 'secondary-source-checked',
    },
  ],
  counsel: [
    'What does the final Children’s Online Privacy Code ask? Until decided: nothing is added.',
    'Are children likely users? Then make analytics and advertising opt-in with `law.countries`.',
  ],
} satisfies RegimeSources;
