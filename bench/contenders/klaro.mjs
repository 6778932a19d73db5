import { words } from '../page/words.mjs';

const config = `var klaroConfig = {
  version: 1,
  acceptAll: true,
  default: false,
  lang: 'en',
  translations: { zz: { privacyPolicyUrl: '${words.policy}', purposes: { analytics: '${words.analytics}', advertising: '${words.advertising}' } } },
  services: [
    { name: 'analytics', title: '${words.analytics}', description: '${words.analyticsText}', purposes: ['analytics'] },
    { name: 'advertising', title: '${words.advertising}', description: '${words.advertisingText}', purposes: ['advertising'] },
  ],
};
`;

/** Its README: configuration and the full file, both deferred; styles and 26 languages are inside. */
export const klaro = {
  id: 'klaro',
  package: 'klaro',
  about:
    'Configuration and the full file, both deferred; styles and all languages are in the file.',
  docs: 'https://github.com/klaro-org/klaro-js#getting-started',
  files: { 'config.js': { code: config }, 'klaro.js': 'node_modules/klaro/dist/klaro.js' },
  page: () => ({
    head: '<script defer src="config.js"></script>\n<script defer src="klaro.js"></script>',
    tag: '<script type="text/plain" data-type="application/javascript" data-name="analytics" data-src="/tag.js"></script>',
    link: '<a id="again" href="#" onclick="klaro.show(undefined, true);return false">Privacy choices</a>',
  }),
  banner: '#klaro .cookie-notice',
  accept: '#klaro .cookie-notice .cm-btn-success',
  again: '#again',
  panel: '#klaro .cm-modal',
  fetches: { first: ['config.js', 'klaro.js'], returning: ['config.js', 'klaro.js'] },
};
