import { embed, html, regionMeta, shopConfig } from './shop.mjs';

/**
 * A page of a shop in Germany with one tag that waits for analytics, and a control. Answers with its address.
 * `script`: that of a build of its own, in place of the script tag.
 */
export const countedPage = (world, script = embed(shopConfig(world, { vendors: [] }))) =>
  world.page(
    '/',
    html({
      head: regionMeta('DE') + script,
      body: `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>
        <button data-assent="preferences">Choices</button>`,
    }),
  );
