/** Configuration of the shop that most tests visit: real Adjust, the Google stand-in, own tags. */
/** `hold`: milliseconds that the Google stand-in keeps an event before it sends it. */
export const shopConfig = (world, over = {}, hold = 300) => ({
  purposes: ['necessary', 'functional', 'analytics', 'advertising', 'newsletter'],
  vendors: [
    {
      id: 'google-analytics',
      measurementId: 'G-TEST1',
      src: world.url('google', `/gtag/js?hold=${hold}`),
    },
    {
      id: 'adjust',
      appToken: 'abcdefghijkl',
      environment: 'sandbox',
      src: world.url('adjust', '/adjust.js'),
      hosts: [`${world.host.adjust}:${world.front.securePort}`],
      options: { customUrl: `${world.host.adjust}:${world.front.securePort}`, logLevel: 'none' },
    },
  ],
  policy: { version: '3', effective: '2026-11-01', url: '/privacy' },
  controller: { name: 'Shop', contact: 'privacy@shop.example' },
  receipts: world.url('receipts', '/v1/receipts'),
  ...over,
});

/** `<` is written so that no text can end the script element. */
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The owner's embed: an inline JSON block and the script, in this order, first in the head. */
export const embed = (config, nonce) => {
  const pass = nonce ? ` nonce="${nonce}"` : '';
  return `<script type="application/json" id="assent-config">${json(config)}</script>
    <script${pass} src="/assent/assent.js" data-config="#assent-config"></script>`;
};

/** Region as the owner's server states it; the text may be hostile. */
export const regionMeta = (code) =>
  code === undefined
    ? ''
    : `<meta name="assent-region" content="${String(code).replaceAll('"', '&quot;')}">`;

export const html = ({ head = '', body = '', lang = 'en', title = 'Shop' }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
  ${head}</head><body><header><h1>Shop</h1></header><main><p>Words.</p>${body}</main></body></html>`;

/** Marked tags beside the configured vendors: a first-party counter and an advertising picture. */
export const shopTags = (world) => `
  <script type="text/plain" data-purpose="functional" data-src="${world.url('metrics', '/count.js')}"></script>
  <img alt="" data-purpose="advertising" data-src="${world.url('pixel', '/p.gif')}" width="1" height="1">`;

/** The whole shop page at `/`; returns its address. */
export const shop = (
  world,
  { region, first = '', config, hold, body = '', headers, path = '/' } = {},
) =>
  world.page(path, {
    body: html({
      head: first + regionMeta(region) + embed(shopConfig(world, config, hold)),
      body: shopTags(world) + body,
    }),
    headers,
  });
