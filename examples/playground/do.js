/** Acting inside the notice as a visitor would; also looks into our open shadow roots. */
const roots = () => [
  document,
  ...[...document.querySelectorAll('assent-ui, assent-embed')].flatMap((e) => e.shadowRoot ?? []),
];
const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);
const visible = (element) => element.checkVisibility() && element.getClientRects().length > 0;

const VIEWS = { opener: '.opener', embed: '[part=embed]' };
const selectorOf = (name) => VIEWS[name] ?? (name.startsWith('[') ? name : `[data-view=${name}]`);

const PATIENCE = 20_000;
/** Resolves with the visible matches as soon as there is one. */
const appears = async (selector) => {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = all(selector).filter(visible);
    if (found.length > 0) return found;
    if (performance.now() > end) throw new Error(`${selector} did not appear`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};

const toEnd = (panel) => panel.scrollTo({ top: panel.scrollHeight, behavior: 'instant' });

const steps = {
  see: (name) => appears(selectorOf(name)),
  press: async (action) => (await appears(`[data-action=${action}]`))[0].click(),
  /** Moves the switch of a purpose. */
  move: async (purpose) => (await appears(`input[data-purpose=${purpose}]`))[0].click(),
  unfold: async (selector) => {
    for (const fold of await appears(selector)) if (fold.matches('details')) fold.open = true;
  },
  /** Waits for what a fold fetches when it is opened. */
  read: () => appears('details[open] > :not(summary)'),
  show: async (selector) =>
    (await appears(selector))[0].scrollIntoView({ block: 'center', behavior: 'instant' }),
  end: async () => (await appears('.panel')).forEach(toEnd),
};

/** @param step a word of the list above and, after a space, what it is about */
export const take = (step) => {
  const [name, ...rest] = step.split(' ');
  return steps[name](rest.join(' '));
};

/** Resolves when nothing has been drawn for a moment. */
export const quiet = (milliseconds = 90) =>
  new Promise((resolve) => {
    let timer;
    const done = () => {
      watcher.disconnect();
      resolve();
    };
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(done, milliseconds);
    };
    const watcher = new MutationObserver(again);
    for (const root of roots())
      watcher.observe(root, { subtree: true, childList: true, attributes: true });
    again();
  });
