import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';

const body = `<!doctype html><title>Own page</title><div id="host"></div><script>
  const root = document.getElementById('host').attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  button.textContent = 'Press here';
  button.addEventListener('click', (event) => (window.trusted = event.isTrusted));
  root.append(button);
</script>`;

test('the harness presses a button inside a shadow root as a visitor would', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(world.page('/', body));
  await tab.click({ text: 'Press here' });
  assert.equal(await tab.evaluate(() => window.trusted), true);
});

test('the harness sees cookies that scripts cannot see, and what else is stored', async ({
  world,
  open,
  profile,
}) => {
  const tab = await open();
  const url = world.page('/', {
    body,
    headers: { 'set-cookie': ['seen=1', 'unseen=1; HttpOnly'] },
  });
  await tab.goto(url);
  await tab.evaluate(async () => {
    localStorage.setItem('kept', '1');
    await new Promise((resolve) => (indexedDB.open('database').onsuccess = resolve));
    await caches.open('cache');
  });
  const names = (await profile.cookies(url)).map(({ name }) => name).sort();
  assert.deepEqual(names, ['seen', 'unseen']);
  const stored = await tab.stored();
  assert.deepEqual(stored, {
    cookies: ['seen'],
    local: ['kept'],
    databases: ['database'],
    caches: ['cache'],
  });
});

test('the harness starts every test with nothing stored, and shares a profile between tabs', async ({
  world,
  open,
}) => {
  const [first, second] = [await open(), await open()];
  const url = world.page('/', body);
  await first.goto(url);
  const nothing = { cookies: [], local: [], databases: [], caches: [] };
  assert.deepEqual(await first.stored(), nothing);
  await first.evaluate(() => void localStorage.setItem('shared', 'yes'));
  await second.goto(url);
  assert.equal(await second.evaluate(() => localStorage.getItem('shared')), 'yes');
  await second.close();
  assert.equal(await first.evaluate(() => location.pathname), '/');
  assert.equal((await first.picture()).subarray(1, 4).toString(), 'PNG');
});
