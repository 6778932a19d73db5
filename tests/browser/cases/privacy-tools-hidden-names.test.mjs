import assert from 'node:assert/strict';
import { hiddenIn } from '../../integrations/hidden-names.mjs';
import { test } from '../harness/test.mjs';
import { banner, openPreferences, save } from '../harness/visitor.mjs';
import { shop } from '../pages/shop.mjs';

/** Every tag, attribute name, id, class and value of a machine's attributes on the page. */
const names = () => {
  const spoken = ['aria-label', 'title', 'alt', 'content', 'href', 'style'];
  return [
    ...new Set(
      dom
        .all(document, '*')
        .flatMap((element) => [
          element.localName,
          ...[...element.attributes].flatMap(({ name, value }) =>
            spoken.includes(name) ? [name] : [name, ...value.split(/\s+/)],
          ),
        ]),
    ),
  ];
};

test(
  'no element has a name that ad-block lists hide, in Chromium alone as names are the same everywhere',
  { engines: ['chromium'] },
  async ({ another, open }) => {
    const tab = await open();
    const free = async (mark) => {
      const found = await tab.evaluate(names);
      assert.ok(found.includes(mark), `${mark} is among ${found}`);
      assert.deepEqual(
        found.filter((name) => hiddenIn(name).length > 0),
        [],
      );
    };
    for (const region of ['DE', 'US']) {
      const world = another();
      const frame = `<iframe data-purpose="advertising" data-src="${world.url('metrics', '/film.html')}"></iframe>`;
      await tab.goto(shop(world, { region, body: frame }));
      await tab.see(banner);
      await free('banner');
      await openPreferences(tab);
      // Sections that are drawn when they are opened.
      await tab.evaluate(() => dom.find('summary').forEach((summary) => summary.click()));
      await free('preferences');
      await save(tab);
      await tab.see('[data-view=saved]');
      await free('saved');
    }
  },
);
