/**
 * Runs a Consent-O-Matic rule in the page, by what its documentation says of the steps that our rule
 * takes: `parent` is looked up first and its open shadow root entered, `:scope` is the element of the
 * loop. Written for the test from that documentation; it is not the extension's engine. Anything
 * that it does not know is an error.
 * @param {object} rule detectors and methods
 * @param {Record<string, boolean>} wishes the visitor's settings by category
 * @returns {Promise<string[] | undefined>} what was clicked; undefined if nothing was detected
 */
export const runSteps = async (rule, wishes) => {
  const clicked = [];
  const visible = (element) => element.offsetHeight !== 0;
  const query = ({ selector, displayFilter }, base) => {
    if (selector === ':scope') return [base];
    const found = [...(base.shadowRoot ?? base).querySelectorAll(selector)];
    return displayFilter ? found.filter(visible) : found;
  };
  const find = ({ parent, target }, base) => {
    const from = parent ? query(parent, base)[0] : base;
    return from ? query(target, from) : [];
  };
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  const steps = {
    click: (step, base) => {
      const [element] = find(step, base);
      if (!element) return;
      clicked.push(element.dataset.action ?? element.dataset.purpose);
      element.click();
    },
    waitcss: async (step, base) => {
      for (let left = step.retries ?? 10; left > 0; left -= 1) {
        if (find(step, base).length > 0 === !step.negated) return;
        await pause(step.waitTime ?? 250);
      }
    },
    list: async ({ actions }, base) => {
      for (const action of actions) await run(action, base);
    },
    foreach: async (step, base) => {
      for (const element of find(step, base)) await run(step.action, element);
    },
    consent: async ({ consents }, base) => {
      for (const { type, matcher, toggleAction } of consents) {
        if (matcher.type !== 'checkbox') throw new Error(`matcher ${matcher.type}`);
        if (find(matcher, base)[0].checked !== wishes[type]) await run(toggleAction, base);
      }
    },
    ifallownone: (step, base) =>
      run(Object.values(wishes).some(Boolean) ? step.falseAction : step.trueAction, base),
    ifallowall: (step, base) =>
      run(Object.values(wishes).every(Boolean) ? step.trueAction : step.falseAction, base),
  };
  const run = (step, base) => {
    if (!step) return undefined;
    if (!steps[step.type]) throw new Error(`step ${step.type}`);
    return steps[step.type](step, base);
  };

  const matches = ({ type, ...where }) => {
    if (type !== 'css') throw new Error(`matcher ${type}`);
    return find(where, document).length > 0;
  };
  const there = ({ presentMatcher, showingMatcher }) =>
    [...presentMatcher, ...showingMatcher].every(matches);
  if (!rule.detectors.some(there)) return undefined;
  const methods = Object.fromEntries(rule.methods.map(({ name, action }) => [name, action]));
  for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT'])
    await run(methods[name], document);
  return clicked;
};
