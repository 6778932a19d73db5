import { configOf } from './config-of.js';
import { contrasts } from './contrast.js';
import { equality } from './equality.js';
import { make } from './make.js';
import { themeOf } from './view.js';

const head = (...titles) =>
  make('thead', {}, make('tr', {}, ...titles.map((title) => make('th', { scope: 'col' }, title))));
const verdict = (good, text) => make('p', { class: `verdict ${good ? 'good' : 'bad'}` }, text);
const swatch = (colour) => {
  const found = /rgba?\([^)]*\)/.exec(colour);
  if (!found) return colour;
  const sample = make('span', { class: 'swatch' });
  sample.style.background = found[0];
  return make('span', {}, sample, colour);
};

/** Both answers side by side; red where they differ. */
export const drawEquality = (place, page) => {
  const rows = equality(page);
  if (!rows) return place.replaceChildren(make('p', {}, 'Nothing is asked in this state.'));
  const unequal = rows.filter(({ equal }) => !equal);
  return place.replaceChildren(
    verdict(
      unequal.length === 0,
      unequal.length === 0
        ? `✓ Equal in all ${rows.length} respects`
        : `✗ Unequal: ${unequal.map(({ what }) => what.toLowerCase()).join(', ')}`,
    ),
    make(
      'table',
      {},
      head('Measure', 'Yes', 'No'),
      make(
        'tbody',
        {},
        ...rows.map(({ what, yes, no, equal }) =>
          make(
            'tr',
            { class: equal ? undefined : 'bad' },
            make('th', { scope: 'row' }, `${equal ? '✓' : '✗'} ${what}`),
            make('td', {}, swatch(yes)),
            make('td', {}, swatch(no)),
          ),
        ),
      ),
    ),
  );
};

export const drawContrast = (place, page) => {
  const rows = contrasts(page);
  if (rows.length === 0) return place.replaceChildren(make('p', {}, 'No panel is on screen.'));
  return place.replaceChildren(
    make(
      'table',
      {},
      head('Colour', 'Ratio', 'Least'),
      make(
        'tbody',
        {},
        ...rows.map(({ what, colour, ratio, least, enough }) =>
          make(
            'tr',
            { class: enough ? undefined : 'bad' },
            make('th', { scope: 'row' }, swatch(colour), make('br'), what),
            make('td', {}, `${enough ? '✓' : '✗'} ${ratio.toFixed(1)}:1`),
            make('td', {}, `${least}:1`),
          ),
        ),
      ),
    ),
  );
};

/** As it would stand in the owner's page; where the policy changes, as of the second visit. */
export const configText = (state, view) =>
  JSON.stringify(configOf(state, { theme: themeOf(view), visit: state.later ? 1 : 0 }), null, 2);
