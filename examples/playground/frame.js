import { configOf } from './config-of.js';
import { quiet, take } from './do.js';
import { dress } from './pages.js';
import { stateOf, states } from './states.js';
import { holdStill, repeatRandom, stopClock } from './still.js';
import { readView, themeOf } from './view.js';

/**
 * One state, live: the built files on an ordinary page. Besides the view the address may say `still=1`
 * (no motion, the same ids), `date=2026-11-20`, `then=end` (one more step), `sheet=/a.css` (one more
 * style sheet of this site) and `visit=1` (the second one of a state).
 * When everything is done `<html data-settled>` holds `yes`, or what went wrong.
 */
const address = new URLSearchParams(location.search);
const view = readView(location.search);
const state = stateOf(view.state) ?? states[0];
const visit = Number(address.get('visit') ?? 0);
const still = address.has('still');
const page = document.documentElement;

if (/^\d{4}-\d\d-\d\d$/.test(address.get('date') ?? '')) stopClock(`${address.get('date')}T10:00Z`);
if (still) repeatRandom();
if (state.gpc) Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });

/** A first visit knows nothing. Only what this folder keeps is removed, never the demo site's. */
const forget = async () => {
  document.cookie = 'playground=; max-age=0; path=/';
  for (const key of Object.keys(localStorage))
    if (key.split('.')[0] === 'playground') localStorage.removeItem(key);
  // What a killed browser would be given back. Pages without https have no caches.
  await globalThis.caches?.delete('playground');
};

const put = (name, attributes, text = '') => {
  const element = document.createElement(name);
  Object.assign(element, attributes);
  element.textContent = text;
  document.head.append(element);
};

const embed = () => {
  const region = view.region ?? state.region;
  if (region && region !== 'none') put('meta', { name: 'assent-region', content: region });
  const place = (document) => URL.createObjectURL(new Blob([JSON.stringify(document)]));
  const config = configOf(state, { theme: themeOf(view), visit, place });
  put('script', { type: 'application/json', id: 'assent-config' }, JSON.stringify(config));
  const script = document.createElement('script');
  script.dataset.config = '#assent-config';
  script.src = '/assent/assent.js';
  document.head.append(script);
};

/** The steps of one visit; `again` ends it. */
const visits = state.does
  .join('|')
  .split('|again|')
  .map((part) => part.split('|'));

const show = async () => {
  if (visit === 0) await forget();
  page.lang = view.lang ?? state.lang ?? 'en';
  page.dir = /^(ar|he|fa|ur)\b/.test(page.lang) ? 'rtl' : 'ltr';
  if (view.scheme) page.dataset.scheme = view.scheme;
  await dress(state.page, address.get('sheet'));
  embed();
  for (const step of visits[visit]) await take(step);
  if (visits[visit + 1]) {
    await quiet();
    address.set('visit', visit + 1);
    location.replace(`?${address}`);
    return undefined;
  }
  for (const step of address.getAll('then')) await take(step);
  await document.fonts.ready;
  await quiet();
  if (still) holdStill();
  return 'yes';
};

show().then(
  (settled) => {
    if (settled) page.dataset.settled = settled;
  },
  (error) => {
    console.error(error);
    page.dataset.settled = String(error.message);
  },
);
