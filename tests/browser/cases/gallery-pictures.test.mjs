import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateOf } from '../../../examples/playground/states.js';
import { test } from '../harness/test.mjs';
import { difference, read, shrink, write } from '../pictures/compare.mjs';
import { keyStates, windows } from '../pictures/key-states.mjs';
import { openInBlocks } from '../pictures/open.mjs';
import { root } from '../servers/files.mjs';

const folder = join(root, 'tests/browser/pictures');
const update = 'npm run screenshots:update';
const nameOf = ([state, lang, window, scheme]) => `${state}.${lang}.${window}.${scheme}.png`;
const spoken = ([, lang]) =>
  existsSync(join(root, `dist/browser/locales/${lang.toLowerCase()}.js`));
const picture = async (tab, [, , window]) => shrink(await tab.picture(), windows[window][2]);

/** What was seen instead, to look at. */
const leave = async (name, now) => {
  const place = join(root, 'screenshots/differences');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, name), write(now));
};

test(
  'the pictures of the key states are as kept (one engine: they are kept for one)',
  { engines: ['chromium'], limit: 90_000 },
  async ({ another, open, check }) => {
    const lanes = await Promise.all([1, 2].map(async () => [await open(), another()]));
    const todo = keyStates.filter(spoken);
    const compare = async (tab, world, one) => {
      const name = nameOf(one);
      await openInBlocks(tab, world, one);
      const now = await picture(tab, one);
      if (process.env.UPDATE) return writeFile(join(folder, name), write(now));
      const kept = await readFile(join(folder, name)).catch(() => undefined);
      assert.ok(kept, `no picture is kept under ${name}; \`${update}\` makes it`);
      const said = difference(read(kept), now, windows[one[2]][2]);
      if (said) await leave(name, now);
      return assert.equal(said, '', `see screenshots/differences/${name}; meant so? \`${update}\``);
    };
    const work = async ([tab, world]) => {
      for (let one = todo.shift(); one; one = todo.shift()) {
        const now = one;
        await check(nameOf(now), () => compare(tab, world, now));
      }
    };
    await Promise.all(lanes.map(work));
    await check('no picture is kept that nothing is compared with', async () => {
      const kept = (await readdir(folder)).filter((file) => file.endsWith('.png'));
      assert.deepEqual(kept.sort(), keyStates.filter(spoken).map(nameOf).sort());
      for (const [state] of keyStates) assert.ok(stateOf(state), state);
    });
  },
);

/** Changes that a reviewer would see at once, each alone. */
const visible = {
  'the border of the panel is lost': '.panel{border-color:transparent}',
  'the shadow of the panel is lost': '.panel{box-shadow:none}',
  'a button is another colour': '[data-action=accept-all]{background:#2b2b30}',
  'a button moved by four pixels': '[data-action=reject-all]{translate:0 4px}',
  'a button is gone': '[data-action=contact]{visibility:hidden}',
  'the panel moved by four pixels': '.first{inset-block-end:28px}',
  'the title is smaller': 'h2{font-size:17px}',
  'the text is lighter': '.first p{color:#5b5b64}',
};
/** What another machine may make of the same page. */
const harmless = {
  'edges are smoothed otherwise': '.panel{translate:.3px .2px}',
  'colours are off by a level or two': '.ui{--ink:#1a1a1d;--line:#e3e3e6}',
};

test(
  'a picture that is kept tells a change from another machine (one engine: as above)',
  { engines: ['chromium'] },
  async ({ world, open }) => {
    const tab = await open();
    const one = ['eu-first', 'en', 'desktop', 'light'];
    await openInBlocks(tab, world, one);
    const kept = await picture(tab, one);
    const changed = async (css) => {
      await tab.evaluate((text) => {
        const { shadowRoot } = document.querySelector('assent-ui');
        window.sheets ??= [...shadowRoot.adoptedStyleSheets];
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        shadowRoot.adoptedStyleSheets = [...window.sheets, sheet];
      }, css);
      return difference(kept, await picture(tab, one), windows.desktop[2]);
    };
    assert.equal(await changed(''), '', 'the same page');
    for (const [what, css] of Object.entries(visible))
      assert.notEqual(await changed(css), '', what);
    for (const [what, css] of Object.entries(harmless)) assert.equal(await changed(css), '', what);
  },
);
