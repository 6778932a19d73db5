import { chromium } from 'playwright-core';
import { find } from '../../scripts/programs.mjs';
import { Firefox } from '../browser/engines/firefox.mjs';
import { WebKit } from '../browser/engines/webkit.mjs';
import { banner, quiet } from '../browser/harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../browser/pages/shop.mjs';
import { World } from '../browser/servers/world.mjs';
import { slowConnections } from './slow-connections.mjs';

/** Milliseconds that a connection to the collector takes to come about; only Chromium is given a relay. */
const distance = 200;
/** Milliseconds after the page's end in which a receipt must have arrived. */
const grace = 4000;
/** Nobody reads a notice in less, and what makes a receipt comes with it. */
const read = 400;
const acts = { close: 'window.close()', navigate: "location.href = '/next'" };

/** Ends the page in the very task of the click, after everything else that hears it. */
const leave = (act) => `<script>addEventListener('click', (event) => {
  if (/^(accept|reject)-all$/.test(event.composedPath()[0].dataset.action)) ${acts[act]};
});</script>`;

/** Presses by itself: for a window that no driver looks at. */
const pressing = (name) => `<script>setInterval(() => {
  const button = document.querySelector('assent-ui')?.shadowRoot.querySelector('[data-action=${name}]');
  if (button && !window.seen) setTimeout(() => button.click(), window.seen = ${read});
}, 50);</script>`;

/** Six windows of one browser at once, pressed with its own pointer. */
const inChromium = async () => {
  const relay = await slowConnections((host) => host.startsWith('r.c'), distance);
  const browser = await chromium.launch({
    executablePath: find('chromium'),
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run',
      `--proxy-server=socks5://127.0.0.1:${relay.port}`, '--proxy-bypass-list=<-loopback>',
    ],
  }); // prettier-ignore
  // Every visit has hosts of its own, so one profile does for all.
  const context = await browser.newContext();
  return {
    windows: 6,
    ways: Object.keys(acts),
    visit: async ({ urls, name }, arrived) => {
      const page = await context.newPage();
      try {
        await page.goto(urls.page);
        const button = page.locator(`[data-action=${name}]`);
        await button.waitFor();
        await page.waitForTimeout(read);
        const { x, y, width, height } = await button.boundingBox();
        page.mouse.click(x + width / 2, y + height / 2).catch(() => {});
        await arrived();
      } finally {
        // One that closed itself is gone.
        void page.close().catch(() => {});
      }
    },
    end: async () => {
      // It takes its time where pages closed themselves; the process ends it anyway.
      await Promise.race([browser.close(), quiet(3000)]);
      relay.close();
    },
  };
};

/** One window after the other. No driver may press in a window that closes itself, so that presses itself. */
const inEngine = (Engine, ways) => async () => {
  const browser = new Engine();
  await browser.start();
  let profile = await browser.profile();
  let tab = await profile.open();
  let lives = 0;
  return {
    windows: 1,
    ways,
    visit: async ({ act, urls, name }, arrived) => {
      // The engines' drivers tire of a window that has been to many places.
      if ((lives += 1) % 25 === 0) {
        await profile.leave();
        profile = await browser.profile();
        tab = await profile.open();
      }
      if (act === 'close') {
        await tab.goto(urls.next);
        const opened = await tab.evaluate((url) => !!window.open(url), urls.pressing);
        if (!opened) throw new Error('the browser opened no window');
      } else {
        await tab.goto(urls.page);
        await tab.see(banner);
        await quiet(read);
        await tab.click(`[data-action=${name}]`);
      }
      await arrived();
    },
    end: async () => void (await Promise.race([browser.stop(), quiet(5000)])),
  };
};

const engines = {
  chromium: inChromium,
  firefox: inEngine(Firefox, Object.keys(acts)),
  // It lets no script of a driver open a window.
  webkit: inEngine(WebKit, ['navigate']),
};

/** First visits whose page ends in the very task of the click; how many receipts the collector has read. */
export async function unload({ visits: trials, engine, until, front }) {
  const arrived = new Map();
  const collector = {
    behind: () => (entry, response) => {
      const receipts = entry.method === 'POST' ? JSON.parse(entry.body).receipts : [];
      for (const { id, site } of receipts) arrived.set(site, [...(arrived.get(site) ?? []), id]);
      response
        .writeHead(200, { 'access-control-allow-origin': '*' })
        .end(JSON.stringify({ results: receipts.map(({ id }) => ({ id, status: 'stored' })) }));
    },
  };
  const { windows, ways, visit, end } = await engines[engine]();
  const done = { close: [0, 0], navigate: [0, 0] };
  const twice = [];
  let next = 0;
  let broken = 0;
  const one = async (number) => {
    const act = ways[number % ways.length];
    const name = number % 4 < 2 ? 'accept-all' : 'reject-all';
    const world = new World(front, collector, `u${number}`);
    const head = regionMeta('DE') + embed(shopConfig(world, { vendors: [] })) + leave(act);
    const urls = {
      next: world.page('/next', html({ body: '<p>Next</p>' })),
      page: world.page('/', html({ head })),
      pressing: world.page('/pressing', html({ head: head + pressing(name) })),
    };
    const received = () => arrived.get(world.host.site) ?? [];
    try {
      await visit({ act, urls, name }, async () => {
        for (let end = Date.now() + grace; !received().length && Date.now() < end;) await quiet(50);
      });
      done[act][0] += 1;
      if (received().length) done[act][1] += 1;
      else console.error(`unload, visit ${number}: nothing arrived after "${act}"`);
      if (received().length > 1) twice.push(number);
    } catch (error) {
      broken += 1;
      console.error(`unload, visit ${number}: ${String(error.message).split('\n')[0]}`);
    } finally {
      world.close();
      front.log.length = 0;
    }
  };
  const worker = async () => {
    while (next < trials && Date.now() < until) await one((next += 1));
  };
  await Promise.all(Array.from({ length: windows }, worker));
  await end();
  const [visits, delivered] = [0, 1].map((at) => done.close[at] + done.navigate[at]);
  return {
    ok: visits > 0 && delivered / visits >= 0.999,
    figures: {
      engine,
      visits,
      delivered: `${((100 * delivered) / visits).toFixed(2)} %`,
      ...Object.fromEntries(ways.map((act) => [act, `${done[act][1]} of ${done[act][0]}`])),
      'sent twice': twice.length,
      'visits that the driver lost': broken,
      'connect delay, ms': engine === 'chromium' ? distance : 0,
    },
  };
}
