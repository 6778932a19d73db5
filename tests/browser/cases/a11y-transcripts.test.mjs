import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '../harness/test.mjs';
import { openState } from '../pictures/open.mjs';
import { root } from '../servers/files.mjs';
import { transcript } from '../transcripts/transcript.mjs';

const folder = join(root, 'tests/browser/transcripts');
/** Left to right, right to left, and a script of its own; German until Arabic has words. */
const languages = ['en', 'ko', 'de', 'ar'].filter((lang) =>
  existsSync(join(root, `dist/browser/locales/${lang}.js`)),
);
const kept = [
  ...languages.flatMap((lang) => ['eu-first', 'eu-preferences'].map((state) => ({ state, lang }))),
  { state: 'eu-transfers', lang: 'en' },
  { state: 'saved', lang: 'en' },
];
const spoken = () =>
  document.querySelector('assent-ui').shadowRoot.querySelector('[role=status]').textContent;
const nameOf = ({ state, lang }) => `${state}.${lang}.txt`;

test(
  'what a screen reader is told is as kept (Chromium: its accessibility tree can be read)',
  { engines: ['chromium'] },
  async ({ world, open, check }) => {
    const tab = await open();
    for (const view of kept) {
      const name = nameOf(view);
      await check(name, async () => {
        await openState(tab, world, view, { date: '2026-11-20' });
        // A status speaks what changes, so its words come a moment after the drawing.
        if (!/preferences/.test(view.state)) await tab.until(spoken);
        const now = await transcript(tab);
        if (process.env.UPDATE) return writeFile(join(folder, name), now);
        const before = await readFile(join(folder, name), 'utf8').catch(() => '');
        return assert.equal(now, before, `meant so? \`npm run screenshots:update\``);
      });
    }
    await check('nothing is kept that is not compared', async () => {
      const files = (await readdir(folder)).filter((file) => file.endsWith('.txt'));
      assert.deepEqual(files.sort(), kept.map(nameOf).sort());
    });
  },
);
