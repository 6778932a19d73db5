import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.mjs';
import { accept, banner, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const read = (name) =>
  readFile(new URL(`../../../examples/policies/${name}.json`, import.meta.url), 'utf8');

/** Everybody on the page lives on that day; time goes on from there. */
const clock = (day) => `<script>{
  const Real = Date, shift = Real.parse('${day}T12:00:00Z') - Real.now();
  window.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [Real.now() + shift])); }
    static now() { return Real.now() + shift; }
  };
}</script>`;

/** The two versions of a real policy, on a page that counts visits with its own marked script. */
const pageOn = async (world, day, language) => {
  const versions = [];
  for (const name of ['ncp-2019', 'ncp-2021']) {
    const body = await read(name);
    world.page(`/${name}.json`, { body, type: 'application/json' });
    const { version, announced, effective } = JSON.parse(body);
    versions.push({ version, announced, effective, src: `/${name}.json` });
  }
  const config = shopConfig(world, { policy: { versions }, ...(language && { language }) });
  delete config.purposes;
  delete config.receipts;
  config.vendors = config.vendors.filter(({ id }) => id === 'google-analytics');
  const body = `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>`;
  return world.page('/', html({ head: clock(day) + regionMeta('KR') + embed(config), body }));
};
const may = (tab) =>
  tab.evaluate(async () => {
    await window.assent.ready;
    return ['analytics', 'advertising', 'marketing', 'google-analytics'].filter(window.assent.has);
  });
const said = (tab, view) => tab.evaluate((v) => dom.find(v)[0].textContent, view);
const change = '[data-view=change]';

test('S33, S34, S35: from the policy of 2019 to that of 2021: told ahead, asked again for what widened, with what was added', async ({
  world,
  open,
}) => {
  const tab = await open();

  // Before the announcement: the version of 2019, which names no analysis tool (S6).
  await tab.goto(await pageOn(world, '2021-08-01'));
  await accept(tab);
  await tab.unsee(banner);
  assert.deepEqual(await may(tab), ['analytics', 'advertising', 'marketing']);
  assert.equal(world.requests('google').length, 0, 'Google Analytics is not named in 2019');

  // Between announcement and effect: told, and the old version still governs.
  await tab.goto(await pageOn(world, '2021-09-01'));
  await tab.see(change);
  assert.match(await said(tab, change), /2021/);
  assert.deepEqual(await may(tab), ['analytics', 'advertising', 'marketing']);
  assert.equal(await tab.count(banner), 0, 'nothing is asked before the day');

  // In force: only what widened is asked again, and what was added is shown.
  await tab.goto(await pageOn(world, '2021-10-01'));
  await tab.see(banner);
  assert.deepEqual(await may(tab), ['marketing']);
  const text = await said(tab, banner);
  assert.match(text, /Google Analytics/i);
  assert.match(text, /Adjust/i);
  await quiet();
  assert.equal(world.requests('google').length, 0);

  await accept(tab);
  await tab.unsee(banner);
  assert.deepEqual(await may(tab), ['analytics', 'advertising', 'marketing', 'google-analytics']);
});

test(
  'S1: the preferences show with each purpose the clause that it rests on, in the visitor’s language (one engine: a fold of the page’s own is the same in all)',
  {
    engines: ['chromium'],
  },
  async ({ world, open, check }) => {
    const tab = await open();
    await tab.goto(await pageOn(world, '2021-10-01', 'ko'));
    await tab.see(banner);
    await tab.run(`window.assent.showPreferences()`);
    await tab.see('[data-view=preferences]');
    const folds = () =>
      tab.evaluate(() =>
        dom.find('[part=purpose]').flatMap((row) => {
          const name = row.querySelector('b').textContent;
          return [...row.querySelectorAll('[data-clause]')].map((fold) => ({
            name,
            clause: fold.dataset.clause,
            said: fold.querySelector('summary').textContent,
            switched: !!row.querySelector('input'),
            seen:
              fold.querySelector('div').checkVisibility() && fold.querySelector('div').innerText,
          }));
        }),
      );
    const { purposes, clauses } = JSON.parse(await read('ncp-2021'));
    await check('what the contract needs with its clause, and no switch', async () => {
      const row = (await folds()).find(({ clause }) => clause === 'purpose.contract');
      const { number, title } = clauses.find(({ id }) => id === 'purpose.contract');
      assert.ok(row.said.endsWith(`: ${number} ${title.ko}`), row.said);
      assert.equal(row.switched, false);
      assert.equal(row.seen, false, 'folded');
    });
    await check('every part of the one clause with it, and its text on opening', async () => {
      const rows = (await folds()).filter(({ clause }) => clause === 'purpose.marketing');
      const parts = purposes.filter(({ id }) => ['analytics', 'advertising'].includes(id));
      for (const { name } of parts) assert.ok(rows.some((row) => row.name === name.ko && row.switched), name.ko); // prettier-ignore
      await tab.evaluate(() => dom.find('[data-clause="purpose.marketing"] summary')[0].click());
      const { text } = clauses.find(({ id }) => id === 'purpose.marketing');
      const [first] = (await folds()).filter(({ clause }) => clause === 'purpose.marketing');
      assert.equal(first.seen.replaceAll(/\s+/g, ' '), text.ko.replaceAll(/\s+/g, ' '));
    });
  },
);
