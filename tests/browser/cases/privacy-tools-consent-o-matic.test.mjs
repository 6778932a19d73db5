import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runSteps } from '../../integrations/run-steps.mjs';
import { test } from '../harness/test.mjs';
import { banner, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const { assent: rule } = JSON.parse(
  readFileSync(
    new URL('../../../integrations/consent-o-matic/assent.json', import.meta.url),
    'utf8',
  ),
);
/** What is asked here: every purpose that the rule knows by name, and an own one that it cannot know. */
const asked = {
  A: ['functional'],
  B: ['statistics', 'analytics'],
  E: ['personalisation'],
  F: ['advertising', 'marketing'],
  X: ['development', 'heat'],
};
const everything = Object.values(asked).flat();
const purposes = [
  'necessary',
  ...everything.filter((id) => id !== 'heat'),
  { id: 'heat', name: 'Heat', description: 'Draws where visitors click.' },
  'newsletter',
];
const categories = ['A', 'B', 'D', 'E', 'F', 'X'];
const answers = [
  { region: 'DE', lang: 'ja', on: '', clicks: ['reject-all'], yes: [] },
  { region: 'US', lang: 'en', on: 'ABDEFX', clicks: ['accept-all'], yes: everything },
  { region: 'DE', lang: 'ar', on: 'AE', yes: [...asked.A, ...asked.E] },
  // What ran from the start is switched off here.
  { region: 'US', lang: 'en', on: 'B', yes: asked.B },
  { region: 'DE', lang: 'en', on: 'FX', yes: [...asked.F, ...asked.X] },
];

test(
  'the steps of the Consent-O-Matic rule give each setting its answer',
  { limit: 60_000 },
  async ({ another, open, check }) => {
    const tab = await open();
    for (const { region, lang, on, clicks, yes } of answers)
      await check(`${on || 'nothing'} allowed, ${region}, ${lang}`, async () => {
        const world = another();
        const wishes = Object.fromEntries(categories.map((type) => [type, on.includes(type)]));
        const config = shopConfig(world, { purposes, vendors: [] });
        await tab.goto(world.page('/', html({ lang, head: regionMeta(region) + embed(config) })));
        await tab.see(banner);
        const clicked = await tab.evaluate(runSteps, rule, wishes);
        if (clicks) assert.deepEqual(clicked, clicks);
        else assert.deepEqual([clicked[0], clicked.at(-1)], ['choose', 'save']);
        const [receipt] = await world.stored(1);
        assert.deepEqual(
          Object.keys(receipt.purposes)
            .filter((id) => receipt.purposes[id].state === 'granted')
            .sort(),
          [...yes].sort(),
        );
        assert.equal(await tab.count(banner), 0);
        await tab.reload();
        await quiet(300);
        assert.equal(await tab.evaluate(runSteps, rule, wishes), null, 'and is not asked again');
      });
  },
);
