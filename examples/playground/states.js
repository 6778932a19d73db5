/**
 * Every state of the notice, as data: the gallery lists them, the screenshots and the tests walk
 * through them. Importable by Node and browsers.
 *
 * `region` ISO 3166 code, or `''` where nobody knows it · `own` language of the place · `does` what is
 * done to get there, one step each (`do.js`); `again` is a second visit · `config` adds to the base
 * configuration, `later` to that of the second visit · `documents` versions of the policy as data, each
 * `[version, announced, effective]` in days from today · `page` what the page behind is like
 * (`pages.js`) · `gpc` the browser sends Global Privacy Control.
 */

export const groups = {
  first: 'First layer',
  preferences: 'Preferences',
  saved: 'Saved, and the way back',
  change: 'The policy changes',
  blocks: 'What one place wants said',
  embeds: 'Embedded content',
  themes: 'Themes and layouts',
  languages: 'Languages',
  pages: 'Pages that get in the way',
};

/** Places of the screenshot set, and what is spoken there. */
export const places = {
  eu: { name: 'Germany', region: 'DE', own: 'de' },
  'us-ca': { name: 'California', region: 'US-CA', own: 'en' },
  sg: { name: 'Singapore', region: 'SG', own: 'en' },
  hk: { name: 'Hong Kong', region: 'HK', own: 'zh-Hant-HK' },
  kr: { name: 'Korea', region: 'KR', own: 'ko' },
  jp: { name: 'Japan', region: 'JP', own: 'ja' },
};
const others = {
  uk: { name: 'United Kingdom', region: 'GB', own: 'en' },
  unknown: { name: 'Nobody knows where', region: '', own: 'en' },
};

const withStatistics = {
  purposes: ['necessary', 'functional', 'statistics', 'analytics', 'advertising'],
};
const withMarketing = {
  purposes: ['necessary', 'functional', 'analytics', 'advertising', 'marketing'],
};
const configOf = { uk: withStatistics, hk: withMarketing };

const first = Object.entries({ ...places, ...others }).map(([id, place]) => ({
  id: `${id}-first`,
  group: 'first',
  title: place.name,
  region: place.region,
  own: place.own,
  config: configOf[id],
  does: ['see banner'],
}));

const preferences = Object.entries({ ...places, ...others }).map(([id, place]) => ({
  id: `${id}-preferences`,
  group: 'preferences',
  title: place.name,
  region: place.region,
  own: place.own,
  config: configOf[id],
  does: ['press choose', 'see preferences'],
}));

/** One version in force; what follows is announced, or took effect since the last visit. */
const inForce = ['2026-01', -400, -370];

/** Not old enough for one thing, old enough for another. */
const teenDeclared = [
  'press choose',
  'see preferences',
  'press minor',
  'press of-age',
  'show [data-block=teen]',
];

const rest = [
  {
    id: 'us-ca-first-signal',
    group: 'first',
    title: 'California, Global Privacy Control on',
    region: 'US-CA',
    gpc: true,
    does: ['see banner'],
  },
  {
    id: 'eu-preferences-vendors',
    group: 'preferences',
    title: 'Partners of a purpose, one refused',
    does: ['press choose', 'see preferences', 'move analytics', 'unfold .row > details'],
  },
  {
    id: 'eu-preferences-policy',
    group: 'preferences',
    title: 'Policy in force, opened',
    does: [
      'press choose',
      'see preferences',
      'unfold [data-focus="/policy"]',
      'read',
      'show [data-focus="/policy"]',
    ],
  },
  {
    id: 'eu-preferences-contacts',
    group: 'preferences',
    title: 'Whom to ask',
    config: {
      controller: {
        name: 'Northfold Cloud',
        contacts: [
          { role: 'privacy-officer', name: 'Data protection officer', phone: '+49 30 5550 100' },
          {
            role: 'representative',
            name: 'Representative in the EU',
            email: 'eu@northfold.example',
          },
        ],
      },
    },
    does: ['press contact', 'see preferences'],
  },
  {
    id: 'kr-preferences-minor',
    group: 'preferences',
    title: 'Korea, declared under age',
    region: 'KR',
    own: 'ko',
    config: { guardian: { ask: true } },
    does: ['press choose', 'see preferences', 'press minor', 'show [data-block=minor]'],
  },
  {
    id: 'kr-preferences-age',
    group: 'preferences',
    title: 'Korea, the question of age',
    region: 'KR',
    own: 'ko',
    config: { guardian: { ask: true } },
    does: ['press choose', 'see preferences', 'show [data-block=age]'],
  },
  {
    id: 'us-ca-preferences-teen',
    group: 'preferences',
    title: 'California, 13 to 15 years old',
    region: 'US-CA',
    config: { guardian: { ask: true } },
    does: teenDeclared,
  },
  {
    id: 'us-md-preferences-teen',
    group: 'preferences',
    title: 'Maryland, 13 to 17 years old: no switch for sale',
    region: 'US-MD',
    config: { guardian: { ask: true } },
    does: teenDeclared,
  },
  {
    id: 'eu-preferences-clauses',
    group: 'preferences',
    title: 'Purposes with the clause that they rest on, one opened',
    documents: [inForce],
    does: ['press choose', 'see preferences', 'unfold [part=purpose]:first-child [data-clause]'],
  },
  {
    id: 'uk-preferences-object',
    group: 'preferences',
    title: 'United Kingdom, objected to statistics',
    region: 'GB',
    config: withStatistics,
    does: ['press choose', 'see preferences', 'press object'],
  },
  {
    id: 'us-ca-preferences-signal',
    group: 'preferences',
    title: 'California, Global Privacy Control on',
    region: 'US-CA',
    gpc: true,
    does: ['press choose', 'see preferences'],
  },
  {
    id: 'saved',
    group: 'saved',
    title: 'The choice was saved',
    does: ['press reject-all', 'see saved'],
  },
  {
    id: 'reopen',
    group: 'saved',
    title: 'The small control, at the next visit',
    does: ['press reject-all', 'see saved', 'again', 'see opener'],
  },
  {
    id: 'reopen-us',
    group: 'saved',
    title: 'Your Privacy Choices, at the next visit',
    region: 'US-CA',
    does: ['press reject-all', 'see saved', 'again', 'see opener'],
  },
  {
    id: 'decided',
    group: 'saved',
    title: 'Preferences after a yes',
    does: ['press accept-all', 'see saved', 'press open', 'see preferences'],
  },
  {
    id: 'reopen-yes',
    group: 'saved',
    title: 'The small control after a yes: one press takes it back',
    does: ['press accept-all', 'see saved', 'again', 'see opener'],
  },
  {
    id: 'receipts-held',
    group: 'saved',
    title: 'A request for correction is open',
    does: [
      'press accept-all',
      'see saved',
      'press open',
      'see preferences',
      'unfold [data-focus="/receipts"]',
      'read',
      'press correct',
      'see [data-block=held]',
    ],
  },
  {
    id: 'receipts-forget',
    group: 'saved',
    title: 'Deleting the receipts on this device: the second press',
    does: [
      'press accept-all',
      'see saved',
      'press open',
      'see preferences',
      'unfold [data-focus="/receipts"]',
      'read',
      'press forget',
      'show [data-block=forget]',
    ],
  },
  {
    id: 'receipts-deleted',
    group: 'saved',
    title: 'The receipts on this device are deleted',
    does: [
      'press accept-all',
      'see saved',
      'press open',
      'see preferences',
      'unfold [data-focus="/receipts"]',
      'read',
      'press forget',
      'press forget-yes',
      'show [data-block=forgotten]',
    ],
  },
  {
    id: 'receipts',
    group: 'saved',
    title: 'Receipts on this device',
    does: [
      'press accept-all',
      'see saved',
      'press open',
      'see preferences',
      'unfold [data-focus="/receipts"]',
      'read',
      'show [data-focus="/receipts"]',
    ],
  },
  {
    id: 'withdrawn',
    group: 'saved',
    title: 'Withdrawn, and what no script can remove',
    config: {
      reload: 'ask',
      vendors: [
        { id: 'linkedin', account: '12345', src: '/playground/tag.js' },
        { id: 'chat', name: 'Example Chat', purpose: 'functional', src: '/playground/tag.js' },
      ],
    },
    does: [
      'press accept-all',
      'see saved',
      'press open',
      'press withdraw-all',
      'see saved',
      'press open',
      'see [data-block=left]',
      'see [data-block=stale]',
    ],
  },
  {
    id: 'change-announced',
    group: 'change',
    title: 'A change is announced',
    documents: [inForce],
    does: ['press accept-all', 'see saved', 'again', 'see change'],
    later: { documents: [inForce, ['2027-01', -3, 40]] },
  },
  {
    id: 'change-two',
    group: 'change',
    title: 'Two changes, in order',
    documents: [inForce],
    does: ['press accept-all', 'see saved', 'again', 'see change'],
    later: { documents: [inForce, ['2027-01', -3, 40], ['2027-03', -1, 90]] },
  },
  {
    id: 'change-read',
    group: 'change',
    title: 'The change, read before it takes effect',
    documents: [inForce],
    does: [
      'press accept-all',
      'see saved',
      'again',
      'press read-change',
      'see preferences',
      'see [data-focus="/policy/2027-01"] > :not(summary)',
    ],
    later: { documents: [inForce, ['2027-01', -3, 40]] },
  },
  {
    id: 'change-asked-again',
    group: 'change',
    title: 'Asked again, because terms widened',
    documents: [inForce],
    does: ['press accept-all', 'see saved', 'again', 'see banner', 'unfold [data-block=again]'],
    later: { documents: [inForce, ['2027-01', -40, -1]] },
  },
  {
    id: 'eu-transfers',
    group: 'blocks',
    title: 'Europe: transfers to other countries',
    does: ['see banner', 'unfold [data-block=transfers]'],
  },
  {
    id: 'hk-marketing',
    group: 'blocks',
    title: 'Hong Kong: direct marketing',
    region: 'HK',
    own: 'zh-Hant-HK',
    config: withMarketing,
    does: ['see banner', 'unfold [data-block=hk-direct-marketing-marketing]'],
  },
  {
    id: 'kr-terms',
    group: 'blocks',
    title: 'Korea: what is collected, and what promotes',
    region: 'KR',
    own: 'ko',
    does: ['see banner', 'unfold [data-block]'],
  },
  {
    id: 'jp-transmission',
    group: 'blocks',
    title: 'Japan: what each tag sends',
    region: 'JP',
    own: 'ja',
    does: [
      'press choose',
      'see preferences',
      'unfold [data-block=jp-transmission]',
      'show [data-block=jp-transmission]',
    ],
  },
  {
    id: 'us-choices',
    group: 'blocks',
    title: 'United States: opted out',
    region: 'US-CA',
    does: [
      'press choose',
      'see preferences',
      'press reject-all',
      'see saved',
      'press open',
      'see preferences',
    ],
  },
  {
    id: 'uk-statistics',
    group: 'blocks',
    title: 'United Kingdom: objecting to statistics',
    region: 'GB',
    config: withStatistics,
    does: ['see banner', 'unfold [data-block]'],
  },
  {
    id: 'kr-child',
    group: 'blocks',
    title: 'Korea: a site for children',
    region: 'KR',
    own: 'ko',
    config: { guardian: { ask: true } },
    does: ['see banner', 'unfold [data-block=child]', 'show [data-block=child]'],
  },
  {
    id: 'sg-acknowledge',
    group: 'blocks',
    title: 'Singapore: the policy to be acknowledged',
    region: 'SG',
    does: ['press choose', 'see preferences', 'show [data-focus="/confirm"]'],
  },
  {
    id: 'embed',
    group: 'embeds',
    title: 'A film waits',
    page: 'film',
    does: ['press reject-all', 'see saved', 'again', 'see embed', 'see opener'],
  },
  {
    id: 'embed-small',
    group: 'embeds',
    title: 'A film in a narrow place',
    page: 'small-film',
    does: ['press reject-all', 'see saved', 'again', 'see embed', 'see opener'],
  },
  ...[
    ['theme-accent', 'A green accent', { accent: '#0e6b52' }],
    ['theme-pale', 'A pale accent: the text turns black', { accent: '#ffd84d' }],
    ['theme-square', 'Square corners', { accent: '#1f4fd8', radius: 0 }],
    ['theme-round', 'Round corners', { accent: '#8a2be2', radius: 24 }],
    ['theme-bar', 'A bar at the bottom', { layout: 'bar' }],
    ['theme-sheet', 'A sheet', { layout: 'sheet' }],
    ['theme-dialog', 'A dialog in the middle', { layout: 'dialog' }],
    ['theme-compact', 'Compact', { density: 'compact' }],
    ['theme-serif', 'The site’s own typeface', { font: 'Georgia, serif' }],
    ['theme-start', 'The other corner', { side: 'start' }],
  ].map(([id, title, theme]) => ({
    id,
    group: 'themes',
    title,
    config: { theme },
    does: ['see banner'],
  })),
  {
    id: 'theme-preferences',
    group: 'themes',
    title: 'Preferences with an accent',
    config: { theme: { accent: '#0e6b52' } },
    does: ['press choose', 'see preferences', 'move analytics'],
  },
  ...[
    ['de', 'German'],
    ['fi', 'Finnish'],
    ['ko', 'Korean'],
    ['ja', 'Japanese'],
    ['zh-Hant-HK', 'Chinese, Hong Kong'],
    ['zh-Hans', 'Chinese, simplified'],
    ['fr', 'French'],
    ['ar', 'Arabic'],
    ['he', 'Hebrew'],
  ].flatMap(([lang, name]) => [
    {
      id: `lang-${lang.toLowerCase()}-first`,
      group: 'languages',
      title: name,
      lang,
      does: ['see banner'],
    },
    {
      id: `lang-${lang.toLowerCase()}-preferences`,
      group: 'languages',
      title: `${name}, preferences`,
      lang,
      does: ['press choose', 'see preferences'],
    },
  ]),
  ...[
    ['hostile', 'Style sheets that reset everything'],
    ['zoomed', 'A zoomed page with a huge root font'],
    ['busy', 'A fixed footer and a chat bubble'],
  ].flatMap(([page, title]) => [
    { id: `${page}-first`, group: 'pages', title, page, does: ['see banner'] },
    {
      id: `${page}-preferences`,
      group: 'pages',
      title: `${title}, preferences`,
      page,
      does: ['press choose', 'see preferences'],
    },
    {
      id: `${page}-reopen`,
      group: 'pages',
      title: `${title}, afterwards`,
      page,
      does: ['press reject-all', 'see saved', 'again', 'see opener'],
    },
  ]),
];

const order = Object.keys(groups);
export const states = [...first, ...preferences, ...rest]
  .map((state) => ({ region: 'DE', own: state.lang ?? 'en', page: 'plain', ...state }))
  .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));

export const stateOf = (id) => states.find((state) => state.id === id);
