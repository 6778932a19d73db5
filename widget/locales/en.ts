import type { Texts } from '../../src/types.js';

/**
 * English. The source that the other languages are translated from.
 * @review source 2026-11
 */
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
  close: 'Close',
  policyLink: 'Privacy policy',
  contact: 'Contact',
  us: {
    privacyChoices: 'Your Privacy Choices',
    doNotSell: 'Do Not Sell or Share My Personal Information',
  },
  settings: 'Privacy settings',
  signal: 'Opt-out request honoured (Global Privacy Control).',
  saved: 'Your choice is saved',
  undo: 'Undo',
  receipt: 'Receipt',
  purposes: {
    necessary: {
      name: 'Necessary',
      description: 'Keeps the site safe and working, and remembers this choice.',
    },
    functional: {
      name: 'Functional',
      description: 'Remembers settings and offers extras such as chat or video.',
    },
    statistics: {
      name: 'Own statistics',
      description: 'Counts visits, for this site alone.',
    },
    analytics: {
      name: 'Analytics',
      description: 'Counts visits and shows us which pages help.',
    },
    personalisation: {
      name: 'Personalisation',
      description: 'Fits content to how you use the site.',
    },
    advertising: {
      name: 'Advertising',
      description: 'Shows ads that fit your interests, here and elsewhere.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Tells us which of our campaigns brought you here.',
    },
    development: {
      name: 'New services',
      description: 'Helps us develop new services from how ours are used.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Sends you news by email.',
    },
  },
} satisfies Texts;
