import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet } from '../harness/visitor.mjs';
import { root } from '../servers/files.mjs';

/** The markup of step `number`, as it stands in the README. */
const step = (number) => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, rest] = readme.split(`\n**${number}.**`);
  const found = /```html\n([^]*?)```/.exec(rest ?? '');
  assert.ok(found, `the README has no markup in step ${number}`);
  return found[1];
};

test("the README's three steps, copied onto a bare page, ask, hold back, release and record", async ({
  world,
  open,
}) => {
  const tab = await open();
  // Step 3 starts the collector at this address; here it listens elsewhere.
  const address = 'http://localhost:8787/';
  assert.ok(step(1).includes(address), 'step 1 names the collector of step 3');
  const first = step(1).replaceAll(address, world.url('receipts', '/'));
  world.page('/analytics.js', { body: 'window.counted = 1;', type: 'text/javascript' });
  world.page('/privacy', '<!doctype html><title>Privacy</title>');
  await tab.goto(world.page('/', `<!doctype html><title>Bare</title>\n${first}\n${step(2)}`));
  await tab.see(banner);
  await quiet(300);
  const asked = () => world.requests('site', '/analytics.js').length;
  assert.equal(asked(), 0);
  await accept(tab);
  await until(() => asked() === 1, 20_000, 'the marked script');
  await tab.until(() => window.counted === 1);
  const [receipt] = await world.stored(1);
  assert.deepEqual([receipt.event, receipt.region.regime], ['granted', 'unknown']);
  await tab.unsee(banner);
  await tab.click({ text: 'Privacy choices' });
  await tab.see('dialog[data-view=preferences]');
  assert.equal(await tab.evaluate(() => location.pathname), '/');
});
