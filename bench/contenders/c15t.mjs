import { bundle } from '../lib/bundle.mjs';

/** Its quickstart with React, in the mode that needs no server; minified and split as a bundler does it. */
export const c15t = {
  id: 'c15t',
  package: '@c15t/react',
  label: 'c15t with React',
  about:
    'The quickstart: provider, banner, dialog and link, offline mode, stylesheet in the head; React is counted, as a page without it needs it.',
  docs: 'https://c15t.com/docs/frameworks/react/quickstart',
  files: () => bundle({ entries: ['c15t/app.jsx', 'c15t/app.css'] }),
  page: () => ({
    head: '<link rel="stylesheet" href="app.css">\n<script type="module" src="app.js"></script>',
    link: '<div id="app"></div>',
  }),
  banner: '[data-testid="consent-banner-card"]',
  accept: '[data-testid="consent-banner-accept-button"]',
  again: '#again',
  panel: '[data-testid="consent-dialog-card"]',
  fetches: { first: ['app.css', 'app.js'], returning: ['app.css', 'app.js'] },
};
