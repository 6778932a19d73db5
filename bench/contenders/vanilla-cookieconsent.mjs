import { words } from '../page/words.mjs';

const folder = 'node_modules/vanilla-cookieconsent/dist';

const config = `import './cookieconsent.umd.js';
CookieConsent.run({
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, advertising: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: '${words.title}',
          description: '${words.text}',
          acceptAllBtn: '${words.accept}',
          acceptNecessaryBtn: '${words.reject}',
          showPreferencesBtn: '${words.choose}',
          footer: '<a href="${words.policy}">Policy</a>',
        },
        preferencesModal: {
          title: '${words.title}',
          acceptAllBtn: '${words.accept}',
          acceptNecessaryBtn: '${words.reject}',
          savePreferencesBtn: '${words.save}',
          closeIconLabel: 'Close',
          sections: [
            { description: '${words.text}' },
            { title: 'Necessary', description: 'What the page cannot do without.', linkedCategory: 'necessary' },
            { title: '${words.analytics}', description: '${words.analyticsText}', linkedCategory: 'analytics' },
            { title: '${words.advertising}', description: '${words.advertisingText}', linkedCategory: 'advertising' },
          ],
        },
      },
    },
  },
});
`;

/** The peer that all ratios refer to. Stylesheet in the head, configuration as a module that imports the script. */
export const vanillaCookieconsent = {
  id: 'vanilla-cookieconsent',
  package: 'vanilla-cookieconsent',
  about: 'Stylesheet in the head, a configuration module in the body that imports the UMD file.',
  docs: 'https://cookieconsent.orestbida.com/essential/getting-started.html',
  files: {
    'cookieconsent.css': `${folder}/cookieconsent.css`,
    'cookieconsent.umd.js': `${folder}/cookieconsent.umd.js`,
    'cookieconsent-config.js': { code: config },
  },
  page: () => ({
    head: '<link rel="stylesheet" href="cookieconsent.css">',
    tag: '<script type="text/plain" data-category="analytics" src="/tag.js"></script>',
    link: '<a id="again" href="#" data-cc="show-preferencesModal">Privacy choices</a>',
    body: '<script type="module" src="cookieconsent-config.js"></script>',
  }),
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  again: '#again',
  panel: '#cc-main .pm',
  fetches: {
    first: ['cookieconsent.css', 'cookieconsent-config.js', 'cookieconsent.umd.js'],
    returning: ['cookieconsent.css', 'cookieconsent-config.js', 'cookieconsent.umd.js'],
  },
};
