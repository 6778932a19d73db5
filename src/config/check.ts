import type { Config, Problem } from '../types.js';
import { factsOf } from '../vendors/facts.js';
import { knownPurposes } from '../decisions/purposes.js';
import { purposeRule, regionCode, regionRule, rules, type Rule } from './rules.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lists what is wrong with a configuration; an empty list means it may be used. One problem is
 * enough to keep every gate shut, because a half-understood configuration may track somebody.
 */
export const check = (config: unknown): Problem[] => {
  if (!isObject(config)) return [{ path: '', found: config }];
  const problems: Problem[] = [];

  const test = (value: unknown, rule: Rule, path: string): void => {
    const wrong = () => problems.push({ path, found: value });
    if (value === undefined || rule === null) return;
    if (Array.isArray(rule)) {
      if (!Array.isArray(value)) wrong();
      else value.forEach((item, index) => test(item, rule[0] as Rule, `${path}[${index}]`));
    } else if (rule instanceof RegExp || typeof rule === 'function') {
      const ok =
        typeof value !== 'object' &&
        (rule instanceof RegExp ? rule.test(String(value)) : rule(String(value)));
      if (!ok) wrong();
    } else if (!isObject(value)) wrong();
    else {
      const keyed = rule as Record<string, Rule>;
      for (const key of Object.keys(value)) {
        const known = Object.hasOwn(keyed, key) ? key : '*';
        const at = path ? `${path}.${key}` : key;
        if (Object.hasOwn(keyed, known)) test(value[key], keyed[known] as Rule, at);
        else problems.push({ path: at, found: value[key] });
      }
    }
  };

  test(config, rules, '');
  if (problems.length) return problems;

  const { purposes, vendors = [], region } = config as Config;
  if (region !== undefined)
    test(region, typeof region === 'object' ? regionRule : regionCode, 'region');

  const declared = new Set<string>();
  purposes?.forEach((purpose, index) => {
    const path = `purposes[${index}]`;
    const id = String(isObject(purpose) ? purpose.id : purpose);
    if (isObject(purpose)) {
      test(purpose, purposeRule, path);
      if (!purpose.name) problems.push({ path: `${path}.name`, found: purpose.name });
      if (purpose.like && !knownPurposes.includes(purpose.like as never))
        problems.push({ path: `${path}.like`, found: purpose.like });
    }
    const own = isObject(purpose) !== knownPurposes.includes(id as never);
    if (!own || declared.has(id))
      problems.push({ path: isObject(purpose) ? `${path}.id` : path, found: id });
    declared.add(id);
  });

  const ids = new Set<string>();
  vendors.forEach((given, index) => {
    const { id } = given;
    const facts = factsOf(id);
    const purpose = given.purpose ?? facts.purpose;
    const path = `vendors[${index}]`;
    for (const key of facts.required)
      if ((given as unknown as Record<string, unknown>)[key] === undefined)
        problems.push({ path: `${path}.${key}`, found: undefined });
    if (purpose && (purposes ? !declared.has(purpose) : !knownPurposes.includes(purpose as never)))
      problems.push({ path: `${path}.purpose`, found: purpose });
    if (ids.has(id)) problems.push({ path: `${path}.id`, found: id });
    ids.add(id);
  });
  return problems;
};
