import { chromium } from 'playwright-core';
import { find } from '../../scripts/programs.mjs';
import { html } from '../browser/pages/shop.mjs';

/** How much slower than this machine's processor. */
const slower = 4;

/** In the page, in milliseconds: what each receipt takes without the browser's own `fetch`, with it, and without its storing, too. */
const measure = async (repeats) => {
  const [{ settingsFrom }, { texts }, { openDesk }, { Outbox }, { newReceiptId }, { openMirror }] = await Promise.all(
    ['src/config/settings', 'widget/locales/en', 'src/receipts/desk', 'src/receipts/index', 'src/random', 'src/receipts/mirror'].map(
      (file) => import(`/modules/${file}.js`),
    ),
  ); // prettier-ignore
  const settings = settingsFrom(
    {
      purposes: ['necessary', 'functional', 'analytics', 'advertising', 'newsletter'],
      receipts: '/receipts',
      policy: { id: 'privacy', version: '2026-11', effective: '2026-11-22', url: '/privacy' },
    },
    {},
  );
  const mirror = openMirror('assent');
  const desk = openDesk({
    settings,
    site: location.hostname,
    sdk: 'assent/0.1.0',
    report() {},
    error() {},
    mirror,
  });
  desk.connect(Outbox);
  const ids = settings.purposes.map(({ id }) => id);
  const modes = Object.fromEntries(ids.map((id) => [id, id === 'necessary' ? 'always' : 'opt-in']));
  const shown = { language: 'en', policy: settings.policy, addenda: [{ id: 'eu', version: '2026-11', effective: '2026-11-22' }], blocks: [], clauses: {} }; // prettier-ignore
  // As the session does: it looks for what is left, and works ahead while the notice stands there.
  await mirror.read();
  desk.foresee(shown, texts);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const spent = [];
  // What the browser itself takes for sending and for storing.
  const browsers = { fetching: 0, storing: 0 };
  const timed = (of, name, what) => {
    const real = of[name];
    of[name] = function (...given) {
      const began = performance.now();
      const answer = real.apply(this, given);
      browsers[what] += performance.now() - began;
      return answer;
    };
  };
  timed(window, 'fetch', 'fetching');
  timed(Storage.prototype, 'setItem', 'storing');
  timed(Storage.prototype, 'getItem', 'storing');
  timed(CacheStorage.prototype, 'open', 'storing');
  for (let seq = 1; seq <= repeats; seq += 1) {
    const at = Date.now();
    const change = {
      ...shown, modes, at, seq, id: newReceiptId(at), method: 'save_choices', layer: 'banner', gpc: false,
      before: {}, after: Object.fromEntries(ids.map((id) => [id, seq % 2 ? 'granted' : 'denied'])),
      subject: 's_a4ayc_80_OGda4BO_1o_V0', region: { code: 'DE', regime: 'eu-eea', by: 'page' }, expires: at + 1.5e10,
    }; // prettier-ignore
    browsers.fetching = browsers.storing = 0;
    const began = performance.now();
    desk.take(change, texts);
    const all = performance.now() - began;
    const { fetching, storing } = browsers;
    spent.push([all - fetching, all, all - fetching - storing]);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return spent;
};

const sorted = (list) => list.toSorted((a, b) => a - b);
const median = (list) => sorted(list)[list.length >> 1];

/** What queueing one receipt takes of the click's own task, at a quarter of the processor's speed. */
export async function cost({ pages, until, worldFor }) {
  const world = worldFor('cost');
  world.page('/receipts', ({ body }) => ({
    body: JSON.stringify({ results: JSON.parse(body).receipts.map(({ id }) => ({ id, status: 'stored' })) }),
    type: 'application/json',
  })); // prettier-ignore
  const url = world.page('/', html({}));
  const browser = await chromium.launch({
    executablePath: find('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const first = [];
  const later = [];
  for (let visit = 0; visit < pages && Date.now() < until; visit += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const spent = await page.evaluate(measure, 8);
    first.push(spent[0]);
    later.push(...spent.slice(3));
    await context.close();
  }
  await browser.close();
  world.close();
  const figures = (list, at) => {
    const each = sorted(list.map((each) => each[at]));
    return `median ${median(each).toFixed(2)} ms, least ${each[0].toFixed(2)} ms`;
  };
  return {
    ok: first.length >= 30 && median(later.map(([ours]) => ours)) <= 1,
    figures: {
      pages: first.length,
      throttle: `${slower}x`,
      'later receipts of a page, without fetch': figures(later, 0),
      'the same with fetch': figures(later, 1),
      "the same without the browser's storing": figures(later, 2),
      'first receipt of a page, without fetch': figures(first, 0),
      'the first with fetch': figures(first, 1),
      "the first without the browser's storing": figures(first, 2),
    },
  };
}
