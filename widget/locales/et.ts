import type { Texts } from '../../src/types.js';

/**
 * Estonian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'et',
  dir: 'ltr',
  ask: {
    title: 'Teie andmed, teie valik',
    body: 'Kas meie ja meie partnerid tohime kasutada küpsiseid neil eesmärkidel: {purposes}? Võite keelduda midagi kaotamata ja igal ajal meelt muuta.',
  },
  inform: {
    title: 'Teie andmed, teie valik',
    body: 'Meie ja meie partnerid kasutame küpsiseid neil eesmärkidel: {purposes}. Võite keelduda midagi kaotamata ja igal ajal meelt muuta.',
  },
  acceptAll: 'Nõustu kõigiga',
  rejectAll: 'Keeldu kõigist',
  choose: 'Vali',
  close: 'Sulge',
  policyLink: 'Privaatsustingimused',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Teie privaatsusvalikud (Your Privacy Choices)',
    doNotSell: 'Keeldu müügist ja jagamisest (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Privaatsusseaded',
  signal: 'Teie keeldumisega on arvestatud (Global Privacy Control).',
  saved: 'Teie valik on salvestatud',
  undo: 'Võta tagasi',
  receipt: 'Tõend',
  purposes: {
    necessary: {
      name: 'Vajalikud',
      description: 'Hoiab saidi turvalise ja töökorras ning jätab selle valiku meelde.',
    },
    functional: {
      name: 'Funktsioonid',
      description: 'Jätab seaded meelde ja pakub lisasid, nagu vestlus või video.',
    },
    statistics: {
      name: 'Oma statistika',
      description: 'Loendab külastusi ainult selle saidi jaoks.',
    },
    analytics: {
      name: 'Analüütika',
      description: 'Loendab külastusi ja näitab meile, millised lehed aitavad.',
    },
    personalisation: {
      name: 'Isikupärastamine',
      description: 'Kohandab sisu teie kasutusviisi järgi.',
    },
    advertising: {
      name: 'Reklaam',
      description: 'Näitab teie huvidele vastavat reklaami siin ja mujal.',
    },
    marketing: {
      name: 'Turundus',
      description: 'Näitab meile, milline kampaania teid siia tõi.',
    },
    development: {
      name: 'Uued teenused',
      description: 'Aitab meil praeguste teenuste kasutuse põhjal uusi luua.',
    },
    newsletter: {
      name: 'Uudiskiri',
      description: 'Saadab teile uudiseid e-postiga.',
    },
  },
} satisfies Texts;
