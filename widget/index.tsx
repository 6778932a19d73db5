import { render } from 'preact';
import type { Notice, NoticeActions, Readable, Unmount } from '../src/types.js';
import { attachHost } from './attachHost.js';
import { Root } from './Root.js';
import type { SecondLayer } from './Root.js';
import { styles } from './styles.js';

/** Compared by the core, so that a stale cached widget is refused. */
export const contract = 1;

/** Draws the notice into a shadow root of its own and follows the store until unmounted. */
export const mount = (notice: Readable<Notice>, actions: NoticeActions): Unmount => {
  const { root, addStyles, remove } = attachHost();
  addStyles(styles);
  let view: string | undefined;
  let live = false;
  let gone = false;
  let loading: Promise<void> | undefined;
  let second: SecondLayer | undefined;

  const load = async () => {
    try {
      const loaded = await import('./preferences/index.js');
      addStyles(loaded.styles);
      second = loaded;
    } catch (error) {
      // The first layer still takes a no; the next opening tries again.
      console.error('[assent] preferences:', error);
      loading = undefined;
      if (notice.get().view === 'preferences') actions.close();
      return;
    }
    if (!gone) draw();
  };

  const draw = () => {
    const now = notice.get();
    const asked = now.view === 'preferences';
    if (!second && (asked || (now.view === 'hidden' && (now.saved || now.opener)))) {
      loading ??= load();
      // Until the second layer is here, what is on screen stays.
      if (asked && view) return;
    }
    render(<Root notice={now} actions={actions} live={live} second={second} />, root);
    // The native dialog gives focus back to what opened it, unless that was in our own first layer,
    // which was redrawn meanwhile.
    if (view === 'preferences' && now.view !== view && document.activeElement === document.body) {
      root
        .querySelector<HTMLElement>('[data-action=choose],.opener button')
        ?.focus({ preventScroll: true });
    }
    view = now.view;
  };
  const speak = setTimeout(() => {
    live = true;
    draw();
  }, 200);

  const scheme = matchMedia('(prefers-color-scheme:dark)');
  scheme.addEventListener('change', draw);
  const stop = notice.subscribe(draw);

  return () => {
    gone = true;
    clearTimeout(speak);
    stop();
    scheme.removeEventListener('change', draw);
    render(null, root);
    remove();
  };
};
