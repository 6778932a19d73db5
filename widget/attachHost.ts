import { raise } from './raise.js';

/** Our element on the page. */
export interface Host {
  root: ShadowRoot;
  /** Adds a constructable style sheet: allowed even under `style-src 'none'`. */
  addStyles: (css: string) => void;
  remove: () => void;
}

/**
 * Puts our element beside `<body>`, so that swapping the body does not take it away, out of reach
 * of the page's style sheets, and back again when a framework removes it. `deaf`: `document.open()`
 * took every listener away, so what is in it must be drawn anew.
 */
export const attachHost = (deaf: () => void): Host => {
  const host = document.createElement('assent-ui');
  // Through CSSOM and not as an attribute, for the same reason.
  const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
  set('all', 'initial');
  // Out of the flow: a root that is a grid or has columns would give it a place, and let it cover.
  set('position', 'absolute');
  const root = host.attachShadow({ mode: 'open' });

  let heard = true;
  const listen = () => host.addEventListener('assent-heard', () => (heard = true));
  listen();

  /** Who takes us out of a page that is otherwise the same means it; an endless fight helps nobody. */
  let lives = 0;
  let body: HTMLElement | undefined;
  const attach = () => {
    const page = document.documentElement as HTMLElement | null;
    if (!page) return;
    // Undone here, or a page drawn at half its size would halve the words, too.
    set('zoom', `${1 / (+getComputedStyle(page).zoom || 1)}`);
    if (host.isConnected) return;
    if (document.body !== body) lives = 20;
    if (!lives) return;
    lives -= 1;
    body = document.body;
    page.append(host);
    watcher.observe(page, { childList: true, attributeFilter: ['style'] });
    heard = false;
    host.dispatchEvent(new Event('assent-heard'));
    if (!heard) {
      listen();
      deaf();
    }
    // Leaving the document took the panels out of the top layer.
    root.querySelectorAll<HTMLElement>('dialog[open],[popover]').forEach(raise);
  };
  const watcher = new MutationObserver(attach);
  watcher.observe(document, { childList: true });
  attach();

  return {
    root,
    addStyles: (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    remove: () => {
      watcher.disconnect();
      host.remove();
    },
  };
};
