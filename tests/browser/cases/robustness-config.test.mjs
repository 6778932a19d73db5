import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig, shopTags } from '../pages/shop.mjs';

const listen = `<script>window.logged = [];
  for (const level of ['error', 'warn']) console[level] = (...words) => logged.push(words.join(' '));
</script>`;

/** Everything would run at once in the US, so a closed gate is the mistake's doing. */
const visit = async (tab, world, head) => {
  const body = html({ head: listen + regionMeta('US') + head, body: shopTags(world) });
  await tab.goto(world.page('/', body));
  await tab.until(() => window.logged.length > 0);
  await quiet(400);
  assert.deepEqual(world.asked(), [], 'nothing gated runs');
  assert.equal(await tab.evaluate(() => window.assent.has('analytics')), false);
  return tab.evaluate(() => window.logged.join('\n'));
};

const wrong = [
  [
    { vendors: [{ id: 'google-analytics', measurementId: 'UA-123' }] },
    'vendors[0].measurementId',
    '"UA-123"',
  ],
  [
    { vendors: [{ id: 'adjust', appToken: 'abcdefghijkl', environment: 'test' }] },
    'vendors[0].environment',
    '"test"',
  ],
  [{ vendors: [{ id: 'adjust', environment: 'sandbox' }] }, 'vendors[0].appToken', 'undefined'],
  [
    { vendors: [{ id: 'own', name: 'Own', purpose: 'analytic' }] },
    'vendors[0].purpose',
    '"analytic"',
  ],
  [{ purposes: ['analytics', 'analytics'] }, 'purposes[1]', '"analytics"'],
  [{ purposes: [{ id: 'Über', name: 'x' }] }, 'purposes[0].id', '"Über"'],
  [
    { receipts: 'http://collector.example/v1/receipts' },
    'receipts',
    '"http://collector.example/v1/receipts"',
  ],
  [{ policy: { url: 'javascript:alert(1)' } }, 'policy.url', '"javascript:alert(1)"'],
  [{ policy: { effective: '1.11.2026' } }, 'policy.effective', '"1.11.2026"'],
  [{ reload: 'sometimes' }, 'reload', '"sometimes"'],
  [{ regoin: 'US' }, 'regoin', '"US"'],
  [{ region: 'Amerika' }, 'region', '"Amerika"'],
  [{ region: { endpoint: 'https://geo.example/' } }, 'region.endpoint', '"https://geo.example/"'],
  [{ language: 5 }, 'language', '5'],
  [{ vendors: 'google-analytics' }, 'vendors', '"google-analytics"'],
];
test(
  'S48: a mistake in the configuration keeps the gate shut and names the place and the value:',
  {
    limit: 90_000,
  },
  async ({ another, open, check }) => {
    const tab = await open();
    for (const [over, path, found] of wrong)
      await check(`${path} ${found}`, async () => {
        const world = another();
        const log = await visit(
          tab,
          world,
          embed({ ...shopConfig(world, { vendors: [] }), ...over }),
        );
        assert.ok(log.includes(path), `names ${path}: ${log}`);
        assert.ok(log.includes(found), `shows ${found}: ${log}`);
        const told = await tab.evaluate(() =>
          window.assent.acceptAll().then(
            () => 'accepted',
            (error) => error.message,
          ),
        );
        assert.notEqual(told, 'accepted');
      });
  },
);

test('a configuration that cannot be read keeps the gate shut and says so:', async ({
  another,
  open,
  check,
}) => {
  const tag = (config) => `<script src="/assent/assent.js" data-config="${config}"></script>`;
  const block = `<script type="application/json" id="assent-config">{"purposes": [</script>`;
  const cases = {
    'broken JSON in the page': [block + tag('#assent-config'), /assent-config/],
    'no such block': [tag('#nowhere'), /nowhere/],
    'no such file': [tag('/nowhere.json'), /nowhere\.json|404/],
    "another site's file": [tag('https://other.example/c.json'), /other\.example/],
  };
  const tab = await open();
  for (const [what, [head, words]] of Object.entries(cases))
    await check(what, async () => assert.match(await visit(tab, another(), head), words));
});
