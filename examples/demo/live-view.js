import { keep, setting } from './address.js';
import { decided } from './decided.js';
import { element } from './element.js';
import { received } from './received.js';
import { requested } from './requested.js';
import { stored } from './stored.js';

/** Milliseconds between two looks at the storage, which tells nobody when it changes. */
const LOOK = 1000;

const EVENTS = ['change', 'receipt', 'gate', 'show', 'hide'];

const wide = matchMedia('(min-width: 1200px)');

/** The view is docked on wide windows and open there; elsewhere it is a drawer and closed. */
export const viewToggle = (root) => {
  const page = document.documentElement;
  const button = element('button', { type: 'button', class: 'toggle' });
  const apply = (open) => {
    root.dataset.open = String(open);
    page.dataset.view = open ? 'open' : 'closed';
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? 'Hide live view' : 'Live view';
  };
  const toggle = (open = root.dataset.open !== 'true') => {
    apply(open);
    if (wide.matches) keep({ view: open ? '' : 'closed' });
  };
  const settle = () => apply(wide.matches && setting('view') !== 'closed');
  button.addEventListener('click', () => toggle());
  wide.addEventListener('change', settle);
  settle();
  return { button, toggle };
};

/** The panel with the four parts; they are redrawn whenever the SDK says that something happened. */
export const liveView = (assent, stage, toggle) => {
  const parts = [decided(assent), requested(assent, stage), stored(), received(assent, stage)];
  const refresh = () => {
    for (const part of parts) part.refresh();
  };
  // Before that nothing is known and everything is closed.
  assent.ready.then(() => {
    for (const name of EVENTS) addEventListener(`assent:${name}`, refresh);
    setInterval(() => document.visibilityState === 'visible' && parts[2].refresh(), LOOK);
    refresh();
  });

  const tiles = element(
    'div',
    { class: 'tiles' },
    parts.map(({ tile }) => tile),
  );
  tiles.addEventListener('click', ({ target }) => {
    const id = target.closest?.('.tile')?.dataset.part;
    if (!id) return;
    toggle(true);
    parts
      .find(({ part }) => part.id === id)
      .part.scrollIntoView({ block: 'start', behavior: 'smooth' });
  });
  return element(
    'aside',
    { class: 'view', 'aria-label': 'Live view' },
    element(
      'header',
      {},
      element('h1', {}, 'Live view'),
      element('p', {}, 'What really happens, while it happens.'),
      element(
        'button',
        {
          type: 'button',
          class: 'shut',
          'aria-label': 'Close the live view',
          onclick: () => toggle(false),
        },
        '✕',
      ),
    ),
    tiles,
    element(
      'div',
      { class: 'parts' },
      parts.map(({ part }) => part),
    ),
  );
};
