import { bare } from './bare.js';
import { fingerprint } from './fingerprint.js';
import type { Decision, Method, Reason, RegionSource, ResolvedRegion } from '../types.js';

/** One answer. */
export interface Answer {
  granted: boolean;
  /** Milliseconds since 1970. Each answer ages on its own. */
  at: number;
  /** Granted while Global Privacy Control was on, so knowing of it. */
  despiteSignal: boolean;
}

/** Where the page stands: what the gate and the API need, and nothing of how it came about. */
export interface Standing {
  /** Why each purpose and vendor may run now, or not. What is missing may not. */
  why: Readonly<Record<string, Reason>>;
  /** Every declared purpose but `necessary`. */
  decisions: Readonly<Record<string, Decision>>;
  region: ResolvedRegion;
  /** Ids of the addenda that apply. */
  addenda: readonly string[];
  /** Whose policy: a record of another controller is not read as one's own (S58). */
  policyId: string;
  policyVersion: string;
  /** Milliseconds since 1970 of the last entry, whatever it was. */
  at?: number;
  /** Milliseconds since 1970 of the last answer. */
  decidedAt?: number;
  method?: Method;
}

/** What the device remembers: a standing, what it was worked out from, and the answers behind it. */
export interface DecisionRecord extends Standing {
  /** Fingerprint of everything the standing depends on; another one, and it is worked out anew. */
  key: string;
  /** Milliseconds since 1970 at which the first of the answers ends. */
  until: number;
  at: number;
  method: Method;
  /** Random and per site, made at the first decision; never derived from person or device. */
  subject: string;
  /**
   * Policy version that all answers are known under; older than `policyVersion` while the question
   * about what changed is open (S35).
   */
  since: string;
  /** Number of receipts so far. */
  seq: number;
  answers: Readonly<Record<string, Answer>>;
  /** Purposes told of and put away unanswered, where the law lets use go on meanwhile; and when. */
  away: Readonly<Record<string, number>>;
  /** Purposes whose yes does not count any more, and that nobody has answered since. */
  expired: readonly string[];
  /** Vendors that were shown with what was answered; a later one needs a new yes (S6). */
  vendors: readonly string[];
  /** Those of them that were refused on their own. */
  refusedVendors: readonly string[];
}

/** The first three let through. In the record a reason is its place in this list. */
export const reasons: readonly Reason[] = [
  'granted',
  'region-rule',
  'necessary',
  'refused',
  'not-asked',
  'expired',
  'signal',
  'vendor-refused',
];

/** May it run? */
export const permits = ({ why }: Pick<Standing, 'why'>, id: string): boolean => {
  const at = reasons.indexOf(why[id] as Reason);
  return at >= 0 && at < 3;
};

const version = '2';
/** Characters; a cookie holds half of it, the mirror all. */
const longest = 8192;

/**
 * One line that a person can read in the browser's own tools:
 * `2|…|analytics:0/hotjar:7|analytics:1/advertising:0|google-analytics/-hotjar`: reasons by their place
 * in the list above; answers (0 no, 1 yes, 2 yes despite the signal, 3 open, 4 put away, 5 a yes that is over); vendors shown, `-` refused.
 * The last part is a check sum.
 */
export const writeRecord = (record: DecisionRecord): string => {
  const { answers, at, region } = record;
  const text = [
    version,
    record.key,
    record.until.toString(36),
    at.toString(36),
    region.code,
    region.regime,
    region.by,
    record.method,
    record.addenda.join('/'),
    `${record.policyId}/${record.policyVersion}/${record.since}`,
    record.subject,
    record.seq,
    Object.keys(record.why)
      .map((id) => `${id}:${reasons.indexOf(record.why[id] as Reason)}`)
      .join('/'),
    [...new Set([...Object.keys(record.decisions), ...Object.keys(answers)])]
      .map((id) => {
        const answer = answers[id];
        const away = record.away[id];
        const age = (then: number) => (then === at ? '' : `@${then.toString(36)}`);
        if (!answer)
          return away ? `${id}:4${age(away)}` : `${id}:${record.expired.includes(id) ? 5 : 3}`;
        return `${id}:${answer.granted ? 1 + +answer.despiteSignal : 0}${age(answer.at)}`;
      })
      .join('/'),
    record.vendors.map((id) => (record.refusedVendors.includes(id) ? '-' : '') + id).join('/'),
  ].join('|');
  return `${text}|${fingerprint(text)}`;
};

type Fields = [string, string, string, string, string, string, string, string, string];
const list = (text: string) => text.split('/').filter(Boolean);

/** Undefined for anything that is not a whole, sane record of this version. Never throws. */
export const parseRecord = (text: string, now: number): DecisionRecord | undefined => {
  const parts = text.split('|');
  const sum = parts.pop();
  // One damaged character would be another decision.
  if (
    text.length > longest ||
    parts.length !== 15 ||
    parts[0] !== version ||
    sum !== fingerprint(parts.join('|'))
  )
    return;
  const [, key, until36, at36, code, regime, by, method, addenda] = parts as Fields;
  const [policy, subject, seq, because, states, vendors] = parts.slice(9) as Fields;
  const [policyId, policyVersion, since] = policy.split('/') as [string, string, string];
  const time = (text: string) => parseInt(text, 36);
  const at = time(at36);
  // One from tomorrow is a broken clock or a forgery; either way, ask.
  const past = (time: number) => time > 0 && time < now + 864e5;
  if (!past(at) || !(+seq > 0) || !/^s_[\w-]{22}$/.test(subject)) return;
  const answers = bare<Answer>();
  const decisions = bare<Decision>();
  const why = bare<Reason>();
  const away = bare<number>();
  const expired: string[] = [];
  for (const item of list(because)) {
    const [id, at] = item.split(':') as [string, string];
    why[id] = reasons[+at] as Reason;
  }
  for (const item of list(states)) {
    const [, id, state, own] = /^([a-z][a-z0-9-]{0,31}):([0-5])(?:@(\w+))?$/.exec(item) ?? [];
    const age = own ? time(own) : at;
    if (!id || !past(age)) return;
    const open = +(state as string) > 2;
    // What the page that wrote this did not know is kept, and is no decision there.
    if (why[id]) decisions[id] = open ? 'unset' : state === '0' ? 'denied' : 'granted';
    if (state === '4') away[id] = age;
    if (state === '5') expired.push(id);
    if (!open) answers[id] = { granted: state !== '0', at: age, despiteSignal: state === '2' };
  }
  const ages = Object.values(answers).map(({ at }) => at);
  return {
    key,
    until: time(until36),
    at,
    ...(ages.length && { decidedAt: Math.max(...ages) }),
    region: { code, regime, by: by as RegionSource },
    method: method as Method,
    addenda: list(addenda),
    policyId,
    policyVersion,
    since,
    subject,
    seq: +seq,
    why,
    decisions,
    answers,
    away,
    expired,
    vendors: list(vendors).map((id) => id.replace(/^-/, '')),
    refusedVendors: list(vendors)
      .filter((id) => id[0] === '-')
      .map((id) => id.slice(1)),
  };
};
