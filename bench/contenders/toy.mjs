import { bundle } from '../lib/bundle.mjs';

/** Assent's own three libraries and as little as possible around them. */
export const toy = {
  id: 'toy',
  label: 'toy',
  yardstick: true,
  about:
    'preact, nanostores and js-cookie in about 150 lines: two purposes, one language, one cookie, nothing else.',
  files: () => bundle({ entries: ['toy/core.js'], jsxImportSource: 'preact' }),
  page: () => ({
    head: '<script type="module" src="core.js"></script>',
    tag: '<script type="text/plain" data-purpose="analytics" src="/tag.js"></script>',
    link: '<a id="again" href="#" data-toy>Privacy choices</a>',
  }),
  banner: '#toy >>> aside.toy',
  accept: '#toy >>> [data-toy-action=accept]',
  again: '#again',
  panel: '#toy >>> dialog.toy',
  fetches: { first: ['core.js', 'view.js'], returning: ['core.js'] },
};
