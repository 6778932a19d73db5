import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';

test('the real Adjust SDK reaches the test endpoint over TLS', async ({ world, open }) => {
  const tab = await open();
  const endpoint = `${world.host.adjust}:${world.front.securePort}`;
  await tab.goto(
    world.page(
      '/',
      `<!doctype html><script src="${world.url('adjust', '/adjust.js')}"></script><script>
        Adjust.initSdk({ appToken: 'abcdefghijkl', environment: 'sandbox', customUrl: '${endpoint}' });
      </script>`,
    ),
  );
  await until(() => world.requests('adjust', '/session').length === 1, 20_000, 'one session');
  await tab.until(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'adjust-sdk'),
  );
  assert.ok(world.requests('adjust', '/session')[0].secure);
});
