import assert from 'node:assert/strict';
import {
  accept,
  banner,
  openPreferences,
  preferences,
  quiet,
  reject,
} from '../harness/visitor.mjs';
import { test } from '../harness/test.mjs';
import { hostilePage } from '../pages/hostile.mjs';

const watch = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      shifts.push(value + ' ' + sources.map(({ node }) => node?.localName).join());
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;
const rows = Array.from({ length: 60 }, (_, n) => `<p>Line ${n} of the page.</p>`).join('');

test(
  'nothing of the page moves on a first visit, in the preferences, at a decision and on the next visit (Chromium: others do not measure it)',
  {
    engines: ['chromium'],
  },
  async ({ world, open }) => {
    const tab = await open();
    const still = async () => {
      await quiet(300);
      assert.deepEqual(await tab.evaluate(() => window.shifts), []);
    };
    const url = hostilePage(world, { first: watch, body: rows });
    await tab.goto(url);
    await tab.see(banner);
    await still();
    await openPreferences(tab);
    await still();
    await tab.press('Escape');
    await tab.see(banner);
    await still();
    await accept(tab);
    await tab.unsee(banner);
    await tab.see('[data-view=saved]');
    await still();
    // As on a telephone, where the notice is a sheet at the foot.
    await tab.resize(400, 700);
    await tab.goto(url);
    await tab.click({ text: 'Choices' });
    await tab.see(preferences);
    await still();
    await tab.evaluate(() => void window.assent.reset());
    await tab.see(banner);
    await still();
    await reject(tab);
    await tab.unsee(banner);
    await still();
  },
);
