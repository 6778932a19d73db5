import { embed, regionMeta, shopConfig } from './shop.mjs';

/**
 * A page of a site that means no good, or was built with no thought of us. It has a control of its own,
 * a button that counts its presses, a counter behind the gate, and is longer than the window.
 * `first` comes before our script, `head` after it; `doctype` and `html` make it quirky.
 */
export const hostilePage = (
  world,
  {
    path = '/',
    first = '',
    head = '',
    body = '',
    config = {},
    headers,
    nonce,
    doctype = '<!doctype html>',
    root = '<html lang="en">',
    counter = true,
    tag = embed(shopConfig(world, { vendors: [], ...config }), nonce),
  } = {},
) =>
  world.page(path, {
    headers,
    body: `${doctype}${root}<head><meta charset="utf-8"><title>Hostile</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
  ${first}${regionMeta('DE')}${tag}${head}</head>
  <body><main><p>Words.</p><button id="own">Own</button>
  <button data-assent="preferences">Choices</button>
  ${counter ? `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>` : ''}
  ${body}</main></body></html>`,
  });
