// `npm run screenshots -- kr`: writes every picture of the release whose name holds all given words.
// `OUT` names another folder. Run `npm run build` first.
import { mkdir, readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { writeView } from '../examples/playground/view.js';
import { find } from './programs.mjs';
import { startPlayground } from './screenshots-server.mjs';
import { shots } from './screenshots-set.mjs';

/** Date of every picture. Move it on from time to time; nothing hangs on the day. */
const DATE = '2026-11-20';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.env.OUT ?? join(root, 'screenshots');
const words = process.argv.slice(2);

const files = await readdir(join(root, 'dist/browser/locales')).catch(() => {
  console.error('Nothing is built yet: run `npm run build` first.');
  process.exit(1);
});
const spoken = new Set(files.map((file) => file.replace('.js', '')));
const wanted = shots.filter(({ name }) => words.every((word) => name.includes(word)));
const todo = wanted.filter(({ lang }) => spoken.has(lang.toLowerCase()));
const silent = [...new Set(wanted.map(({ lang }) => lang))].filter(
  (lang) => !spoken.has(lang.toLowerCase()),
);
if (silent.length > 0) console.log(`Left out, no words yet: ${silent.join(', ')}`);

const started = performance.now();
const server = await startPlayground();
const browser = await chromium.launch({
  executablePath: find('chromium'),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
  ],
});

/** In the page: `yes`, or what went wrong, once everything is done. */
const settled = (inGallery) => {
  const page = inGallery ? document.querySelector('iframe')?.contentDocument : document;
  if (inGallery && !document.querySelector('#equality')?.firstChild) return undefined;
  return page?.documentElement?.dataset.settled;
};

const take = async (page, { name, gallery, state, lang, width, height, media, then = [] }) => {
  const nothing = { media: null, colorScheme: null, forcedColors: null, reducedMotion: null };
  await page.setViewportSize({ width, height });
  // Nothing appears on paper, so a page is printed only when everything is there.
  const { media: medium = null, ...screen } = media;
  await page.emulateMedia({ ...nothing, ...screen });
  const view = writeView({ state, lang });
  const steps = then.map((step) => `&then=${encodeURIComponent(step)}`).join('');
  await page.goto(
    gallery
      ? `${server.address}/playground/#${view}`
      : `${server.address}/playground/frame.html?${view}&still=1&date=${DATE}${steps}`,
  );
  const said = await page.waitForFunction(settled, gallery);
  if ((await said.jsonValue()) !== 'yes') throw new Error(await said.jsonValue());
  // In the gallery the notice moves as it does for a visitor.
  if (gallery) await page.waitForTimeout(400);
  await page.emulateMedia({ media: medium });
  const path = join(out, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, caret: 'hide' });
};

const failures = [];
const lane = async () => {
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-US' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  for (let next = todo.shift(); next; next = todo.shift()) {
    await take(page, next).catch((error) => failures.push(`${next.name}: ${error.message}`));
  }
};
const count = todo.length;
await Promise.all(Array.from({ length: Math.max(2, Math.min(6, availableParallelism())) }, lane));
await browser.close();
server.close();

for (const failure of failures) console.error(failure);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${count - failures.length} of ${count} pictures in ${out} (${seconds} s)`);
process.exit(failures.length > 0 || count === 0 ? 1 : 0);
