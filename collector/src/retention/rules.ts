/** How long receipts are kept: data, so that a lawyer can read and change it. */
export interface Retention {
  /** For what no rule speaks of. */
  default: Keep;
  /** Versions of policies and addenda, as receipts name them by id and version. */
  documents?: readonly DocumentRules[];
}

export interface DocumentRules {
  id: string;
  version: string;
  /** Day from which it is in force, `YYYY-MM-DD`: tells which version is newer. */
  effective: string;
  rules: readonly Rule[];
}

/** Applies to receipts that meet every given condition. */
export interface Rule extends Keep {
  purpose?: string;
  /** Id of the form that was sent. */
  form?: string;
  event?: string;
  /** Country or part of one. */
  region?: string;
  regime?: string;
  site?: string;
}

export interface Keep {
  /** ISO 8601 duration: `P36M`, `P3Y`, `P30D`. */
  keep: string;
  /**
   * Counted from `received` (default); `expires`, the end of the choice; `withdrawn`, when its
   * subject took everything back, and not before.
   */
  from?: 'received' | 'expires' | 'withdrawn';
  /** Day on which the purpose itself ends, `YYYY-MM-DD`: nothing is kept beyond `keep` after it. */
  ends?: string;
}

const KEEP = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const CONDITIONS = ['purpose', 'form', 'event', 'region', 'regime', 'site'];
const FROM = ['received', 'expires', 'withdrawn'];

/**
 * Checks a retention file.
 *
 * @throws with the place, the value found and what to write: a rule that is misread would delete too
 * much or keep too long
 */
export function readRetention(value: unknown): Retention {
  const root = object(value, 'the file');
  known(root, 'the file', ['default', 'documents']);
  readKeep(root.default, 'default', []);
  for (const [index, document] of list(root.documents, 'documents').entries()) {
    const where = `documents[${index}]`;
    const { id, version, effective, rules, ...rest } = object(document, where);
    known(rest, where, []);
    text(id, `${where}.id`);
    text(version, `${where}.version`);
    day(effective, `${where}.effective`);
    for (const [at, rule] of list(rules, `${where}.rules`).entries())
      readKeep(rule, `${where}.rules[${at}]`, CONDITIONS);
  }
  return value as Retention;
}

/** A moment later by an ISO 8601 duration. A month later than the 31st is the last of that month. */
export function addKeep(from: number, keep: string): number {
  const [, years = 0, months = 0, days = 0] = KEEP.exec(keep) ?? [];
  const date = new Date(from);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + Number(years) * 12 + Number(months));
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.getTime() + Number(days) * 86_400_000;
}

function readKeep(value: unknown, where: string, conditions: readonly string[]): void {
  const rule = object(value, where);
  known(rule, where, ['keep', 'from', 'ends', ...conditions]);
  const { keep, from, ends } = rule;
  const found = typeof keep === 'string' ? KEEP.exec(keep) : null;
  if (!found || !found.slice(1).some((part) => Number(part) > 0))
    fail(`${where}.keep`, keep, 'a duration such as P36M, P3Y or P30D');
  if (from !== undefined && !FROM.includes(from as string))
    fail(`${where}.from`, from, FROM.join(', '));
  if (ends !== undefined) day(ends, `${where}.ends`);
  for (const name of conditions) if (rule[name] !== undefined) text(rule[name], `${where}.${name}`);
}

function fail(where: string, found: unknown, wanted: string): never {
  throw new Error(
    `Retention: ${where} is ${JSON.stringify(found)?.slice(0, 80) ?? 'missing'}. Write ${wanted}.`,
  );
}

function object(value: unknown, where: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return fail(where, value, 'an object');
  return value as Record<string, unknown>;
}

function list(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : fail(where, value, 'a list');
}

function known(value: Record<string, unknown>, where: string, names: readonly string[]): void {
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown) fail(`${where}.${unknown}`, value[unknown], `one of ${names.join(', ')}`);
}

function text(value: unknown, where: string): void {
  if (typeof value !== 'string' || !value) fail(where, value, 'a text');
}

function day(value: unknown, where: string): void {
  if (typeof value !== 'string' || !DAY.test(value) || Number.isNaN(Date.parse(value)))
    fail(where, value, 'a day such as 2026-12-31');
}
