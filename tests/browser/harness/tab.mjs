import { inPage } from './in-page.mjs';
import { until } from './until.mjs';

const tools = `const dom = (${inPage})();`;

/**
 * What a test does in a tab; the engines add the primitives: `load(url)`, `run(expression)`,
 * `point(x, y)`, `key(name)`, `picture()`, `reload()`, `close()`, `resize(width, height)`.
 */
export class Tab {
  /** Console lines and uncaught errors, where the engine reports them. */
  console = [];
  errors = [];

  goto(url) {
    return this.load(String(url));
  }

  /** Runs `fn(...args)` in the page, awaits it, and returns what JSON can carry. */
  async evaluate(fn, ...args) {
    const call = `(${fn})(...${JSON.stringify(args)})`;
    const text = await this.run(
      `(async () => { ${tools} return JSON.stringify((await ${call}) ?? null); })()`,
    );
    return JSON.parse(text);
  }

  /** Waits until `fn(...args)` is truthy in the page, also across navigations. */
  until(fn, limit = 20_000, ...args) {
    return until(() => this.evaluate(fn, ...args), limit, String(fn).slice(0, 160));
  }

  /** How many visible elements match. */
  count(target) {
    return this.evaluate((t) => dom.find(t).length, target);
  }

  see(target, limit = 20_000) {
    const what = `visible ${JSON.stringify(target)}`;
    return until(() => this.count(target), limit, what);
  }

  async unsee(target, limit = 20_000) {
    const what = `gone ${JSON.stringify(target)}`;
    await until(async () => (await this.count(target)) === 0, limit, what);
  }

  /** Presses the first visible match with the engine's own pointer, once it stands still. */
  async click(target, limit = 20_000) {
    const spot = await until(
      () => this.evaluate(standing, target),
      limit,
      `pressable ${JSON.stringify(target)}`,
    );
    await this.point(spot.x, spot.y);
  }

  async press(name, times = 1) {
    for (let n = 0; n < times; n += 1) await this.key(name);
  }

  async type(text) {
    for (const letter of text) await this.key(letter);
  }

  /** Visible text of the first match, white space folded. */
  text(target) {
    return this.evaluate((t) => dom.find(t).map(dom.say)[0], target);
  }

  /** What each visible button says, in the order of the document. */
  labels(inside) {
    return this.evaluate(
      (t) =>
        dom
          .find(t)
          .flatMap((e) => [...e.querySelectorAll('button')])
          .filter(dom.visible)
          .map((b) => dom.say(b) || b.getAttribute('aria-label')),
      inside,
    );
  }

  /** Names of everything a page can store, except cookies that scripts cannot see. */
  stored() {
    return this.evaluate(async () => ({
      cookies: document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => pair.split('=')[0]),
      local: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    }));
  }
}

/** In the page: the middle of the first match, unless it still moves or something covers it. */
const standing = async (target) => {
  const element = dom.find(target)[0];
  if (!element) return null;
  // To the middle, so that no sticky header or footer lies over it.
  const { top: above, bottom: below } = element.getBoundingClientRect();
  if (above < 0 || below > innerHeight || element.closest('dialog'))
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const before = place();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const after = place();
  if (before.x !== after.x || before.y !== after.y) return null;
  let top = document.elementFromPoint(after.x, after.y);
  while (top?.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(after.x, after.y);
    if (!inner || inner === top) break;
    top = inner;
  }
  for (let e = top; e; e = e.parentNode ?? e.host) if (e === element) return after;
  for (let e = element; e; e = e.parentNode ?? e.host) if (e === top) return after;
  return null;
};
