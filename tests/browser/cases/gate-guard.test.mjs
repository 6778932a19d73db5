import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

/** Two vendors of the owner's: one is withdrawn, the other runs on. */
const page = (world, { reload = 'never', first = '', body = '' } = {}) => {
  const vendors = [
    { id: 'heat', name: 'Heat', purpose: 'analytics', hosts: [world.host.metrics], storage: ['_heat*', '__Secure-heat'] },
    { id: 'other', name: 'Other', purpose: 'analytics', hosts: [world.host.pixel], storage: ['other'] },
  ].map((vendor) => ({ ...vendor, src: world.url(vendor.id === 'heat' ? 'metrics' : 'pixel', `/${vendor.id}.js`) })); // prettier-ignore
  const config = shopConfig(world, { vendors, reload });
  return world.page('/', html({ head: first + regionMeta('DE') + embed(config), body }));
};
const begin = async (tab, world, options) => {
  await tab.goto(page(world, options));
  await accept(tab);
  await tab.until(() => window.ran?.length === 2);
  await tab.unsee(banner);
};
const refuse = (tab, id = 'heat') =>
  tab.evaluate(async (id) => {
    const stopped = new Promise((resolve) => {
      const off = window.assent.on('gate', (event) => {
        if (event.state !== 'stopped' || event.what !== id) return;
        off();
        resolve(event);
      });
    });
    await window.assent.set({ [id]: false });
    return stopped;
  }, id);

test('S18: a withdrawn vendor reaches its host by none of fifteen ways, and a vendor that runs on by all of them', async ({
  world,
  open,
}) => {
  const tab = await open();
  const first = `<script>
    // Taken before anybody withdrew, as a tag does.
    window.early = { beacon: (to) => navigator.sendBeacon(to), img: () => new Image() };
  </script>`;
  await begin(tab, world, { first });
  const attempt = (kind) =>
    tab.evaluate(
      async (origin) => {
        const quietly = async (name, step) => {
          try {
            await step(`${origin}/${name}`);
          } catch {
            // As where a page's policy refuses.
          }
        };
        const add = (tag, how) => (to) => {
          const element = document.createElement(tag);
          if (tag === 'link') element.rel = 'stylesheet';
          how(element, to);
          document.body.append(element);
        };
        await quietly('fetch', (to) => fetch(to, { mode: 'no-cors' }));
        await quietly('request', (to) => fetch(new Request(to, { mode: 'no-cors' })));
        await quietly('beacon', (to) => navigator.sendBeacon(to));
        await quietly('held-beacon', (to) => window.early.beacon(to));
        await quietly(
          'xhr',
          (to) =>
            new Promise((resolve) => {
              const xhr = new XMLHttpRequest();
              xhr.open('GET', to);
              xhr.onloadend = resolve;
              xhr.send();
            }),
        );
        await quietly('image', (to) => (window.early.img().src = to));
        await quietly('image-attribute', (to) => new Image().setAttribute('src', to));
        await quietly('image-srcset', (to) => (new Image().srcset = `${to} 1x`));
        await quietly(
          'script',
          add('script', (e, to) => (e.src = to)),
        );
        await quietly(
          'script-attribute',
          add('script', (e, to) => e.setAttribute('src', to)),
        );
        await quietly(
          'frame',
          add('iframe', (e, to) => (e.src = to)),
        );
        await quietly(
          'link',
          add('link', (e, to) => (e.href = to)),
        );
        await quietly(
          'video',
          add('video', (e, to) => (e.src = to)),
        );
        await quietly('source-of-events', (to) => void new EventSource(to));
        await quietly('socket', (to) => void new WebSocket(to.replace('http', 'ws')));
      },
      world.url(kind, ''),
    );
  const event = await refuse(tab);
  assert.deepEqual(event.left, []);
  const from = world.mark();
  await attempt('metrics');
  await attempt('pixel');
  const names = () => [
    ...new Set(
      world.front.log
        .slice(from)
        .filter(({ host }) => host === world.host.pixel)
        .map(({ path }) => path.slice(1)),
    ),
  ];
  await until(() => names().length >= 14, 20_000, 'the other vendor’s requests');
  await quiet(400);
  const heat = world.front.log.slice(from).filter(({ host }) => host === world.host.metrics);
  assert.deepEqual(
    heat.map(({ path }) => path),
    [],
  );
});

test('S18: after a withdrawal a connection between browsers names no server of the vendor', async ({
  world,
  open,
}) => {
  const tab = await open();
  await begin(tab, world);
  await refuse(tab);
  const kept = await tab.evaluate((host) => {
    if (!window.RTCPeerConnection) return 'none here';
    const peer = new RTCPeerConnection({
      iceServers: [{ urls: `stun:${host}:3478` }, { urls: 'stun:stun.shop.example:3478' }],
    });
    const { iceServers } = peer.getConfiguration();
    peer.close();
    return iceServers.map(({ urls }) => String(urls)).join();
  }, world.host.metrics);
  assert.ok(['none here', 'stun:stun.shop.example:3478'].includes(kept), kept);
});

test('S15: what a withdrawn vendor stored is gone in every form, and what others stored is not', async ({
  world,
  open,
}) => {
  const tab = await open();
  await begin(tab, world, { body: '' });
  const parent = world.host.site.replace('www.', '');
  await tab.evaluate(async (parent) => {
    document.cookie = '_heat=1;path=/';
    document.cookie = `_heat_parent=1;path=/;domain=${parent}`;
    document.cookie = '__Secure-heat=1;path=/;secure';
    document.cookie = '_heat_secure=1;path=/;secure';
    document.cookie = '_heat_parted=1;path=/;secure;samesite=none;partitioned';
    document.cookie = 'other=1;path=/';
    document.cookie = 'session=1;path=/';
    for (const storage of [localStorage, sessionStorage])
      for (const key of ['_heat', '_heat_queue', 'other', 'cart']) storage.setItem(key, '1');
    for (const name of ['_heat-replay', 'shop'])
      await new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result.close());
      });
    for (const name of ['_heat-v1', 'shop']) await window.caches?.open(name);
  }, parent);
  // Secure and partitioned ones are not taken by every engine where there is no certificate.
  const set = (await tab.stored()).cookies;
  assert.ok(set.includes('_heat') && set.includes('_heat_parent'), set.join());
  await refuse(tab);
  const { cookies, local } = await tab.stored();
  assert.deepEqual(
    cookies.filter((name) => /heat/.test(name)),
    [],
  );
  for (const kept of ['other', 'session']) assert.ok(cookies.includes(kept), kept);
  assert.deepEqual(
    local.filter((key) => key.startsWith('_heat')),
    [],
  );
  assert.ok(local.includes('cart') && local.includes('other'));
  assert.deepEqual((await tab.stored()).databases, ['shop']);
  const more = await tab.evaluate(async () => [
    Object.keys(sessionStorage).sort().join(),
    // Our own keeps the answer for a minute.
    (await window.caches?.keys())?.filter((name) => name !== 'assent').join() ?? 'shop',
  ]);
  assert.deepEqual(more, ['cart,other', 'shop']);
});

test('what cannot be removed is named: a database that another tab holds open', async ({
  world,
  open,
}) => {
  const tab = await open();
  await begin(tab, world);
  const holder = await open();
  await holder.goto(world.page('/holder', '<!doctype html><p>holds'));
  await holder.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('_heat-replay');
        request.onsuccess = () => resolve(void (window.held = request.result));
      }),
  );
  const { left } = await refuse(tab);
  assert.deepEqual(left, ['_heat-replay']);
});

test('a vendor that has no way to be told brings a new page, where the owner did not say otherwise', async ({
  world,
  another,
  open,
}) => {
  const tab = await open();
  for (const [shop, reload, reloads] of [
    [world, 'auto', true],
    [another(), 'never', false],
    [another(), 'ask', false],
  ]) {
    await begin(tab, shop, { reload });
    await tab.evaluate(() => {
      window.same = true;
      void window.assent.set({ heat: false });
    });
    if (reloads) {
      await tab.until(() => !window.same && window.ran?.join() === 'other');
    } else {
      await quiet(900);
      assert.equal(await tab.evaluate(() => window.same), true, reload);
    }
  }
});

test('S16: so does one whose script is still on its way at the withdrawal: it never runs', async ({
  world,
  another,
  open,
}) => {
  const tab = await open();
  for (const [shop, reload] of [
    [world, 'auto'],
    [another(), 'ask'],
  ]) {
    const chat = { id: 'chat', name: 'Chat', purpose: 'functional' };
    const vendors = [{ ...chat, src: shop.url('metrics', '/chat.js?wait=2500') }];
    const config = shopConfig(shop, { vendors, reload });
    await tab.goto(shop.page('/', html({ head: regionMeta('DE') + embed(config) })));
    await accept(tab);
    await until(() => shop.asked().join() === 'metrics', 20_000, 'the script');
    await tab.evaluate(() => {
      window.same = true;
      void window.assent.withdraw();
    });
    if (reload === 'auto') await tab.until(() => !window.same && !!window.assent);
    else {
      // The visitor is asked, and need not wait for it.
      await tab.evaluate(() => void window.assent.showPreferences());
      await tab.see('[data-block=stale] button', 2000);
      await tab.click('[data-block=stale] button');
      await tab.until(() => !window.same && !!window.assent);
    }
    await quiet(3000);
    assert.deepEqual(await tab.evaluate(() => [window.ran, window.assent.has('functional')]), [
      null,
      false,
    ]);
    assert.equal(shop.requests('metrics', '/chat.js').length, 1);
  }
});

test('S16: a picture in a hidden frame of the vendor’s, shown while allowed, is emptied and leaves no page behind in the history', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `<iframe title="film" data-purpose="analytics" data-vendor="heat" data-src="${world.url('metrics', '/film.html')}"></iframe>`;
  await begin(tab, world, { body });
  await tab.until(() => document.querySelector('iframe').hasAttribute('src'));
  const before = await tab.evaluate(() => {
    window.frame = document.querySelector('iframe');
    return history.length;
  });
  await refuse(tab);
  await tab.until(() => !document.querySelector('iframe').hasAttribute('src'));
  const after = await tab.evaluate(() => [
    document.querySelector('iframe') === window.frame,
    history.length,
  ]);
  assert.deepEqual(after, [true, before]);
});
