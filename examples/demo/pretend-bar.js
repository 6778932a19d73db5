import { setting, startOver } from './address.js';
import { choice, tick } from './choice.js';
import { element } from './element.js';
import { LANGUAGES } from './languages.js';
import { PLACES, placeName } from './places.js';

const SERVED = [
  ['', 'Not known'],
  ['US', 'United States'],
  ['SG', 'Singapore'],
  ['HK', 'Hong Kong'],
  ['DE', 'Germany'],
];

const DATES = [
  ['', 'Today'],
  ['3', 'In 3 months'],
  ['7', 'In 7 months'],
  ['13', 'In 13 months'],
  ['25', 'In 25 months'],
];

/** Closes an open sheet when something else is pressed, or Escape. */
const dismissible = (details) => {
  addEventListener('pointerdown', (event) => {
    if (!event.composedPath().includes(details)) details.open = false;
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') details.open = false;
  });
  return details;
};

const more = () =>
  element(
    'details',
    { class: 'more' },
    element('summary', {}, 'More'),
    element(
      'div',
      { class: 'sheet' },
      choice('residence', 'Member lives in', SERVED),
      choice('service', 'Uses the service of', SERVED),
      choice('via', 'Region is told by', [
        ['', 'a tag in the page'],
        ['server-timing', 'a response header'],
      ]),
      choice('policy', 'Privacy policy', [
        ['', 'Version 2026-11'],
        ['next', 'New version 2027-03'],
        [
          'As data',
          [
            ['ncp-2019', 'NAVER Cloud Platform 2019'],
            ['ncp-announced', 'the same, 2021 version announced'],
            ['ncp-2021', 'NAVER Cloud Platform 2021'],
            ['ncp-2017-public', 'public-sector edition 2017'],
            ['koscom-2023', 'Koscom Cloud 2023, for finance'],
          ],
        ],
      ]),
      tick('same', '1', 'Stay the same visitor when the place changes'),
      element('a', { href: '/examples/' }, 'Small examples for developers'),
    ),
  );

/** What the site's own "Privacy choices" link does. */
const choices = () =>
  window.assent &&
  element(
    'button',
    { type: 'button', class: 'choices', onclick: () => window.assent.showPreferences() },
    'Choices',
  );

const step = (number, name, ...content) =>
  element(
    'div',
    { class: 'step' },
    element('span', { class: 'number' }, number),
    element('span', { class: 'name' }, name),
    ...content,
  );

const summary = () => {
  const region = setting('region');
  return [
    region ? placeName(region) : 'Somewhere unknown',
    setting('gpc') && 'GPC',
    setting('months') && `in ${setting('months')} months`,
  ]
    .filter(Boolean)
    .join(', ');
};

/** The dark strip on top: the three steps, and the controls of the first. */
export const pretendBar = ({ toggleView }) => {
  const steps = element(
    'div',
    { class: 'steps' },
    step(
      '1',
      'Pretend',
      choice('region', 'to be in', PLACES),
      choice('lang', 'reading', LANGUAGES),
      choice('months', 'on', DATES),
      tick(
        'gpc',
        '1',
        'GPC',
        'Global Privacy Control: the browser says no on the visitor’s behalf',
      ),
      dismissible(more()),
    ),
    step(
      '2',
      'Decide',
      choices(),
      element('button', { type: 'button', onclick: () => startOver() }, 'Start over'),
    ),
    step('3', 'Watch', toggleView),
  );
  const open = element(
    'button',
    {
      type: 'button',
      class: 'unfold',
      'aria-expanded': 'false',
      onclick: () => {
        const unfolded = steps.toggleAttribute('data-open');
        open.setAttribute('aria-expanded', String(unfolded));
      },
    },
    element('span', {}, `1 Pretend: ${summary()}`),
  );
  return element(
    'section',
    { class: 'bar', 'aria-label': 'Demo controls' },
    element('strong', {}, 'Assent', element('span', {}, 'demo')),
    open,
    steps,
  );
};
