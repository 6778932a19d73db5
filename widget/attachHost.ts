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
 * of the page's style sheets, and back again when a framework removes it.
 */
export const attachHost = (): Host => {
  const host = document.createElement('assent-ui');
  // Through CSSOM and not as an attribute, for the same reason.
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'open' });

  // A page that removes us each time would otherwise end in an endless fight.
  let lives = 20;
  const attach = () => {
    if (host.isConnected || !lives--) return;
    const page = document.documentElement;
    page.append(host);
    watcher.observe(page, { childList: true });
    // Leaving the document took the panels out of the top layer.
    root.querySelectorAll<HTMLElement>('dialog,[popover]').forEach(raise);
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
