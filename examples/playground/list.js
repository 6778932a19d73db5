import { make } from './make.js';
import { groups, states } from './states.js';
import { writeView } from './view.js';

/** The states by group, each a link that keeps the settings. */
export const drawList = (nav, view) => {
  const { state: current, ...settings } = view;
  const line = (state) =>
    make(
      'li',
      {},
      make(
        'a',
        {
          href: `#${writeView({ state: state.id, ...settings })}`,
          'aria-current': state.id === current && 'page',
        },
        state.title,
      ),
    );
  nav.replaceChildren(
    ...Object.entries(groups).flatMap(([group, title]) => [
      make('h2', {}, title),
      make('ul', {}, ...states.filter((state) => state.group === group).map(line)),
    ]),
  );
};
