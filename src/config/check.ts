import type { Config, Problem } from '../types.js';
import { knownPurposes } from '../decisions/purposes.js';
import { factsOf } from '../vendors/facts.js';
import { purposeRule, regionCode, regionRule, rules, type Rule, type Rules } from './rules.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKnown = (id: unknown) => knownPurposes.includes(id as never);

/**
 * Lists what is wrong with a configuration; an empty list means it may be used. One problem is
 * enough to keep every gate shut, because a half-understood configuration may track somebody.
 */
export const check = (config: unknown): Problem[] => {
  const problems: Problem[] = [];
  const wrong = (path: string, found: unknown) => void problems.push({ path, found });

  const test = (value: unknown, rule: Rule, path: string): void => {
    if (rule === null) return;
    if (rule instanceof RegExp) {
      if (typeof value !== 'string' || !rule.test(value)) wrong(path, value);
    } else if (typeof rule === 'function') {
      if (!rule(value)) wrong(path, value);
    } else if (Array.isArray(rule)) {
      if (Array.isArray(value))
        for (const [index, item] of value.entries())
          test(item, rule[0] as Rule, `${path}[${index}]`);
      else wrong(path, value);
    } else if (!isObject(value)) wrong(path, value);
    else
      for (const [key, item] of Object.entries(value)) {
        const at = path ? `${path}.${key}` : key;
        const known = Object.hasOwn(rule, key) ? key : '*';
        if (!Object.hasOwn(rule, known)) problems.push({ path: at, found: item, unknown: true });
        else if (item !== undefined) test(item, (rule as Rules)[known] as Rule, at);
      }
  };

  test(config, rules, '');
  // What follows takes the shape for granted.
  if (problems.length) return problems;
  const { purposes, vendors = [], region } = config as Config;

  if (region !== undefined) test(region, isObject(region) ? regionRule : regionCode, 'region');

  // As many as a receipt can name.
  if (purposes && purposes.length > 64) wrong('purposes', purposes.length);
  const declared = new Set<unknown>();
  for (const [index, purpose] of (purposes ?? []).entries()) {
    const path = `purposes[${index}]`;
    let id: unknown = purpose;
    let at = path;
    let good = isKnown(purpose);
    if (isObject(purpose)) {
      test(purpose, purposeRule, path);
      ({ id } = purpose);
      at = `${path}.id`;
      good = id !== undefined && !isKnown(id);
      if (!purpose.name) wrong(`${path}.name`, purpose.name);
      if (purpose.like !== undefined && !isKnown(purpose.like)) wrong(`${path}.like`, purpose.like);
    }
    if (!good || declared.has(id)) wrong(at, id);
    declared.add(id);
  }

  const ids = new Set<string>();
  for (const [index, vendor] of vendors.entries()) {
    const path = `vendors[${index}]`;
    const { id } = vendor;
    const facts = factsOf(id);
    const purpose = vendor.purpose ?? facts.purpose;
    for (const key of facts.required)
      if ((vendor as unknown as Record<string, unknown>)[key] === undefined)
        wrong(`${path}.${key}`, undefined);
    if (purpose && !(purposes ? declared.has(purpose) : isKnown(purpose)))
      wrong(`${path}.purpose`, purpose);
    if (ids.has(id)) wrong(`${path}.id`, id);
    ids.add(id);
  }
  return problems;
};
