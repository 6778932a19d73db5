import { render } from 'preact';
import type {
  Notice,
  NoticeActions,
  PlaceholderOptions,
  Placeholders,
  Readable,
  Unmount,
} from '../src/types.js';
import { attachHost } from './attachHost.js';
import { onDemand } from './onDemand.js';
import { Root } from './Root.js';
import type { Parts, SecondLayer } from './Root.js';
import { styles } from './styles.js';

/** Compared by the core, so that a stale cached widget is refused. */
export const contract = 1;

/** Draws the notice into a shadow root of its own and follows the store until unmounted. */
export const mount = (
  notice: Readable<Notice>,
  actions: NoticeActions,
  drawn?: () => void,
): Unmount => {
  const { root, addStyles, remove } = attachHost(() => {
    render(null, root);
    draw();
  });
  addStyles(styles);
  let view: Notice['view'] | undefined;
  let live = false;
  let gone = false;

  const arrived = (part: { styles: string }) => {
    addStyles(part.styles);
    if (!gone) draw();
  };
  // The page goes on, and the next opening tries again.
  const lost = () => {
    if (['change', 'preferences'].includes(notice.get().view)) actions.close();
  };
  const parts = onDemand<Parts>(() => import('./parts/index.js'), arrived, lost);
  const second = onDemand<SecondLayer>(() => import('./preferences/index.js'), arrived, lost);

  const draw = () => {
    const now = notice.get();
    const { view: next, saved, opener, ahead } = now;
    const asked = next === 'preferences';
    const folds =
      now.widened[0] || now.theme.layout === 'dialog' || now.blocks.some((block) => block.first);
    const late =
      ((asked || (next === 'hidden' && (saved || opener || ahead))) && !second.want() && asked) ||
      ((next === 'change' || (next === 'banner' && folds)) && !parts.want());
    // Until its part is here, what is on screen stays; nothing grows after it was drawn.
    const shown = late ? (view ?? 'hidden') : next;
    render(
      <Root
        notice={{ ...now, view: shown }}
        actions={actions}
        live={live}
        parts={parts.here}
        second={second.here}
      />,
      root,
    );
    // The native dialog gives focus back to what opened it, unless that was in our own first layer,
    // which was redrawn meanwhile.
    if (view === 'preferences' && shown !== view && document.activeElement === document.body) {
      root
        .querySelector<HTMLElement>('[data-action=choose],.opener button')
        ?.focus({ preventScroll: true });
    }
    view = shown;
    if (!late) drawn?.();
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

/** Stands in for embedded content that waits. Few pages have any. */
export const placeholders = async (options: PlaceholderOptions): Promise<Placeholders> =>
  (await import('./placeholders/index.js')).placeholders(options);
