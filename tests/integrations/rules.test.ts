// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeRules, encodeRules } from '@duckduckgo/autoconsent';

const read = (tool: string) =>
  JSON.parse(readFileSync(`integrations/${tool}/assent.json`, 'utf8')) as Record<string, unknown>;

test('autoconsent ships rules in a short form, and ours is short and long the same', () => {
  const rule = read('autoconsent');
  // Its extensions that reject by default carry no way to opt in.
  const back = decodeRules(encodeRules([rule as never], null))[0] as never;
  for (const part of ['name', 'detectCmp', 'detectPopup', 'optOut', 'test'])
    expect(JSON.parse(JSON.stringify(back[part])), part).toEqual(withoutComments(rule[part]));
});
const withoutComments = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'comment' ? undefined : inner)),
  );

/** What Consent-O-Matic's documentation lets each thing have; `?` may be missing. */
const has: Record<string, string> = {
  css: 'type parent? target',
  checkbox: 'type parent? target',
  click: 'type parent? target',
  waitcss: 'type parent? target retries? waitTime? negated?',
  list: 'type actions',
  foreach: 'type parent? target action',
  consent: 'type consents',
  ifallownone: 'type trueAction? falseAction?',
  ifallowall: 'type trueAction? falseAction?',
  // A choice, by category.
  ...Object.fromEntries([...'ABDEFX'].map((type) => [type, 'type matcher toggleAction'])),
  method: 'name action',
  detector: 'presentMatcher showingMatcher',
  selection: 'selector displayFilter?',
  rule: 'detectors methods',
};
const kindOf = (thing: Record<string, unknown>) =>
  (thing.type as string | undefined) ??
  Object.entries({ selector: 'selection', name: 'method', presentMatcher: 'detector' }).find(
    ([key]) => key in thing,
  )?.[1] ??
  'rule';

/** Everything that is not as documented, by where it stands. */
const problems = (value: unknown, at: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => problems(one, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Record<string, unknown>;
  const fields = (has[kindOf(thing)] ?? '').split(' ');
  const missing = fields.filter((field) => !field.endsWith('?') && !(field in thing));
  const unknown = Object.keys(thing).filter(
    (key) => !fields.includes(key) && !fields.includes(`${key}?`),
  );
  return [
    ...missing.map((field) => `${at}: no ${field}`),
    ...unknown.map((field) => `${at}: unknown ${field}`),
    ...Object.entries(thing).flatMap(([key, inner]) => problems(inner, `${at}.${key}`)),
  ];
};

test('the rule for Consent-O-Matic has the form that its documentation gives', () => {
  const rules = read('consent-o-matic');
  expect(Object.keys(rules)).toEqual(['assent']);
  const rule = rules.assent as { methods: { name: string }[] };
  expect(problems(rule, 'assent')).toEqual([]);
  expect(rule.methods.map(({ name }) => name)).toEqual([
    'OPEN_OPTIONS',
    'DO_CONSENT',
    'SAVE_CONSENT',
  ]);
  expect(problems({ type: 'click', selector: 'a' }, 'x')).toEqual([
    'x: no target',
    'x: unknown selector',
  ]);
});
