import type { Config, Problem, VendorConfig } from '../types.js';
import { knownPurposes } from '../decisions/purposes.js';
import { checkLaw } from '../region/check-law.js';
import { vendorIds } from '../vendors/ids.js';
import type { VendorModules } from '../vendors/load-vendors.js';
import { moduleFor } from '../vendors/own.js';
import type { VendorModule } from '../vendors/vendor.js';
import { apart } from './looks.js';
import {
  purposeRule,
  regionCode,
  regionRule,
  rules,
  vendorRule,
  type Rule,
  type Rules,
} from './rules.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a vendor may hold; anything but an id, where nothing is known of it. */
const ruleFor = (module: VendorModule | undefined): Rules =>
  module ? { ...vendorRule, ...module.rules } : { id: vendorRule.id as Rule, '*': null };

const isKnown = (id: unknown) => knownPurposes.includes(id as never);

/**
 * Lists what is wrong with a configuration; an empty list means it may be used. One problem is
 * enough to keep every gate shut, because a half-understood configuration may track somebody.
 */
export const check = (config: unknown, modules: VendorModules): Problem[] => {
  const problems: Problem[] = [];
  const wrong = (path: string, found: unknown) => void problems.push({ path, found });

  // Lists are numbered by Object.entries: Prototype.js has an `entries` of arrays that means another thing.
  const test = (value: unknown, rule: Rule, path: string): void => {
    if (rule === null) return;
    if (rule instanceof RegExp) {
      if (typeof value !== 'string' || !rule.test(value)) wrong(path, value);
    } else if (typeof rule === 'function') {
      if (!rule(value)) wrong(path, value);
    } else if (Array.isArray(rule)) {
      if (Array.isArray(value))
        for (const [index, item] of Object.entries(value))
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

  /** Undefined for one whose file did not arrive: that vendor stays shut, and the others may go on. */
  const moduleOf = (vendor: VendorConfig) =>
    vendor.name === undefined ? modules[vendor.id] : moduleFor(vendor, undefined as never);

  test(config, rules, '');
  const listed = isObject(config) ? config.vendors : undefined;
  for (const [index, vendor] of Object.entries(Array.isArray(listed) ? listed : []))
    test(vendor, isObject(vendor) ? ruleFor(moduleOf(vendor as never)) : {}, `vendors[${index}]`);
  // What follows takes the shape for granted, all but the look's.
  if (apart(problems).problems.length) return problems;
  const { purposes, vendors = [], region, law, policy, controller, forms } = config as Config;
  const { cookie, receipts } = config as Config;
  const documents = !!policy?.versions?.length;

  if (region !== undefined) test(region, isObject(region) ? regionRule : regionCode, 'region');

  if (law) problems.push(...checkLaw(law));
  if (cookie?.server === true && !receipts) wrong('cookie.server', true);
  const complete = (items: readonly object[] = [], path: string, keys: readonly string[]) => {
    for (const [index, item] of Object.entries(items))
      for (const key of keys)
        if ((item as Record<string, unknown>)[key] === undefined)
          wrong(`${path}[${index}].${key}`, undefined);
  };
  complete(policy?.versions, 'policy.versions', ['version', 'effective', 'src']);
  for (const [index, { version }] of Object.entries(policy?.versions ?? []))
    if (policy?.versions?.some((other, at) => at < +index && other.version === version))
      wrong(`policy.versions[${index}].version`, version);
  complete(controller?.contacts, 'controller.contacts', ['role', 'name']);

  // As many as a receipt can name.
  if (purposes && purposes.length > 64) wrong('purposes', purposes.length);
  const declared = new Set<unknown>();
  for (const [index, purpose] of Object.entries(purposes ?? [])) {
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

  complete(forms, 'forms', ['id', 'purposes', 'items']);
  for (const [index, form] of Object.entries(forms ?? [])) {
    const path = `forms[${index}]`;
    if (forms?.some((other, at) => at < +index && other.id === form.id))
      wrong(`${path}.id`, form.id);
    // What only the policy document declares is compared when that is read.
    for (const [at, id] of Object.entries(form.purposes ?? []))
      if (id === 'necessary' || !(purposes ? declared.has(id) : documents || isKnown(id)))
        wrong(`${path}.purposes[${at}]`, id);
    for (const [at, id] of Object.entries(form.requires ?? []))
      if (!form.purposes?.includes(id)) wrong(`${path}.requires[${at}]`, id);
  }

  const ids = new Set<string>();
  for (const [index, vendor] of Object.entries(vendors)) {
    const path = `vendors[${index}]`;
    const { id, name } = vendor;
    const known = name === undefined;
    // Vendors and purposes are asked for by id alike: `has('…')`.
    if (
      id === undefined ||
      ids.has(id) ||
      declared.has(id) ||
      isKnown(id) ||
      known !== vendorIds.includes(id)
    )
      wrong(`${path}.id`, id);
    ids.add(id);
    const module = moduleOf(vendor);
    if (!module) continue;
    const purpose = vendor.purpose ?? module.purpose;
    for (const key of module.conflicts?.(vendor as never) ?? [])
      wrong(`${path}.${key}`, (vendor as unknown as Record<string, unknown>)[key]);
    for (const key of module.required)
      if ((vendor as unknown as Record<string, unknown>)[key] === undefined)
        wrong(`${path}.${key}`, undefined);
    // What only the policy document declares is compared when that is read.
    const listed = purposes ? declared.has(purpose) : documents || isKnown(purpose);
    if (purpose && !listed) wrong(`${path}.purpose`, purpose);
  }
  return problems;
};
