import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { quiet, reject } from '../harness/visitor.mjs';
import { serverError } from '../servers/faults.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const config = (world, over = {}) =>
  shopConfig(world, {
    purposes: ['necessary', 'analytics', 'newsletter', 'marketing'],
    vendors: [],
    forms: [
      {
        id: 'news',
        purposes: ['newsletter'],
        items: { required: ['email'], oneOf: [['mobile', 'fax']] },
      },
      {
        id: 'order',
        purposes: ['marketing'],
        items: { required: ['email'] },
        channels: ['email', 'sms'],
      },
      {
        id: 'must',
        purposes: ['newsletter'],
        items: { required: ['email'] },
        requires: ['newsletter'],
      },
    ],
    ...over,
  });
const fields = (names) =>
  names.map((name) => `<label>${name} <input name="${name}" id="${name}"></label>`).join('');
const form = (id, names, more = '') =>
  `<form method="post" action="/sent" data-assent-form="${id}">${fields(names)}${more}<button id="send">Send</button></form>`;
const page = (world, body, over = {}, head = '') => {
  world.page('/sent', html({ body: '<p id="sent">Sent</p>' }));
  return world.page(
    '/',
    html({ head: head + regionMeta('DE') + embed(config(world, over)), body }),
  );
};
const box = (name) => `input[type=checkbox][part=tick][name="${name}"]`;
const fill = (tab, values) =>
  tab.evaluate((given) => {
    for (const [id, value] of Object.entries(given)) {
      const field = document.getElementById(id);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, values);
const posted = (world) => world.requests('site', '/sent').filter(({ method }) => method === 'POST');
const body = (world) => Object.fromEntries(new URLSearchParams(posted(world).at(-1).body));

test('form consent, S9-S12: a newsletter form asks unticked, holds a yes to what it needs, sends the receipt along, and is sent without a yes too', async ({
  world,
  open,
  check,
}) => {
  const tab = await open();
  const url = page(world, form('news', ['email', 'mobile', 'fax', 'company']));
  await tab.goto(url);
  await reject(tab);
  await tab.see(box('assent-newsletter'));

  await check('left empty it is sent as it is', async () => {
    assert.equal(
      await tab.evaluate((t) => dom.find(t)[0].checked, box('assent-newsletter')),
      false,
    );
    await tab.click('#send');
    await tab.see('#sent');
    assert.equal('assent-newsletter' in body(world), false);
    assert.equal(body(world)['assent-form'], 'news');
    assert.equal((await world.stored(1)).length, 1, 'the no of the first layer alone');
  });

  await tab.goto(url);
  await tab.see(box('assent-newsletter'));
  await check('ticked it needs what the policy says, by the browser’s own validation', async () => {
    await tab.click(box('assent-newsletter'));
    await tab.click('#send');
    await quiet(200);
    assert.equal(await tab.count('#sent'), 0);
    await fill(tab, { email: 'a@b.example' });
    await tab.click('#send');
    await quiet(200);
    assert.equal(await tab.count('#sent'), 0, 'neither of two');
  });

  await check('and goes with its receipt in a plain submission', async () => {
    await fill(tab, { fax: '1' });
    await tab.click('#send');
    await tab.see('#sent');
    const stored = await world.stored(2);
    const sent = body(world);
    assert.equal(sent['assent-newsletter'], 'granted');
    const receipt = stored.find(({ id }) => id === sent['assent-receipt']);
    assert.deepEqual(receipt.form, {
      id: 'news',
      purposes: ['newsletter'],
      items: ['email', 'fax'],
    });
    assert.equal(receipt.purposes.newsletter.state, 'granted');
    assert.equal(JSON.stringify(stored).includes('a@b.example'), false);
  });

  await check('is asked for unticked again, although the yes stands', async () => {
    await tab.goto(url);
    await tab.see(box('assent-newsletter'));
    assert.equal(
      await tab.evaluate((t) => dom.find(t)[0].checked, box('assent-newsletter')),
      false,
    );
    assert.equal(await tab.evaluate(() => window.assent.status('newsletter')), 'granted');
  });

  await check('S44: to a child it is the page’s own form, until that is taken back', async () => {
    await tab.click(box('assent-newsletter'));
    await tab.evaluate(() => window.assent.minor());
    await tab.unsee(box('assent-newsletter'));
    await tab.evaluate(() => window.assent.minor(false));
    await tab.see(box('assent-newsletter'));
    await tab.evaluate(() => window.assent.minor());
    await tab.unsee(box('assent-newsletter'));
    await tab.click('#send');
    await tab.see('#sent');
    assert.deepEqual(
      Object.keys(body(world)).filter((name) => name.startsWith('assent-')),
      [],
    );
  });
});

test('form consent, S60: a form that comes later, is drawn anew and is sent by fetch carries each way of messages; a required one holds it, by keyboard too', async ({
  world,
  open,
  check,
}) => {
  const tab = await open();
  await tab.goto(page(world, '<div id="here"></div>'));
  await reject(tab);
  const put = (id) =>
    tab.evaluate(
      (text) => {
        document.getElementById('here').innerHTML = text;
      },
      form(id, ['email']),
    );
  await put('order');
  await tab.see(box('assent-marketing.sms'));
  await check('FormData has it, in the page’s own listener', async () => {
    await tab.evaluate(() => {
      document.querySelector('form').addEventListener('submit', (event) => {
        event.preventDefault();
        window.data = Object.fromEntries(new FormData(event.target));
      });
    });
    await fill(tab, { email: 'a@b.example' });
    await tab.click(box('assent-marketing.sms'));
    await tab.click('#send');
    const data = await until(() => tab.evaluate(() => window.data), 20_000, 'the form');
    assert.equal(data['assent-marketing.sms'], 'granted');
    assert.equal('assent-marketing.email' in data, false);
    const receipt = (await world.stored(2)).find(({ id }) => id === data['assent-receipt']);
    assert.deepEqual(receipt.form.channels, ['sms']);
  });
  await check('a framework that draws the form anew gets it back', async () => {
    await tab.evaluate(() => document.querySelector('assent-form').remove());
    await tab.see(box('assent-marketing.sms'));
  });
  await check('a disabled fieldset and a reset reach the boxes', async () => {
    await tab.click(box('assent-marketing.sms'));
    const state = () =>
      tab.evaluate((t) => {
        const [one] = dom.find(t);
        return [one.checked, one.disabled];
      }, box('assent-marketing.sms'));
    await tab.evaluate(() => document.querySelector('form').reset());
    assert.deepEqual(await state(), [false, false]);
    await tab.evaluate(() => {
      const set = document.createElement('fieldset');
      const host = document.querySelector('assent-form');
      host.replaceWith(set);
      set.append(host);
      set.disabled = true;
    });
    await tab.see(box('assent-marketing.sms'));
    assert.deepEqual(await state(), [false, true]);
  });
  await put('must');
  await tab.see(box('assent-newsletter'));
  await check(
    'what the form cannot do without stops it, and brings the box into focus',
    async () => {
      await fill(tab, { email: 'a@b.example' });
      assert.equal(await tab.evaluate(() => document.querySelector('form').checkValidity()), false);
      await tab.click('#send');
      await quiet(200);
      assert.equal(await tab.count('#sent'), 0);
      const focused = () =>
        tab.evaluate(() => document.activeElement.shadowRoot?.activeElement?.name ?? null);
      assert.equal(await focused(), 'assent-newsletter');
      await tab.key(' ');
      await tab.click('#send');
      await tab.see('#sent');
      assert.equal(body(world)['assent-newsletter'], 'granted');
    },
  );
});

test('form consent: a yes is kept while the collector is down, the server’s own statement gives way to it, and a page without a form loads nothing for it', async ({
  world,
  open,
}) => {
  const tab = await open();
  world.faults.push(...Array(20).fill(serverError));
  const server =
    '<fieldset data-assent-slot><input type="checkbox" name="assent-newsletter" value="granted"></fieldset>';
  const url = page(world, form('news', ['email', 'mobile'], server));
  await tab.goto(url);
  await reject(tab);
  await tab.see(box('assent-newsletter'));
  assert.equal(await tab.count('form > fieldset > input'), 0);
  await fill(tab, { email: 'a', mobile: '1' });
  await tab.click(box('assent-newsletter'));
  await tab.click('#send');
  await tab.see('#sent');
  const waiting = await tab.evaluate(() =>
    Object.keys(localStorage).flatMap((key) => key.split('assent.outbox.')[1] ?? []),
  );
  assert.ok(waiting.includes(body(world)['assent-receipt']));

  const mark = world.mark();
  await tab.goto(page(world, '<a data-assent="preferences" href="/p">Choices</a>'));
  await quiet();
  const loaded = world.front.log.slice(mark).map(({ path }) => path);
  assert.equal(
    loaded.some((path) => /form/i.test(path)),
    false,
    loaded.join(),
  );
});

test(
  'form consent: the statement is sound to axe in light and dark, in two directions, at 320 px, with targets of 44 px (one engine: axe and boxes read the document, not the engine)',
  { engines: ['chromium'] },
  async ({ world, open, check }) => {
    const tab = await open();
    const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';
    for (const [colorScheme, language] of [
      ['light', 'en'],
      ['dark', 'ko'],
      ['light', 'ar'],
    ])
      await check(`${colorScheme} ${language}`, async () => {
        await tab.media({ colorScheme, reducedMotion: 'reduce' });
        await tab.resize(320, 640);
        await tab.goto(page(world, form('order', ['email']), { language }, axe));
        await tab.see(box('assent-marketing.sms'));
        const found = await tab.evaluate(async () => {
          window.assent.hide();
          const { violations } = await window.axe.run(document.querySelector('form'), {
            resultTypes: ['violations'],
          });
          const labels = dom.find('label[part=box]');
          return {
            violations: violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html }) => `${id}: ${html}`),
            ),
            low: labels.filter((label) => label.getBoundingClientRect().height < 44).length,
            count: labels.length,
            wide: document.documentElement.scrollWidth > innerWidth,
            dir: dom.find('[part=form]')[0].parentNode.dir,
          };
        });
        assert.deepEqual(found, {
          violations: [],
          low: 0,
          count: 2,
          wide: false,
          dir: language === 'ar' ? 'rtl' : 'ltr',
        });
      });
  },
);
