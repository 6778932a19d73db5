import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet } from '../harness/visitor.mjs';
import { gatedPages, putGated } from '../pages/gated.mjs';

const ran = (tab) => tab.evaluate(() => window.ran ?? []);

test(
  'S16: on each of 25 pages nothing runs or is asked before a yes, and all of it once, in order, after',
  { limit: 240_000 },
  async ({ another, open, check, world }) => {
    const tab = await open();
    for (const [at, { name }] of gatedPages(world).entries()) {
      const place = another();
      const page = gatedPages(place)[at];
      const run = (tab, step) => step && tab.run(`(${step})(${JSON.stringify(page.with ?? [])})`);
      await check(name, async () => {
        await tab.goto(putGated(place, page));
        await tab.see(banner);
        await run(tab, page.before);
        await quiet(300);
        assert.deepEqual([await ran(tab), place.asked()], [[], []], 'before the yes');

        await accept(tab);
        await tab.unsee(banner);
        await run(tab, page.after);
        const expected = page.ran ?? [];
        await until(
          async () => (await ran(tab)).length >= expected.length,
          20_000,
          `${expected.length} to run`,
        );
        if (page.asked)
          await until(() => place.asked().join() === page.asked.join(), 20_000, page.asked.join());
        await tab.evaluate(() => void window.assent.acceptAll());
        await quiet(250);
        assert.deepEqual(await ran(tab), expected, 'once and in order');
        assert.deepEqual(await tab.evaluate(() => window.refused ?? []), []);
      });
    }
  },
);
