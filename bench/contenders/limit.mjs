import { words } from '../page/words.mjs';

const style =
  '#ask{position:fixed;inset:auto 1rem 1rem auto;max-width:25rem;padding:1rem;background:#fff;border:1px solid #666}';
const script = `(() => {
const run = () => document.head.append(Object.assign(document.createElement('script'), { src: '/tag.js' }));
if (/ask=1/.test(document.cookie)) return run();
const ask = document.getElementById('ask');
ask.hidden = /ask=0/.test(document.cookie);
ask.onclick = ({ target }) => {
  if (!target.value) return;
  document.cookie = 'ask=' + target.value + ';path=/;max-age=15552000;samesite=lax';
  ask.hidden = true;
  if (target.value > 0) run();
};
})()`;

/** The least that can ask at all: about twenty lines in the page, no file, no second layer. */
export const limit = {
  id: 'limit',
  name: 'static limit',
  yardstick: true,
  about: 'Hand-written, inline, no preferences, no record, no receipt: what cannot be undercut.',
  files: {},
  page: () => ({
    head: `<style>${style}</style>`,
    body: `<section id="ask" hidden><h2>${words.title}</h2><p>${words.text} <a href="${words.policy}">Policy</a></p><button value="1">${words.accept}</button> <button value="0">${words.reject}</button></section><script>${script}</script>`,
  }),
  banner: '#ask',
  accept: '#ask [value="1"]',
  fetches: { first: [], returning: [] },
};
