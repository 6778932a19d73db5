import type { Regime, RegimeSources } from '../types.js';

/**
 * European Union, EEA states and the territories where EU law applies under a code of their own.
 * Nothing but what is strictly necessary runs before a yes: ePrivacy Directive Art 5(3), GDPR Art 7.
 */
export const euEea = {
  id: 'eu-eea',
  // 27 members, IS LI NO, then Åland and the French outermost regions. Ceuta, the Canaries, Madeira
  // and the Azores have no country code of their own and resolve through ES and PT.
  regions:
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX GF GP MQ YT RE MF',
  modes: {},
  // LG Berlin 16 O 420/19: an objection that the browser sends by itself counts (GDPR Art 21(5)).
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['transfers'],
  // The Irish authority: at most six months. The Italian: at least six. Calendar months meet both.
  grantMonths: 6,
  denyMonths: 6,
} satisfies Regime;

export const euEeaSources = {
  id: 'eu-eea',
  name: 'European Union and European Economic Area',
  sources: [
    {
      name: 'ePrivacy Directive 2002/58/EC',
      ref: 'Art 5(3)',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'GDPR',
      ref: 'Art 4(11), 6, 7, 8, 13, 21(5)',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'CJEU C-673/17 Planet49',
      ref: 'no pre-ticked boxes; duration and recipients must be told',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'EDPB Guidelines 05/2020 on consent',
      ref: 'scrolling is no consent; consent walls',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'EDPB Cookie Banner Taskforce report, January 2023',
      ref: 'refusing beside accepting, no deceptive contrast, permanent way back',
      status: 'secondary-source-checked',
    },
    {
      name: 'EDPB Guidelines 2/2023',
      ref: 'local storage and script access fall under Art 5(3)',
      status: 'secondary-source-checked',
    },
    {
      name: 'France: CNIL deliberations 2020-091 and 2020-092, July 2025 update',
      ref: 'refusing as simple as accepting; choice kept six months; recipients listed',
      status: 'secondary-source-checked',
    },
    {
      name: 'Germany: TDDDG s 25; VG Hannover 10 A 5385/22 (2025-03-19, not final)',
      ref: 'equal refusal; a tag manager needed consent in that set-up',
      status: 'secondary-source-checked',
    },
    {
      name: 'Italy: Garante guidelines of 2021-06-10',
      ref: 'closing keeps the defaults; not asked again for six months',
      status: 'secondary-source-checked',
    },
    {
      name: 'Spain: AEPD cookie guide, since 2024-01-11',
      ref: 'accept, reject and configure equally visible; at most 24 months',
      status: 'secondary-source-checked',
    },
    {
      name: 'Ireland: DPC guidance 2020',
      ref: 'consent renewed within six months; equal prominence',
      status: 'secondary-source-checked',
    },
    {
      name: 'Digital Omnibus COM(2025) 837',
      ref: 'a proposal, not law; six months without asking again are already met',
      status: 'secondary-source-checked',
    },
  ],
  counsel: [
    'May statistics run before a yes under a national exemption (France, Italy)? Until decided: no.',
    'May Google Analytics ever count as exempt statistics? Until decided: no.',
    'Is reading the time zone to choose the region strictly necessary? It stays on the device.',
    'May a refusal be stored without consent? Until decided: yes, as necessary, with a random id.',
    'Does Global Privacy Control count? Until decided: as a refusal of advertising and of sale.',
    'Is "consent or pay" allowed for this site? Assent offers no wall.',
    'National ages of digital consent (13 to 16): an unknown age is treated as adult.',
  ],
} satisfies RegimeSources;
