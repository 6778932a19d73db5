import { presetIds, presetRules } from './known-hosts.js';
import type { Rule, StrictRule } from './match.js';

export interface StrictOptions {
  rules?: readonly StrictRule[];
  /** Vendors whose hosts Assent knows; see the list in the documentation. */
  presets?: readonly string[];
  /** `report`: nothing is held; what would be is listed. Default `block`. */
  mode?: 'block' | 'report';
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/**
 * All rules, the owner's first. Throws one `TypeError` that lists every mistake with its path: a
 * rule that silently held nothing would be worse than none.
 */
export const readOptions = ({ rules = [], presets = [], mode = 'block' }: StrictOptions) => {
  const wrong: string[] = [];
  const say = (path: string, found: unknown, want: string) =>
    wrong.push(`${path}: found ${JSON.stringify(found)}; ${want}`);
  if (mode !== 'block' && mode !== 'report') say('mode', mode, 'write "block" or "report"');
  rules.forEach((rule, at) => {
    if (isText(rule.match)) {
      if (!/^[\w*.-]+(?::\d+)?(?:\/|$)/.test(rule.match) || !/\w/.test(rule.match))
        say(
          `rules[${at}].match`,
          rule.match,
          'write a host, or a host and a path, without https://',
        );
    } else if (!isText(rule.text)) say(`rules[${at}]`, rule, 'write a match, or a text');
    if (!isText(rule.purpose))
      say(`rules[${at}].purpose`, rule.purpose, 'write what must be allowed');
  });
  presets.forEach((id, at) => {
    if (!presetIds.includes(id))
      say(`presets[${at}]`, id, `the known ones are ${presetIds.join(', ')}`);
  });
  if (!rules.length && !presets.length) say('rules', rules, 'write at least one rule or preset');
  if (wrong.length) throw new TypeError(wrong.join('\n'));
  const all: readonly Rule[] = [...rules, ...presets.flatMap(presetRules)];
  return { mode, rules: all };
};
