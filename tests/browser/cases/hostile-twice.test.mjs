import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../servers/files.mjs';
import { survives } from '../harness/survives.mjs';
import { test } from '../harness/test.mjs';
import { embed, shopConfig } from '../pages/shop.mjs';
import { hostilePage } from '../pages/hostile.mjs';

/** The built files once more under `/other/`, with another version written in them. */
const otherVersion = async (world) => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const folder = join(root, 'dist/browser');
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.js'))) {
    const text = await readFile(join(folder, file), 'utf8');
    const body = text.replaceAll(`"${version}"`, '"9.9.9"');
    if (file === 'assent.js') assert.notEqual(body, text, 'the version is written there');
    world.page(`/other/${file}`, { body, type: 'text/javascript' });
  }
};
const second = '<script src="/other/assent.js" data-global="another" data-region="US"></script>';

test(
  'of two copies, names and versions the first alone asks; the console says so in one line',
  {
    limit: 60_000,
  },
  async ({ another, open, check, browser }) => {
    const tab = await open();
    const ways = {
      'one file twice': (tag) => tag + '<script src="/assent/assent.js"></script>',
      'another version under another name': (tag) => tag + second,
      'another version that comes late': (tag) =>
        tag +
        `<script>addEventListener('load', () => {
        const late = document.createElement('script');
        late.src = '/other/assent.js';
        late.dataset.global = 'another';
        document.body.append(late);
      });</script>`,
    };
    for (const [name, way] of Object.entries(ways))
      await check(name, async () => {
        const world = another();
        await otherVersion(world);
        const stub = `<script>window.another = function () { (another.q = another.q || []).push(arguments); };
        another('on', 'ready', () => (window.heard = 'ready'));</script>`;
        const tag = way(embed(shopConfig(world, { vendors: [] })));
        tab.console.length = 0;
        await survives(tab, world, hostilePage(world, { first: stub, tag }));
        assert.equal(await tab.evaluate(() => document.querySelectorAll('assent-ui').length), 1);
        if (browser.abilities.has('console')) {
          const lines = tab.console.filter((line) => line.includes('Assent'));
          assert.equal(lines.length, 1, lines.join('\n'));
          assert.match(lines[0], /0\.\d+\.\d+ is here already; [\d.]+ does nothing/);
        }
        const files = world.requests('site', '/other/').map(({ path }) => path);
        assert.deepEqual(files, name.startsWith('another') ? ['/other/assent.js'] : []);
        if (!name.startsWith('another')) return;
        const seen = await tab.evaluate(() => ({
          version: window.another.version === window.assent.version,
          same: window.another.has('analytics'),
          heard: window.heard,
        }));
        assert.deepEqual(seen, { version: true, same: true, heard: 'ready' });
      });
  },
);

test('a variable of the page that bears our name is no stub', async ({ another, open, check }) => {
  const tab = await open();
  const pages = {
    text: `var assent = 'mine';`,
    'an object with a version and a q': `var assent = { version: '4', q: 7, has: () => true };`,
    unchangeable: `Object.defineProperty(window, 'assent', { value: 'mine' });`,
    'an element’s id': `document.write('<i id="assent"></i>');`,
  };
  for (const [name, code] of Object.entries(pages))
    await check(name, async () => {
      const world = another();
      await survives(tab, world, hostilePage(world, { first: `<script>${code}</script>` }), {
        again: false,
      });
    });
});
