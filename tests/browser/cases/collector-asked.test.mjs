import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const day = 86_400;
/** Safari's cap: what a script writes is gone after seven days. */
const cap = `<script>
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  window.written = 0;
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get,
    set(text) {
      if (text.startsWith('assent=')) window.written++;
      const week = new Date(Date.now() + 7 * 864e5).toUTCString();
      set.call(this, text.replace(/expires=[^;]*/i, (end) => (Date.parse(end.slice(8)) > Date.now() ? 'expires=' + week : end)));
    },
  });
</script>`;

/**
 * A key whose first byte is zero, as one of 256 has it: WebKitGTK 2.50 refuses such a SubjectPublicKeyInfo
 * as faulty.
 */
const zeroKey = () => {
  for (;;) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    if (publicKey.export({ type: 'spki', format: 'der' }).at(-32) === 0)
      return {
        'key.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }),
        'public.pem': publicKey.export({ type: 'spki', format: 'pem' }),
      };
  }
};

/** A collector of the site itself, at a path of its own host, that signs when it is told to. */
const withCollector = async (world, work) => {
  const { createCollector } = await import('../../../collector/dist/index.js');
  const data = await mkdtemp(join(tmpdir(), 'assent-asked-'));
  await mkdir(join(data, 'proof'));
  for (const [name, pem] of Object.entries(zeroKey())) await writeFile(join(data, 'proof', name), pem);
  const adminToken = 'an-admin-token-for-tests';
  const collector = await createCollector({
    data,
    origins: [world.url('site').slice(0, -1)],
    cookie: 'assent',
    adminToken,
    // Its database is not needed here.
    databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    log: () => {},
  });
  const state = { refuses: false };
  world.front.hosts.set(world.host.site, async (entry, response, request) => {
    const path = entry.path.replace('/collect/', '/');
    if (path === entry.path) return world.site.handle(entry, response, request);
    if (state.refuses) return response.writeHead(503).end();
    const headers = new Headers();
    for (const [name, value] of Object.entries(entry.headers)) headers.set(name, String(value));
    const url = new URL(`${path}${new URL(entry.url).search}`, world.url('site'));
    const body = entry.method === 'POST' ? entry.body : undefined;
    const answer = await collector.fetch(new Request(url, { method: entry.method, headers, body }), { address: '127.0.0.1' });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  const sign = () =>
    collector.fetch(
      new Request('http://localhost/v1/roots', { method: 'POST', headers: { authorization: `Bearer ${adminToken}` } }),
    );
  try {
    await work({ state, sign });
  } finally {
    await collector.close();
    await rm(data, { recursive: true, force: true });
  }
}; // prettier-ignore

test(
  'a collector of the same site makes the cookie last and proves a receipt (Chromium, and WebKit for its cap)',
  { engines: ['chromium', 'webkit'] },
  async ({ world, browser, open, profile, check }) => {
    const config = { vendors: [], receipts: '/collect/v1/receipts', cookie: { server: true } };
    const control = '<button data-assent="preferences">Choices</button>';
    const url = world.page('/', {
      body: html({
        head: cap + regionMeta('DE') + embed(shopConfig(world, config)),
        body: control,
      }),
    });
    const record = async () =>
      (await profile.cookies(url)).find(({ name }) => name === 'assent') ?? {};
    const lasts = async () => ((await record()).expires ?? 0) - Date.now() / 1000;
    const asks = () => world.requests('site', '/collect/v1/cookie').length;
    const has = (tab) => tab.evaluate(() => window.assent.has('analytics'));

    await withCollector(world, async ({ state, sign }) => {
      const tab = await open();
      await check('while it does not answer, all is as without it', async () => {
        state.refuses = true;
        await tab.goto(url);
        await accept(tab);
        await until(() => asks() === 1, 20_000, 'the request for the cookie');
        await quiet(200);
        assert.equal(await has(tab), true);
        assert.ok((await lasts()) < 8 * day);
      });

      await check('the next page asks again, and then the cookie lasts', async () => {
        state.refuses = false;
        await tab.goto(url);
        await until(async () => (await lasts()) > 180 * day, 20_000, 'a cookie that lasts');
        const { httpOnly, value } = await record();
        assert.equal(httpOnly, false);
        assert.ok(value.startsWith('2'));
        assert.equal(await has(tab), true);
      });

      await check('a returning visitor neither asks nor shortens it, without storage too', async () => {
        const before = asks();
        await tab.goto(url);
        await quiet();
        assert.deepEqual([asks() - before, await tab.evaluate(() => window.written)], [0, 0]);
        assert.ok((await lasts()) > 180 * day);
        await tab.evaluate(() => localStorage.clear());
        await tab.goto(url);
        assert.equal(await has(tab), true);
        await quiet(300);
        assert.equal(await tab.count(banner), 0);
      }); // prettier-ignore

      await check('the visitor’s own check finds the receipt in the signed archive', async () => {
        // Another page's clearing took the copies; a new decision makes one.
        await tab.evaluate(() => window.assent.withdraw());
        const receipt = () => world.requests('site', '/collect/v1/receipts').length;
        await until(() => receipt() > 1, 20_000, 'the receipt');
        await tab.until(() => !Object.keys(localStorage).join().includes('assent.outbox'));
        assert.equal((await sign()).status, 200);
        const found = await tab.evaluate(() => window.assent.verifyReceipts());
        assert.equal(found.intact, true);
        // WebKitGTK knows Ed25519 by the version of its cryptographic library.
        assert.ok(found.archive === 'signed' || (browser.name === 'webkit' && found.archive === 'unchecked'), found.archive);
        if (browser.name === 'chromium') assert.equal(found.key, 'published');
      }); // prettier-ignore

      await check('a no is what the server wrote last', async () => {
        await until(async () => (await lasts()) > 180 * day, 20_000, 'a cookie that lasts');
        const told = world.requests('site', '/collect/v1/cookie').at(-1).body;
        assert.equal(JSON.parse(told).value, decodeURIComponent((await record()).value));
        assert.equal(await has(tab), false);
      });
    });
  },
);
