import { readdirSync } from 'node:fs';
import { words } from '../page/words.mjs';

const folder = 'node_modules/tarteaucitronjs';

const init = `tarteaucitron.services.visits = {
  key: 'visits', type: 'analytic', name: '${words.analytics}', uri: '', needConsent: true, cookies: [],
  js() { tarteaucitron.addScript('/tag.js'); },
  fallback() {},
};
tarteaucitron.services.adverts = {
  key: 'adverts', type: 'ads', name: '${words.advertising}', uri: '', needConsent: true, cookies: [],
  js() {},
  fallback() {},
};`;

/** Its README: the script in the head, then init(); it fetches styles, services and language itself. */
export const tarteaucitron = {
  id: 'tarteaucitron',
  package: 'tarteaucitronjs',
  about:
    'The script in the head and init(); it fetches styles, all services and one language itself.',
  docs: 'https://github.com/AmauriC/tarteaucitron.js#how-to-use',
  files: () => ({
    'tarteaucitron.min.js': `${folder}/tarteaucitron.min.js`,
    'tarteaucitron.services.min.js': `${folder}/tarteaucitron.services.min.js`,
    'advertising.min.js': `${folder}/advertising.min.js`,
    ...Object.fromEntries(
      ['css', 'lang'].flatMap((part) =>
        readdirSync(new URL(`../${folder}/${part}`, import.meta.url))
          .filter((name) => name.includes('.min.'))
          .map((name) => [`${part}/${name}`, `${folder}/${part}/${name}`]),
      ),
    ),
  }),
  page: () => ({
    head: `<script src="tarteaucitron.min.js"></script>
<script>
tarteaucitron.init({ privacyUrl: '${words.policy}', bodyPosition: 'bottom', orientation: 'bottom', showAlertSmall: false, cookieslist: false, showIcon: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, mandatory: true });
</script>`,
    body: `<script>
${init}
(tarteaucitron.job = tarteaucitron.job || []).push('visits');
(tarteaucitron.job = tarteaucitron.job || []).push('adverts');
</script>`,
    link: '<a id="again" href="#" onclick="tarteaucitron.userInterface.openPanel();return false">Privacy choices</a>',
  }),
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  again: '#again',
  panel: '#tarteaucitron',
  fetches: {
    first: [
      'tarteaucitron.min.js',
      'css/tarteaucitron.min.css',
      'lang/tarteaucitron.en.min.js',
      'tarteaucitron.services.min.js',
    ],
    returning: [
      'tarteaucitron.min.js',
      'css/tarteaucitron.min.css',
      'lang/tarteaucitron.en.min.js',
      'tarteaucitron.services.min.js',
    ],
  },
};
