import { chromium } from 'playwright-core';
import { find } from '../../scripts/programs.mjs';
import { embed, html, regionMeta, shopConfig } from '../browser/pages/shop.mjs';
import { World } from '../browser/servers/world.mjs';
import { slowConnections } from './slow-connections.mjs';

/** Milliseconds that a connection to the collector takes to come about. */
const distance = 200;
/** Milliseconds after the page's end in which a receipt must have arrived. */
const grace = 4000;
const acts = { close: 'window.close()', navigate: "location.href = '/next'" };

/** First visits whose page ends in the very task of the click; how many receipts the collector has read. */
export async function unload({ visits: trials, until, front }) {
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
  const relay = await slowConnections((host) => host.startsWith('r.c'), distance);
  const browser = await chromium.launch({
    executablePath: find('chromium'),
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run',
      `--proxy-server=socks5://127.0.0.1:${relay.port}`, '--proxy-bypass-list=<-loopback>',
    ],
  }); // prettier-ignore
  const done = { close: [0, 0], navigate: [0, 0] };
  const twice = [];
  let next = 0;
  let broken = 0;
  const visit = async (number) => {
    const act = number % 2 ? 'close' : 'navigate';
    const world = new World(front, collector, `u${number}`);
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const leave = `<script>addEventListener('click', (event) => {
        if (/^(accept|reject)-all$/.test(event.composedPath()[0].dataset.action)) ${acts[act]};
      });</script>`;
      world.page('/next', html({ body: '<p>Next</p>' }));
      await page.goto(
        world.page(
          '/',
          html({ head: regionMeta('DE') + embed(shopConfig(world, { vendors: [] })) + leave }),
        ),
      );
      const button = page.locator(`[data-action=${number % 4 < 2 ? 'accept' : 'reject'}-all]`);
      await button.waitFor();
      // What makes a receipt comes with the notice; nobody reads it in less.
      await page.waitForTimeout(400);
      const { x, y, width, height } = await button.boundingBox();
      page.mouse.click(x + width / 2, y + height / 2).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 200));
      const end = Date.now() + grace;
      while (!arrived.has(world.host.site) && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const ids = arrived.get(world.host.site) ?? [];
      done[act][0] += 1;
      if (ids.length) done[act][1] += 1;
      else console.error(`unload, visit ${number}: nothing arrived after "${act}"`);
      if (ids.length > 1) twice.push(number);
    } catch (error) {
      broken += 1;
      console.error(`unload, visit ${number}: ${String(error.message).split('\n')[0]}`);
    } finally {
      await context.close().catch(() => {});
      world.close();
      front.log.length = 0;
    }
  };
  const worker = async () => {
    while (next < trials && Date.now() < until) await visit((next += 1));
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  // It takes its time where pages closed themselves; the process ends it anyway.
  await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 3000))]);
  relay.close();
  const [visits, delivered] = [0, 1].map((at) => done.close[at] + done.navigate[at]);
  return {
    ok: visits > 0 && delivered / visits >= 0.999,
    figures: {
      visits,
      delivered: `${((100 * delivered) / visits).toFixed(2)} %`,
      ...Object.fromEntries(
        Object.entries(done).map(([act, [all, there]]) => [act, `${there} of ${all}`]),
      ),
      'sent twice': twice.length,
      'visits that the driver lost': broken,
      'connect delay, ms': distance,
    },
  };
}
