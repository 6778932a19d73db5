import { words } from '../page/words.mjs';

const folder = 'node_modules/orejime/dist';

/** Its README: configuration, then the file of one theme and language, and its stylesheet. */
export const orejime = {
  id: 'orejime',
  package: 'orejime',
  about:
    'Inline configuration, the file of one theme and one language, its stylesheet in the head.',
  docs: 'https://github.com/boscop-fr/orejime#getting-started',
  files: {
    'orejime-standard-en.js': `${folder}/orejime-standard-en.js`,
    'orejime-standard.css': `${folder}/orejime-standard.css`,
  },
  page: () => ({
    head: '<link href="orejime-standard.css" rel="stylesheet">',
    tag: '<template data-purpose="analytics"><script src="/tag.js"></script></template>',
    body: `<script>
window.orejimeConfig = {
  privacyPolicyUrl: '${words.policy}',
  purposes: [
    { id: 'analytics', title: '${words.analytics}', description: '${words.analyticsText}', cookies: [] },
    { id: 'advertising', title: '${words.advertising}', description: '${words.advertisingText}', cookies: [] },
  ],
};
</script>
<script src="orejime-standard-en.js"></script>`,
    link: '<a id="again" href="#" onclick="orejime.prompt();return false">Privacy choices</a>',
  }),
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  again: '#again',
  panel: '.orejime-Modal',
  fetches: {
    first: ['orejime-standard.css', 'orejime-standard-en.js'],
    returning: ['orejime-standard.css', 'orejime-standard-en.js'],
  },
};
