import assert from 'node:assert/strict';
import { until } from '../harness/until.mjs';
import { quiet } from '../harness/visitor.mjs';
import { usable } from '../harness/survives.mjs';
import { test } from '../harness/test.mjs';
import { hostilePage } from '../pages/hostile.mjs';

/** As a blocker does it: a style that no page outranks, or the element taken out as often as it comes. */
const hidden = `<script>
  // The strongest that a page can say itself, and over our own inline style: from inside.
  const hide = () => {
    const root = document.querySelector('assent-ui')?.shadowRoot;
    if (!root || root.hidden) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host, .ui { display: none !important }');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    root.hidden = true;
  };
  new MutationObserver(hide).observe(document, { childList: true, subtree: true });
</script>`;
const removed = (sync) => `<script>
  window.removed = 0;
  const remove = () => {
    for (const found of document.querySelectorAll('assent-ui')) {
      window.removed += 1;
      found.remove();
    }
  };
  ${sync ? 'new MutationObserver(remove).observe(document, { childList: true, subtree: true });' : 'setInterval(remove, 30);'}
</script>`;

const ways = {
  'its style hidden': hidden,
  'taken out at once, again and again': removed(true),
  'taken out by a timer, again and again': removed(false),
};

/** The fight is over: nobody took anything out for a while. */
const atRest = (tab) => {
  let before;
  const look = async () => {
    const now = await tab.evaluate(() => window.removed ?? 0);
    const still = now === before;
    before = now;
    return still;
  };
  return until(look, 20_000, 'the end of the fight', 300);
};

test(
  'S16: a blocker that hides or removes the notice leaves everything denied and the page usable',
  {
    limit: 90_000,
  },
  async ({ another, open, check }) => {
    const tab = await open();
    for (const [name, first] of Object.entries(ways))
      await check(name, async () => {
        const world = another();
        await tab.goto(hostilePage(world, { first, body: '<p style="height:3000px">Long</p>' }));
        await tab.until(() => window.assent.why('analytics') === 'not-asked');
        await quiet(900);
        await atRest(tab);
        assert.equal(await tab.count('[data-view=banner]'), 0, 'it is out of sight');
        await usable(tab);
        // By name, by the page's control, and by code.
        await tab.click({ text: 'Choices' });
        await quiet(500);
        await usable(tab);
        const answer = await tab.evaluate(() =>
          Promise.all([
            window.assent.showPreferences(),
            window.assent.showBanner(),
            window.assent.showPreferences(),
          ]).then(
            () => 'quiet',
            (error) => `${error}`,
          ),
        );
        assert.equal(answer, 'quiet');
        await quiet(300);
        await usable(tab);
        const page = await tab.evaluate(() => {
          scrollTo(0, 500);
          const { overflow, position } = getComputedStyle(document.body);
          const modal = dom.all(document, ':modal').length;
          return { y: scrollY, overflow, position, modal, removed: window.removed ?? 0 };
        });
        const { removed: times, ...rest } = page;
        assert.deepEqual(rest, { y: 500, overflow: 'visible', position: 'static', modal: 0 });
        assert.ok(times <= 25, `no endless fight (${times})`);
        assert.deepEqual(world.asked(), []);
        assert.equal(await tab.evaluate(() => window.assent.has('analytics')), false);
        assert.deepEqual(tab.errors, []);
      });
  },
);
