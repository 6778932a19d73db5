import { fingerprint } from './fingerprint.js';
import type { Decision, Method, RegionSource, ResolvedRegion } from '../types.js';

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
  /** Purposes that may run now. */
  allowed: readonly string[];
  /** Every declared purpose but `necessary`. */
  decisions: Readonly<Record<string, Decision>>;
  region: ResolvedRegion;
  /** Ids of the addenda that apply. */
  addenda: readonly string[];
  policyVersion: string;
  /** Milliseconds since 1970 of the last decision. */
  at?: number;
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
  /** Number of receipts so far. */
  seq: number;
  answers: Readonly<Record<string, Answer>>;
  /** Vendors that were shown with what was answered; a later one needs a new yes (S6). */
  vendors: readonly string[];
}

const version = '1';
/** Characters; a cookie holds half of it, the mirror all. */
const longest = 8192;

/**
 * One line that a person can read in the browser's own tools:
 * `1|…|analytics:1/advertising:0|google-analytics`. 0 no, 1 yes, 2 yes despite the signal, 3 open.
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
    record.policyVersion,
    record.subject,
    record.seq,
    record.allowed.join('/'),
    Object.keys(record.decisions)
      .map((id) => {
        const answer = answers[id];
        if (!answer) return `${id}:3`;
        const age = answer.at === at ? '' : `@${answer.at.toString(36)}`;
        return `${id}:${answer.granted ? 1 + +answer.despiteSignal : 0}${age}`;
      })
      .join('/'),
    record.vendors.join('/'),
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
  const [policyVersion, subject, seq, allowed, states, vendors] = parts.slice(9) as Fields;
  const time = (text: string) => parseInt(text, 36);
  const at = time(at36);
  // One from tomorrow is a broken clock or a forgery; either way, ask.
  const past = (time: number) => time > 0 && time < now + 864e5;
  if (!past(at) || !(+seq > 0) || !/^s_[\w-]{22}$/.test(subject)) return;
  // Without a prototype: a page may have put keys on everybody's.
  const answers: Record<string, Answer> = Object.create(null);
  const decisions: Record<string, Decision> = Object.create(null);
  for (const item of list(states)) {
    const [, id, state, own] = /^([a-z][a-z0-9-]{0,31}):([0-3])(?:@(\w+))?$/.exec(item) ?? [];
    const age = own ? time(own) : at;
    if (!id || !past(age)) return;
    decisions[id] = state === '3' ? 'unset' : state === '0' ? 'denied' : 'granted';
    if (state !== '3')
      answers[id] = { granted: state !== '0', at: age, despiteSignal: state === '2' };
  }
  return {
    key,
    until: time(until36),
    at,
    region: { code, regime, by: by as RegionSource },
    method: method as Method,
    addenda: list(addenda),
    policyVersion,
    subject,
    seq: +seq,
    allowed: list(allowed),
    decisions,
    answers,
    vendors: list(vendors),
  };
};
