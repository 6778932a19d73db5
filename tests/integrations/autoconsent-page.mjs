import { readFileSync } from 'node:fs';
import { until } from '../browser/harness/until.mjs';

export const rule = JSON.parse(
  readFileSync(new URL('../../integrations/autoconsent/assent.json', import.meta.url), 'utf8'),
);
const engine = '/node_modules/@duckduckgo/autoconsent';

/**
 * The real engine as an extension would run it in this page, with all rules that it ships and the
 * given ones. What it tells its extension is kept for the tab, as a no may bring a new page; the
 * self-test follows where the engine asks for one.
 * @param {'optOut' | 'optIn'} autoAction the visitor's setting
 * @param {object[]} rules
 * @param {object} settings of the engine, beside its own defaults; `late`: it waits for `startTool()`
 */
export const autoconsent = (
  autoAction,
  rules = [rule],
  { late, ...settings } = {},
) => `<script type="module">
  import AutoConsent, { filterCompactRules } from '${engine}/dist/autoconsent.esm.js';
  const kept = JSON.parse(sessionStorage.getItem('told') ?? '[]');
  const shipped = await (await fetch('${engine}/rules/compact-rules.json')).json();
  const tool = new AutoConsent((message) => {
    kept.push(message);
    sessionStorage.setItem('told', JSON.stringify(kept));
    if (message.scheduleSelfTest) tool.receiveMessageCallback({ type: 'selfTest' });
    return Promise.resolve();
  });
  const start = () => tool.initialize(
    ${JSON.stringify({ autoAction, isMainWorld: true, ...settings })},
    {
      autoconsent: ${JSON.stringify(rules)},
      compact: filterCompactRules(shipped, { url: location.href, mainFrame: true }),
    },
  );
  ${late ? 'window.startTool = start' : 'start()'};
</script>`;

/** What the engine told of one type, on all pages of this tab; waits for the first of it. */
export const told = async (tab, type, limit = 9000) => {
  const found = () => tellings(tab, type);
  await until(async () => (await found()).length > 0, limit, `${type} of autoconsent`);
  return found();
};

/** The same at once; may be none. */
export const tellings = (tab, type) =>
  tab.evaluate(
    (type) =>
      JSON.parse(sessionStorage.getItem('told') ?? '[]').filter((message) => message.type === type),
    type,
  );
