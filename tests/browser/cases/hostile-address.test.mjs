import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { survives } from '../harness/survives.mjs';
import { embed, shopConfig } from '../pages/shop.mjs';
import { hostilePage } from '../pages/hostile.mjs';

test(
  'S16: whatever <base> says, the parts come from beside the script and from nowhere else',
  {
    limit: 60_000,
  },
  async ({ another, open, check }) => {
    const tab = await open();
    const pages = {
      'after the tag': (base, tag) => ({ tag: tag + base }),
      // It runs when the base is there already, though it was fetched without.
      'after an async tag with a path from here': (base, tag) => ({
        tag: tag.replace('<script src="/', '<script async src="') + base,
      }),
      'before a tag with a whole address': (base, tag, world) => ({
        first: base,
        tag: tag.replace('src="/', `src="${world.url('site', '/')}`),
      }),
    };
    for (const [name, page] of Object.entries(pages))
      await check(name, async () => {
        const world = another();
        const base = `<base href="${world.url('pixel', '/elsewhere/')}" target="_blank">`;
        const tag = embed(shopConfig(world, { vendors: [] }));
        await survives(tab, world, hostilePage(world, page(base, tag, world)));
        assert.deepEqual(world.requests('pixel'), [], 'nobody else was asked');
      });
  },
);
