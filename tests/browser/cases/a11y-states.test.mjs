import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { states } from '../../../examples/playground/states.js';
import { test } from '../harness/test.mjs';
import { openState } from '../pictures/open.mjs';
import { root } from '../servers/files.mjs';

/** Of the states that speak a language, those whose words are there. */
const spoken = ({ lang = 'en' }) =>
  existsSync(join(root, `dist/browser/locales/${lang.toLowerCase()}.js`));
const todo = states.filter(spoken);

const engines = {
  axe: '/node_modules/axe-core/axe.min.js',
  equalAccess: '/node_modules/accessibility-checker-engine/ace.js',
};
const load = (tab, engine) =>
  tab.evaluate(
    (src) =>
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = src;
        script.onload = () => resolve(true);
        script.onerror = reject;
        document.head.append(script);
      }),
    engines[engine],
  );

/** Every rule of WCAG 2.2 A and AA and the best practices; a page that is hostile is not judged itself. */
const axe = (tab, { page }) =>
  tab.evaluate(
    async (scope) => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await window.axe.run(scope, {
        runOnly: tags,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    },
    ['hostile', 'zoomed', 'busy'].includes(page) ? 'assent-ui' : 'html',
  );

/**
 * Rules of the second engine that are wrong about us, and why. One that is found no more fails the test,
 * so that nothing stays excused. What it calls potential is judged in `docs/playground.md`.
 */
const judged = {
  table_headers_exists:
    'takes a clipped head row for a missing one: the tree has its column headers, see transcripts/eu-transfers.en.txt',
};

/** What IBM's engine finds against WCAG 2.2 A and AA, inside our shadow roots. */
const equalAccess = (tab) =>
  tab.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value, path }) => value[1] !== 'PASS' && /assent-/.test(path.dom))
      .map(({ value, ruleId, reasonId, message, snippet }) => ({
        kind: value.join(' '),
        rule: ruleId,
        line: `${ruleId} ${reasonId}: ${message} ${snippet}`,
      }));
  });

/** Runs `work` on every state in several tabs at once, each with hosts and storage of its own. */
const each = async ({ another, open, check }, list, tabs, work) => {
  const queue = [...list];
  const lane = async () => {
    const [tab, world] = [await open(), another()];
    for (let state = queue.shift(); state; state = queue.shift()) {
      const now = state;
      await check(now.id, () => work(tab, world, now));
    }
  };
  await Promise.all(Array.from({ length: tabs }, lane));
};

test(
  'axe finds nothing wrong in any state, light and dark (one engine: axe reads the document)',
  { engines: ['chromium'], limit: 180_000 },
  (context) =>
    each(context, todo, 3, async (tab, world, state) => {
      await tab.media({ colorScheme: 'light' });
      await openState(tab, world, { state: state.id, lang: state.own });
      await load(tab, 'axe');
      assert.deepEqual(await axe(tab, state), [], 'light');
      await tab.media({ colorScheme: 'dark' });
      assert.deepEqual(await axe(tab, state), [], 'dark');
    }),
);

const chosen =
  /^((eu|us-ca|kr|jp|lang-ar)-(first|preferences)|eu-preferences-(vendors|clauses)|hk-marketing|kr-(terms|child|preferences-(age|minor))|us-(choices|ca-preferences-teen)|uk-(statistics|preferences-object)|saved|reopen-yes|receipts(-held|-forget|-deleted)?|withdrawn|change-two|change-read|embed|theme-bar)$/;

test(
  'a second engine finds nothing wrong in the states that differ most (one engine: as above)',
  { engines: ['chromium'], limit: 120_000 },
  async (context) => {
    const excused = new Set();
    const list = todo.filter(({ id }) => chosen.test(id));
    await each(context, list, 3, async (tab, world, state) => {
      await openState(tab, world, { state: state.id, lang: state.own });
      await load(tab, 'equalAccess');
      const found = await equalAccess(tab);
      // For those who judge: what is potential, too.
      if (process.env.SHOW) for (const one of found) console.log(state.id, one.kind, one.line);
      const violations = found.filter(({ kind }) => kind === 'VIOLATION FAIL');
      for (const { rule } of violations) if (judged[rule]) excused.add(rule);
      assert.deepEqual(
        violations.filter(({ rule }) => !judged[rule]).map(({ line }) => line),
        [],
      );
    });
    await context.check('what is excused is still found', () =>
      assert.deepEqual([...excused].sort(), Object.keys(judged).sort()),
    );
  },
);

test(
  'both engines look into our shadow roots: a planted fault is found, in the notice and in a placeholder (one engine: as above)',
  { engines: ['chromium'] },
  async ({ world, open }) => {
    const tab = await open();
    for (const [state, host] of [
      ['eu-first', 'assent-ui'],
      ['embed', 'assent-embed'],
    ]) {
      await openState(tab, world, { state });
      await load(tab, 'axe');
      await load(tab, 'equalAccess');
      assert.deepEqual(await axe(tab, {}), []);
      await tab.evaluate((name) => {
        const button = document.createElement('button');
        button.id = 'planted';
        document.querySelector(name).shadowRoot.querySelector('.ui > :last-child').append(button);
      }, host);
      const [first] = await axe(tab, {});
      assert.match(first ?? '', /^button-name: <button id="planted">/, `${host}: axe`);
      const second = (await equalAccess(tab)).filter(({ kind }) => kind === 'VIOLATION FAIL');
      assert.ok(
        second.some(({ line }) => /id="planted"/.test(line)),
        `${host}: ${second.map(({ line }) => line).join()}`,
      );
    }
  },
);
