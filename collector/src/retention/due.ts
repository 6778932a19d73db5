import { addKeep } from './rules.js';
import type { DocumentRules, Keep, Retention, Rule } from './rules.js';

/** The parts of a receipt that retention looks at. */
export interface Kept {
  id: string;
  subject: string;
  site: string;
  event: string;
  region: { code: string; regime: string };
  policy: { id: string; version: string };
  addenda: readonly { id: string; version: string }[];
  purposes: Readonly<Record<string, { state: string }>>;
  expires?: string;
  form?: unknown;
}

export interface Due {
  /** Milliseconds; infinite while it cannot be over. */
  at: number;
  /** Which rule says so, for the disposal record. */
  rule: string;
}

/**
 * When a receipt must go. Of the document it was given under and of each newer version the best
 * fitting rule is taken, and among these and the addenda's the shortest: a promise once given is
 * kept, and a newer, shorter one holds for older records too.
 *
 * @param received milliseconds
 * @param withdrawn when its subject took everything back, milliseconds, if so
 */
export function dueOf(
  receipt: Kept,
  received: number,
  withdrawn: number | undefined,
  retention: Retention,
): Due {
  const found: Due[] = [];
  for (const { id, version } of [receipt.policy, ...receipt.addenda]) {
    for (const document of sameOrNewer(retention.documents ?? [], id, version)) {
      const rule = bestOf(document.rules, receipt);
      if (!rule) continue;
      found.push({
        at: endOf(rule, receipt, received, withdrawn),
        rule: `${document.id} ${document.version}: ${describe(rule)}`,
      });
    }
  }
  if (!found.length) {
    const { default: rule } = retention;
    return {
      at: endOf(rule, receipt, received, withdrawn),
      rule: `default: ${describe(rule)}`,
    };
  }
  return found.reduce((first, next) => (next.at < first.at ? next : first));
}

function sameOrNewer(
  documents: readonly DocumentRules[],
  id: string,
  version: string,
): readonly DocumentRules[] {
  const own = documents.find((document) => document.id === id && document.version === version);
  const since = own?.effective ?? '';
  return documents.filter((document) => document.id === id && document.effective >= since);
}

/** The rule with the most conditions; of equals the shortest that was written first. */
function bestOf(rules: readonly Rule[], receipt: Kept): Rule | undefined {
  let best: Rule | undefined;
  for (const rule of rules) {
    if (!applies(rule, receipt)) continue;
    if (!best || conditions(rule) > conditions(best)) best = rule;
    else if (conditions(rule) === conditions(best) && addKeep(0, rule.keep) < addKeep(0, best.keep))
      best = rule;
  }
  return best;
}

function applies(rule: Rule, { purposes, form, event, region, site }: Kept): boolean {
  const { code, regime } = region;
  return (
    (rule.purpose === undefined || Object.hasOwn(purposes, rule.purpose)) &&
    (rule.form === undefined || rule.form === formId(form)) &&
    (rule.event === undefined || rule.event === event) &&
    (rule.region === undefined || rule.region === code || rule.region === code.slice(0, 2)) &&
    (rule.regime === undefined || rule.regime === regime) &&
    (rule.site === undefined || rule.site === site)
  );
}

function formId(form: unknown): string | undefined {
  if (typeof form === 'string') return form;
  const id = (form as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

function endOf(
  { keep, from = 'received', ends }: Keep,
  { expires }: Kept,
  received: number,
  withdrawn: number | undefined,
): number {
  const start =
    from === 'withdrawn'
      ? (withdrawn ?? Infinity)
      : from === 'expires' && expires !== undefined
        ? Math.max(received, Date.parse(expires))
        : received;
  const last = ends === undefined ? Infinity : Date.parse(ends);
  const begin = Math.min(start, last);
  return Number.isFinite(begin) ? addKeep(begin, keep) : Infinity;
}

function conditions(rule: Rule): number {
  const { keep: _, from: __, ends: ___, ...rest } = rule;
  return Object.values(rest).filter((value) => value !== undefined).length;
}

function describe(rule: Rule | Keep): string {
  const { keep, from = 'received', ends, ...rest } = rule as Rule;
  const when = Object.entries(rest).map(([name, value]) => `${name} ${value}`);
  return [...when, `${keep} from ${from}`, ...(ends ? [`purpose ends ${ends}`] : [])].join(', ');
}
