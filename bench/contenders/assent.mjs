import { readdirSync } from 'node:fs';

const folder = '../dist/browser';

export const assentConfig = {
  // Where the strictest of the rules that are in force somewhere apply; without it those of all places.
  region: 'DE',
  purposes: ['necessary', 'analytics', 'advertising'],
  policy: { url: '/privacy' },
};

/** Where things are in the notice, whichever way it was loaded. */
export const assentParts = {
  banner: 'assent-ui >>> [data-view=banner]',
  accept: 'assent-ui >>> [data-view=banner] [data-action=accept-all]',
  again: '#again',
  panel: 'assent-ui >>> dialog[data-view=preferences]',
};

export const assentMarkup = {
  tag: '<script type="text/plain" data-purpose="analytics" src="/tag.js"></script>',
  link: '<a id="again" href="/privacy" data-assent="preferences">Privacy choices</a>',
};

/** As docs/getting-started.md says: a JSON block, the script in the head above what it gates. */
export const assent = {
  id: 'assent',
  ours: true,
  label: 'Assent, script tag',
  about:
    'The files of `npm run build`, a JSON block and the script in the head. It fetches the rest where a notice shows.',
  docs: 'getting-started.md',
  files: () =>
    Object.fromEntries(
      readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.js'))
        .map((name) => [`assent/${name}`, `${folder}/${name}`]),
    ),
  page: () => ({
    ...assentMarkup,
    head: `<script type="application/json" id="assent-config">${JSON.stringify(assentConfig)}</script>
<script src="assent/assent.js" data-config="#assent-config"></script>`,
  }),
  ...assentParts,
  fetches: {
    first: [
      'assent/assent.js',
      'assent/session.js',
      'assent/widget.js',
      'assent/blocks/transfers.js',
      'assent/locales/en.js',
      'assent/more/en.js',
    ],
    returning: ['assent/assent.js'],
  },
};
