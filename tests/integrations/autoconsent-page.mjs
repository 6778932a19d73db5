import { readFileSync } from 'node:fs';

export const rule = JSON.parse(
  readFileSync(new URL('../../integrations/autoconsent/assent.json', import.meta.url), 'utf8'),
);
const engine = '/node_modules/@duckduckgo/autoconsent';

/**
 * The real engine as an extension would run it in this page, with all rules that it ships and the
 * given ones. What it tells its extension lies in `window.told`; the self-test follows where the
 * engine asks for one.
 * @param {'optOut' | 'optIn'} autoAction the visitor's setting
 * @param {object[]} rules
 * @param {object} settings of the engine, beside its own defaults
 */
export const autoconsent = (autoAction, rules = [rule], settings = {}) => `<script type="module">
  import AutoConsent, { filterCompactRules } from '${engine}/dist/autoconsent.esm.js';
  window.told = [];
  const shipped = await (await fetch('${engine}/rules/compact-rules.json')).json();
  const tool = new AutoConsent((message) => {
    told.push(message);
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
  window.startTool = start;
  ${settings.late ? '' : 'start();'}
</script>`;

/** What the engine told of one type. */
export const told = (tab, type) =>
  tab.evaluate((type) => (window.told ?? []).filter((message) => message.type === type), type);
