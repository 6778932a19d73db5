import assert from 'node:assert/strict';
import { accept, banner, openPreferences, preferences, quiet } from '../harness/visitor.mjs';
import { asDesigned } from '../harness/survives.mjs';
import { test } from '../harness/test.mjs';
import { hostilePage } from '../pages/hostile.mjs';

const nonce = 'r4nd0m';
/** Described to the visitor and cleaned up after; nothing of it is loaded by us. */
const heat = {
  id: 'heat',
  name: 'Heat',
  purpose: 'analytics',
  storage: ['_heat'],
  hosts: ['heat.example'],
};
const strict = (world, more) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'none'",
    `connect-src ${world.url('receipts', '')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    more,
  ].join('; ');
const refusals = `<script nonce="${nonce}">window.refused = [];
  addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));</script>`;

test(
  "with trusted-types 'none' notice, preferences, yes and withdrawal break no rule, nor one that is only reported",
  {
    limit: 60_000,
  },
  async ({ another, open, check }) => {
    const tab = await open();
    for (const header of ['content-security-policy', 'content-security-policy-report-only'])
      await check(header, async () => {
        const world = another();
        const clean = async () => assert.deepEqual(await tab.evaluate(() => window.refused), []);
        const url = hostilePage(world, {
          first: refusals,
          nonce,
          counter: false,
          config: { vendors: [heat], reload: 'never' },
          headers: { [header]: strict(world, "trusted-types 'none'") },
        });
        await tab.goto(url);
        await tab.see(banner);
        await asDesigned(tab);
        await openPreferences(tab);
        for (const part of ['Policy in force', 'Your receipts']) {
          if (await tab.count({ starts: part })) await tab.click({ starts: part });
        }
        await tab.press('Escape');
        await tab.see(banner);
        await accept(tab);
        await tab.unsee(banner);
        await tab.until(() => window.assent.has('heat'));
        await tab.see('[data-view=saved]');
        await world.stored(1);
        await clean();
        await tab.evaluate(() => void (document.cookie = '_heat=1;path=/'));
        await tab.click('[data-assent=preferences]');
        await tab.see(preferences);
        await tab.click(`${preferences} [data-action=withdraw-all]`);
        await tab.until(() => !window.assent.has('heat'));
        await world.stored(2);
        await tab.until(() => !document.cookie.includes('_heat'));
        await quiet(200);
        await clean();
        // Who comes back, and says no at once.
        await tab.goto(url);
        await tab.evaluate(() => window.assent.explain('analytics'));
        await tab.evaluate(() => window.assent.setLanguage('de'));
        await clean();
      });
  },
);
