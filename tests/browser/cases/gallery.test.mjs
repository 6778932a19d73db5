import assert from 'node:assert/strict';
import { states } from '../../../examples/playground/states.js';
import { test } from '../harness/test.mjs';
import { banner, quiet } from '../harness/visitor.mjs';
import { openState } from '../pictures/open.mjs';

const settled = (tab) =>
  tab.until(
    () => document.querySelector('iframe')?.contentDocument?.documentElement.dataset.settled,
  );
/** What the gallery says of the live notice. */
const verdict = async (tab) => {
  await tab.until(() => document.querySelector('#equality .verdict'));
  return tab.text('#equality .verdict');
};

test('the gallery lists every state, shows it live, and each view is a link (one engine: the page is ours and not shipped)', { engines: ['chromium'] }, async ({ world, open, check, profile }) => {
  const tab = await open();
  const at = (hash) => world.url('site', `/playground/index.html#${hash}`);

  await check('a link brings the view: state, language, accent, window', async () => {
    await tab.goto(at('state=kr-first&lang=ko&accent=8a2be2&width=phone'));
    await settled(tab);
    const seen = await tab.evaluate(() => {
      const frame = document.querySelector('iframe');
      const notice = frame.contentDocument.querySelector('assent-ui').shadowRoot;
      const button = notice.querySelector('[data-action=accept-all]');
      return [
        frame.offsetWidth,
        notice.querySelector('.ui').lang,
        frame.contentWindow.getComputedStyle(button).backgroundColor,
        document.querySelector('nav [aria-current]').textContent,
        document.querySelector('[name=lang]').value,
      ];
    });
    assert.deepEqual(seen, [390, 'ko', 'rgb(138, 43, 226)', 'Korea', 'ko']);
    assert.match(await verdict(tab), /^✓ Equal/);
    const json = await tab.evaluate(() => JSON.parse(document.querySelector('#config').textContent));
    assert.deepEqual(json.theme, { accent: '#8a2be2' });
  });

  await check('what is set stands in the address', async () => {
    await tab.evaluate(() => {
      const select = document.querySelector('[name=scheme]');
      select.value = 'dark';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await tab.until(() => /scheme=dark/.test(location.hash) && /state=kr-first/.test(location.hash));
  });

  await check('all states are listed', async () => {
    const links = await tab.evaluate(() =>
      [...document.querySelectorAll('nav a')].map((a) => new URLSearchParams(a.hash.slice(1)).get('state')),
    );
    assert.deepEqual(links.sort(), states.map(({ id }) => id).sort());
  });

  await check('axe finds nothing wrong in the gallery itself, light and dark', async () => {
    await tab.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.src = '/node_modules/axe-core/axe.min.js';
          script.onload = () => resolve(true);
          document.head.append(script);
        }),
    );
    for (const colorScheme of ['light', 'dark']) {
      await tab.media({ colorScheme });
      await quiet(200);
      const found = await tab.evaluate(async () => {
        const options = { resultTypes: ['violations'], iframes: false };
        const { violations } = await window.axe.run(document, options);
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
      });
      assert.deepEqual(found, [], colorScheme);
    }
  });

  await check('nobody else is asked for anything', () => {
    const foreign = profile.requests.filter(
      (url) => !url.startsWith(world.url('site', '/')) && !/^(data|blob):/.test(url),
    );
    assert.deepEqual(foreign, []);
  });
}); // prettier-ignore

/** Every value that an owner may give, the extremes of those without end. */
const looks = [
  ...['card', 'bar', 'sheet', 'dialog'].map((layout) => ({ layout })),
  ...['ffffff', '000000', 'ffd84d', '767676'].map((accent) => ({ accent })),
  ...['0', '24'].map((radius) => ({ radius })),
  { density: 'compact' },
  { font: 'Georgia, serif' },
];

const lint = (tab) =>
  tab.evaluate(async () => {
    const { equality } = await import('/playground/equality.js');
    return (equality(document) ?? [{ what: 'nothing is asked', equal: false }])
      .filter(({ equal }) => !equal)
      .map(({ what }) => what);
  });

test('S14: no theme makes yes and no unequal; what would is seen by the lint, and refused by the configuration (one engine: `look.test.mjs` measures in all)', { engines: ['chromium'] }, async ({ world, open, check }) => {
  const tab = await open();
  for (const look of looks)
    await check(Object.entries(look).join().replace(',', ' '), async () => {
      await openState(tab, world, { state: 'eu-first', lang: 'de', ...look });
      assert.deepEqual(await lint(tab), []);
    });

  await check('the lint sees each way to make them unequal', async () => {
    await openState(tab, world, { state: 'eu-first' });
    const planted = {
      'Width': 'width:60px;justify-self:start',
      'Type size': 'font-size:13px',
      'Type weight': 'font-weight:400',
      'Text colour': 'color:#ddd',
      'Fill': 'background:#777',
      'Border': 'border-color:transparent',
      'Opacity': 'opacity:.6',
      'Order': 'position:relative;top:90px',
      'Offered': 'display:none',
    };
    for (const [what, css] of Object.entries(planted)) {
      await tab.evaluate((text) => {
        const { shadowRoot } = document.querySelector('assent-ui');
        window.sheets ??= [...shadowRoot.adoptedStyleSheets];
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`[data-action=reject-all]{${text}}`);
        shadowRoot.adoptedStyleSheets = [...window.sheets, sheet];
      }, css);
      assert.ok((await lint(tab)).includes(what), what);
    }
  });

  await check('a key for one answer alone is no setting: it is told, left out, and the answers stay alike', async () => {
    const config = { theme: { accept: { accent: '#0e6b52' } }, region: 'DE' };
    await tab.goto(
      world.page(
        '/unequal',
        `<!doctype html><script type="application/json" id="c">${JSON.stringify(config)}</script>
         <script src="/assent/assent.js" data-config="#c"></script>`,
      ),
    );
    await tab.see(banner);
    assert.match(tab.console.join(), /theme\.accept/);
    const [yes, no] = await tab.evaluate(
      (view) =>
        ['accept-all', 'reject-all'].map((action) => {
          const { backgroundColor, color } = getComputedStyle(
            dom.find(`${view} [data-action=${action}]`)[0],
          );
          return [backgroundColor, color];
        }),
      banner,
    );
    assert.deepEqual(yes, no);
    assert.notEqual(yes[0], 'rgb(14, 107, 82)');
  });
}); // prettier-ignore
