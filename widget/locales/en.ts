import type { Texts } from '../../src/types.js';

/** English. The source that the other languages are translated from. */
export const texts = {
  tag: 'en',
  dir: 'ltr',
  ask: {
    title: 'Your privacy, your choice',
    body: 'May we and our partners use cookies for {purposes}? You can refuse without losing anything, and change your mind at any time.',
  },
  inform: {
    title: 'Your privacy, your choice',
    body: 'We and our partners use cookies for {purposes}. You can say no at any time without losing anything.',
  },
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  save: 'Save choices',
  close: 'Close',
  policyLink: 'Privacy policy',
  contact: 'Contact',
  us: {
    privacyChoices: 'Your Privacy Choices',
    doNotSell: 'Do Not Sell or Share My Personal Information',
  },
  preferences: {
    title: 'Privacy settings',
    intro: 'Data is used for a purpose only while its switch is on.',
    alwaysOn: 'Always on',
    on: 'On',
    off: 'Off',
    vendors: 'Partners',
    storage: 'Stores',
    country: 'Country',
    optOut: 'Opt out',
    inForm: 'You are asked for this only in a form.',
    refusalEffect: 'Refusing blocks nothing: every page keeps working.',
    policy: 'Policy in force',
    addenda: 'Additions for your region',
    replaces: 'replaces',
    noAddendum: 'No additions for your region.',
    region: 'Rules for {region}',
    unknownRegion: 'Region unknown: the strictest rules apply',
    receipts: 'Your receipts',
    noReceipts: 'No decision is recorded on this device.',
    download: 'Download',
    withdrawAll: 'Withdraw everything',
    opener: 'Privacy settings',
  },
  signal: 'Your browser’s opt-out signal (Global Privacy Control) is honoured.',
  saved: 'Your choice is saved',
  decidedOn: 'Decided on {date}',
  purposes: {
    necessary: {
      name: 'Necessary',
      description: 'Keeps the site safe and working, and remembers this choice.',
    },
    functional: {
      name: 'Functional',
      description: 'Remembers settings and offers extras such as chat or video.',
    },
    analytics: {
      name: 'Analytics',
      description: 'Counts visits and shows us which pages help.',
    },
    advertising: {
      name: 'Advertising',
      description: 'Shows ads that fit your interests, here and elsewhere.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Tells us which of our campaigns brought you here.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Sends you news by email.',
    },
  },
  addendaNames: {
    base: 'Privacy policy',
    us: 'United States',
    sg: 'Singapore',
    hk: 'Hong Kong',
    eu: 'European Union',
  },
} satisfies Texts;
