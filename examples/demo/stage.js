// The demo's own surface: the strip on top and the live view. It lives in one shadow root beside
// the site, so that neither can change how the other looks.
import { element } from './element.js';
import { liveView, viewToggle } from './live-view.js';
import { pretendBar } from './pretend-bar.js';

const stage = document.querySelector('#demo-stage-script').dataset;
const host = element('div', { class: 'demo-stage', lang: 'en', dir: 'ltr' });
const shadow = host.attachShadow({ mode: 'open' });
const root = element('div', { class: 'stage' });

const { button, toggle } = viewToggle(root);
root.append(pretendBar({ toggleView: button }));
const style = element('link', { rel: 'stylesheet', href: '/demo/stage.css' });
style.addEventListener('load', () => root.removeAttribute('hidden'));
root.hidden = true;
shadow.append(style, root);
document.body.append(host);

if (window.assent) root.append(liveView(window.assent, stage, toggle));
else {
  // A page without Assent, such as the list of examples: there is nothing to watch.
  document.documentElement.dataset.view = 'none';
  button.closest('.step').hidden = true;
}
