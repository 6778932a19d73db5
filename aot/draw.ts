import type { FirstLayer } from '../src/session/first-answer.js';
import type { Notice, NoticeActions } from '../src/types.js';
import { Banner } from '../widget/Banner.js';
import { attachHost } from '../widget/attachHost.js';
import { look } from '../widget/look.js';
import type { Parts } from '../widget/Root.js';
import { styles } from '../widget/styles.js';
import { jsx, put, show } from './jsx.js';
import type * as Told from './told.js';

/**
 * Draws the first layer as the widget does, from the same components, but only once. `intent` is told
 * when somebody is about to use it. Answers with what takes it away, and with who waits for the end of a
 * press: what takes its place under a finger would make the answer go unheard.
 */
export const draw = (
  notice: Notice,
  actions: NoticeActions,
  intent: () => void,
  parts?: typeof Told,
): FirstLayer => {
  let ui: HTMLElement;
  let press: Promise<unknown> | undefined;
  const pressed = () =>
    (press = new Promise((end) => {
      addEventListener('click', end, { once: true });
      // It may end elsewhere, or never.
      setTimeout(end, 3000);
    }).then(() => (press = undefined)));
  const paint = () => {
    // As `widget/Root.tsx` does where a first layer is all there is.
    ui = jsx('div', {
      class: 'ui',
      ...look(notice),
      children: [
        jsx('p', { class: 'live', role: 'status' }),
        Banner({ notice, actions, parts: parts as Parts | undefined }),
      ],
    }) as HTMLElement;
    show(root, ui);
    for (const sign of ['pointerover', 'touchstart', 'focusin'])
      ui.addEventListener(sign, intent, { once: true, passive: true });
    for (const sign of ['pointerdown', 'keydown']) ui.addEventListener(sign, pressed);
  };
  const { root, addStyles, remove } = attachHost(() => paint());
  addStyles(styles + (parts?.styles ?? ''));
  paint();

  // A live region speaks only what changes once it is on the page.
  const speak = setTimeout(() => {
    (ui.firstChild as Element).textContent = notice.texts[notice.style].title;
  }, 200);
  const scheme = matchMedia('(prefers-color-scheme:dark)');
  const again = () => put(ui, look(notice));
  scheme.addEventListener('change', again);

  return {
    leave: () => {
      clearTimeout(speak);
      scheme.removeEventListener('change', again);
      remove();
    },
    free: (step) => void (press ? press.then(step) : step()),
  };
};
