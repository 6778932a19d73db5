import { places, stateOf, states } from '../examples/playground/states.js';

/** Window sizes in CSS px. `zoomed` is 1280x1024 at 400 %. */
const sizes = {
  desktop: [1280, 800],
  phone: [390, 844],
  small: [320, 568],
  zoomed: [320, 256],
  narrow: [280, 653],
};

/**
 * One picture. `name` never changes with the machine or the day: folder, state, and what differs from
 * an ordinary desktop in light colours.
 */
const shot = (
  folder,
  state,
  { lang, size = 'desktop', scheme = 'light', media = {}, label, then },
) => {
  const [width, height] = sizes[size];
  const spoken = lang ?? state.lang ?? 'en';
  const words = [state.id, spoken !== state.lang && spoken, size, scheme, label].filter(Boolean);
  return {
    name: `${folder}/${words.join('.')}`,
    state: state.id,
    lang: spoken,
    width,
    height,
    media: { colorScheme: scheme, ...media },
    then,
  };
};

const cross = (...lists) =>
  lists.reduce((made, list) => made.flatMap((one) => list.map((next) => [...one, next])), [[]]);
const inGroups = (...groups) => states.filter(({ group }) => groups.includes(group));
const layers = ['first', 'preferences'];
const schemes = ['light', 'dark'];

const regions = cross(Object.entries(places), layers).flatMap(([[id, place], layer]) =>
  cross([...new Set(['en', place.own])], ['desktop', 'phone'], schemes).map(
    ([lang, size, scheme]) => shot('regions', stateOf(`${id}-${layer}`), { lang, size, scheme }),
  ),
);

const languages = cross(['de', 'fi', 'ko', 'ja', 'zh-hant-hk', 'ar', 'he'], layers, [
  'small',
  'phone',
]).map(([lang, layer, size]) => shot('languages', stateOf(`lang-${lang}-${layer}`), { size }));

const [first, preferences] = layers.map((layer) => stateOf(`eu-${layer}`));
const small = [
  ...cross([first, preferences], ['en', 'ko'], ['top', 'end']).map(([state, lang, label]) =>
    shot('small', state, { lang, size: 'zoomed', label, then: label === 'end' ? ['end'] : [] }),
  ),
  ...cross([first, preferences], ['en', 'de']).map(([state, lang]) =>
    shot('small', state, { lang, size: 'narrow' }),
  ),
];

const media = [
  ...cross(
    [first, preferences, ...['saved', 'reopen', 'embed', 'kr-terms'].map(stateOf)],
    schemes,
  ).map(([state, scheme]) =>
    shot('media', state, { scheme, label: 'forced', media: { forcedColors: 'active' } }),
  ),
  ...[first, preferences].map((state) =>
    shot('media', state, { label: 'reduced', media: { reducedMotion: 'reduce' } }),
  ),
  ...[first, preferences, stateOf('reopen')].map((state) =>
    shot('media', state, { label: 'print', media: { media: 'print' } }),
  ),
];

const others = [
  ['saved', inGroups('saved')],
  ['change', inGroups('change')],
  ['blocks', inGroups('blocks')],
  ['embeds', inGroups('embeds')],
  ['themes', inGroups('themes')],
  ['pages', inGroups('pages')],
  [
    'more',
    states.filter(
      ({ id, group }) =>
        ['first', 'preferences'].includes(group) &&
        !places[id.replace(/-(first|preferences)$/, '')],
    ),
  ],
].flatMap(([folder, list]) => [
  ...cross(list, schemes).map(([state, scheme]) =>
    shot(folder, state, { scheme, lang: state.own }),
  ),
  ...list.map((state) => shot(folder, state, { size: 'phone', lang: state.own })),
]);

/** The gallery itself. */
const gallery = cross(['eu-first', 'kr-preferences'], schemes).map(([state, scheme]) => ({
  name: `playground/${state}.${scheme}`,
  gallery: true,
  state,
  lang: stateOf(state).own,
  width: 1440,
  height: 900,
  media: { colorScheme: scheme },
}));

/** The pictures of one release (`docs/playground.md`). */
export const shots = [...regions, ...languages, ...small, ...media, ...others, ...gallery];
