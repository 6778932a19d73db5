import { embed, html, regionMeta, shopConfig } from './shop.mjs';

/** A page of a shop in Germany with one tag that waits for analytics, and a control. Answers with its address. */
export const countedPage = (world) =>
  world.page(
    '/',
    html({
      head: regionMeta('DE') + embed(shopConfig(world, { vendors: [] })),
      body: `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>
        <button data-assent="preferences">Choices</button>`,
    }),
  );
