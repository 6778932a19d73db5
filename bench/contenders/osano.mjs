import { words } from '../page/words.mjs';

const folder = 'node_modules/cookieconsent/build';

/** The wizard's snippet with type opt-in; gating is the site's own code in its callbacks. */
export const osano = {
  id: 'osano',
  package: 'cookieconsent',
  label: 'Osano cookieconsent',
  about:
    'The last open version, of 2019: stylesheet, script and initialise() with opt-in. It has no preferences.',
  docs: 'https://github.com/osano/cookieconsent#installation',
  files: {
    'cookieconsent.min.css': `${folder}/cookieconsent.min.css`,
    'cookieconsent.min.js': `${folder}/cookieconsent.min.js`,
  },
  page: () => ({
    head: '<link rel="stylesheet" href="cookieconsent.min.css">',
    body: `<script src="cookieconsent.min.js"></script>
<script>
var run = function (status) {
  if (status !== 'allow') return;
  document.head.append(Object.assign(document.createElement('script'), { src: '/tag.js' }));
};
window.cookieconsent.initialise({
  type: 'opt-in',
  palette: { popup: { background: '#fff' }, button: { background: '#222' } },
  content: { message: '${words.text}', allow: '${words.accept}', deny: '${words.reject}', link: 'Policy', href: '${words.policy}' },
  onInitialise: run,
  onStatusChange: run,
});
</script>`,
  }),
  banner: '.cc-window',
  accept: '.cc-window .cc-allow',
  fetches: {
    first: ['cookieconsent.min.css', 'cookieconsent.min.js'],
    returning: ['cookieconsent.min.css', 'cookieconsent.min.js'],
  },
};
