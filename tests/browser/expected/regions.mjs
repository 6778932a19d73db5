/**
 * What a visitor of each region must meet, written down from the rules of the regions and never
 * read from the product. The page of the tests has: a first-party counter (`functional`), Google
 * Analytics (`analytics`, counts as sale or sharing), Adjust and a picture (`advertising`), and a
 * newsletter that only a form asks for.
 *
 * `free` runs before any answer; `freeWithGpc` runs before any answer while the browser sends
 * Global Privacy Control; `informs`: the notice may be put away, as use goes on until a no.
 */
const optIn = { free: [], freeWithGpc: [], addenda: [], informs: false, tellsSignal: false };
/** Own statistics may be opt-out there, but passing data to Google needs a yes. */
const asia = { ...optIn, free: ['functional'], freeWithGpc: ['functional'] };
const us = {
  regime: 'us-base',
  free: ['functional', 'analytics', 'advertising'],
  freeWithGpc: ['functional'],
  addenda: ['us'],
  addendumName: 'United States',
  informs: true,
  tellsSignal: true,
};

export const regions = [
  { code: 'DE', ...optIn, regime: 'eu-eea', addenda: ['eu'], addendumName: 'European Union' },
  { code: 'GB', ...asia, regime: 'uk', objects: ['functional'] },
  { code: 'US', ...us },
  { code: 'US-CA', ...us },
  { code: 'SG', ...asia, regime: 'sg', addenda: ['sg'], addendumName: 'Singapore' },
  { code: 'HK', ...asia, regime: 'hk', addenda: ['hk'], addendumName: 'Hong Kong' },
  { code: 'KR', ...asia, regime: 'kr' },
  { code: 'JP', ...asia, regime: 'jp' },
  { code: undefined, ...optIn, regime: 'unknown', tellsSignal: true },
];

/** Kinds of hosts that a purpose's vendors ask, in this page. */
export const hostsOf = {
  functional: ['metrics'],
  analytics: ['google'],
  advertising: ['adjust', 'pixel'],
};
export const hostsFor = (purposes) => purposes.flatMap((purpose) => hostsOf[purpose]).sort();
