import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';

const token = { authorization: 'Bearer read-for-tests' };

/** The run's own collector on a port, as a reader who has logged in sees it. */
const asReader = async ({ collector }, work) => {
  const server = createServer(async (incoming, outgoing) => {
    const url = `http://localhost${incoming.url}`;
    const answer = await collector.real.fetch(new Request(url, { headers: token }));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

const receipt = (site, changes = {}) => {
  const time = Date.now().toString(16).padStart(12, '0');
  const tail = randomBytes(9).toString('hex');
  return {
    v: 1,
    id: `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${tail.slice(6)}`,
    subject: `s_${randomBytes(16).toString('base64url')}`,
    seq: 1,
    site,
    at: new Date().toISOString(),
    event: 'granted',
    method: 'accept_all',
    layer: 'banner',
    region: { code: 'DE', regime: 'eu-eea', by: 'option' },
    lang: 'de',
    policy: { id: 'privacy', version: '2025.03', effective: '2025-03-04' },
    addenda: [],
    notice: { hash: `sha256-${'a'.repeat(43)}`, version: '12' },
    vendors: { version: '7', count: 2 },
    purposes: { analytics: { state: 'granted', basis: 'consent' } },
    signals: {},
    prev: null,
    sdk: 'assent/0.1.0',
    ...changes,
  };
};

const send = async ({ collector }, receipts, notices = []) => {
  const sent = new Date().toISOString();
  for (let from = 0; from < receipts.length; from += 16) {
    const body = JSON.stringify({ sent, receipts: receipts.slice(from, from + 16), notices });
    const answer = await collector.real.fetch(
      new Request('http://localhost/v1/receipts', {
        method: 'POST',
        headers: { 'content-type': 'text/plain', origin: 'https://shop.example' },
        body,
      }),
    );
    assert.equal(answer.status, 200);
  }
};

const words = (tab, selector) =>
  tab.evaluate(
    (one) =>
      [...document.querySelectorAll(one)].map((e) => e.textContent.replaceAll(/\s+/g, ' ').trim()),
    selector,
  );

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url));
const violations = async (tab) => {
  await tab.run(`${axe};0`);
  return tab.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
};

test('the pages of the collector', { limit: 60_000 }, async ({ world, browser, open, check }) => {
  const tab = await open();
  const site = world.host.site;
  await asReader(world, async (url) => {
    await check('with no receipts, the overview and the list say so', async () => {
      await tab.goto(`${url}/overview?site=nobody.example`);
      assert.deepEqual(await words(tab, '.empty h2'), ['No receipts in this time']);
      await tab.goto(`${url}/?site=nobody.example`);
      assert.deepEqual(await words(tab, '.empty h2'), ['No receipt matches']);
    });

    await check('with one receipt, it is found, and the exact notice is shown', async () => {
      const manifest = {
        v: 1,
        lang: 'de',
        texts: {
          ask: { title: `Ihre Wahl auf ${site}`, body: 'Dürfen wir messen?' },
          acceptAll: 'Ja',
        },
        purposes: [],
        vendors: [],
        policy: {},
        addenda: [],
      };
      const { canonicalJson } = await import('../../../collector/dist/canonical-json.js');
      const { contentHash } = await import('../../../collector/dist/sha256.js');
      const notice = { hash: contentHash(canonicalJson(manifest)), version: '1' };
      const one = receipt(site, { notice });
      await send(world, [one], [manifest]);
      await tab.goto(`${url}/?subject=${one.subject}`);
      await tab.click('tbody a');
      await until(async () => (await words(tab, 'blockquote strong')).length, 20_000, 'the notice');
      assert.deepEqual(await words(tab, 'blockquote strong'), [`Ihre Wahl auf ${site}`]);
      assert.ok((await words(tab, '.mono')).includes(one.id));
      await tab.goto(`${url}/overview?site=${site}&days=7`);
      assert.match((await words(tab, '.title p'))[0], /^1 receipt in the last 7 days$/);
      const rates = await words(tab, '[aria-label="Consent rate"] tbody tr');
      assert.deepEqual(rates, ['analytics DE fewer than 10']);
    });

    await check(
      'with many, days and rates are counted, and small regions stay hidden',
      async () => {
        const denied = { analytics: { state: 'denied', basis: 'consent' } };
        await send(world, [
          ...Array.from({ length: 59 }, () => receipt(site)),
          ...Array.from({ length: 20 }, () =>
            receipt(site, { event: 'refused', purposes: denied }),
          ),
          receipt(site, { region: { code: 'SG', regime: 'sg', by: 'option' } }),
        ]);
        await tab.goto(`${url}/overview?site=${site}`);
        assert.deepEqual(await words(tab, '[aria-label="Consent rate"] tbody tr'), [
          'analytics DE 75 %',
          'analytics SG fewer than 10',
        ]);
        assert.deepEqual(await words(tab, '[aria-label="Receipts per region"] tbody tr'), [
          'DE 80',
          'SG fewer than 10',
        ]);
        const drawn = await tab.evaluate(() => {
          const columns = [...document.querySelectorAll('.chart rect')];
          const { width, height } = columns.at(-1).getBoundingClientRect();
          return { columns: columns.length, seen: width > 1 && height > 20 };
        });
        assert.deepEqual(drawn, { columns: 30, seen: true });
        await tab.goto(`${url}/?site=${site}`);
        assert.equal((await words(tab, 'tbody tr')).length, 50);
        await tab.click({ starts: 'Older' });
        await until(async () => (await words(tab, 'tbody tr')).length === 31, 20_000, 'the rest');
      },
    );

    await check('a request leads to the receipt that it would correct, and back', async () => {
      const wrong = receipt(site);
      const { subject } = wrong;
      const request = { kind: 'correction', state: 'open', of: wrong.id, about: 'purposes' };
      const kind = { kind: 'request', event: 'requested', method: 'request', seq: 2 };
      const asked = receipt(site, { ...kind, subject, request });
      await send(world, [wrong, asked]);
      const reads = (id) => tab.until((id) => location.pathname === `/receipts/${id}`, 20_000, id);
      await tab.goto(`${url}/?subject=${subject}`);
      assert.match((await words(tab, 'tbody tr')).join(), /correction of what was chosen, open/);
      await tab.goto(`${url}/receipts/${asked.id}`);
      await tab.click(`a[href="/receipts/${wrong.id}"]`);
      await reads(wrong.id);
      await tab.click(`a[href="/receipts/${asked.id}"]`);
      await reads(asked.id);
    });

    await check(
      'nothing is refused by the pages’ own policy, and keys reach everything',
      async () => {
        await tab.goto(`${url}/overview?site=${site}`);
        const styled = await tab.evaluate(() => getComputedStyle(document.body).fontSize);
        assert.equal(styled, '15px');
        const wide = () =>
          tab.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
        assert.ok((await wide()) <= 0, 'too wide');
        if (browser.name === 'chromium') {
          await tab.resize(375, 700);
          for (const path of ['/overview', '/']) {
            await tab.goto(`${url}${path}?site=${site}`);
            assert.ok((await wide()) <= 0, `${path} is too wide for a phone`);
          }
          await tab.resize(1280, 800);
        }
        assert.deepEqual(
          [...tab.console, ...tab.errors].filter((line) => /policy|refused/i.test(line)),
          [],
        );
        if (browser.name !== 'webkit') {
          await tab.press('Tab', 2);
          const focused = await tab.evaluate(() => document.activeElement.textContent);
          assert.equal(focused, 'Overview');
        }
      },
    );

    if (browser.name === 'chromium')
      for (const colorScheme of ['light', 'dark'])
        await check(`axe finds nothing wrong, ${colorScheme}`, async () => {
          await tab.media({ colorScheme });
          for (const path of [`/overview?site=${site}`, `/?site=${site}`, '/verify']) {
            await tab.goto(url + path);
            assert.deepEqual(await violations(tab), [], path);
          }
        });
  });
});
