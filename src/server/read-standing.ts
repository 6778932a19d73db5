import { parseRecord, permits, type DecisionRecord } from '../decisions/record.js';
import { parseRegion } from '../region/parse-region.js';
import type { Reason, ResolvedRegion, Status } from '../types.js';
import { cookieValues } from './cookie-values.js';

export interface ReadOptions {
  /** The record's name, where the configuration names another (`cookie.name`). Default `assent`. */
  name?: string | undefined;
  /** Milliseconds since 1970. Default: this machine's clock. */
  now?: number | undefined;
  /** Policy version in force. A record of another one counts for nothing. Default: not compared. */
  policyVersion?: string | undefined;
  /** From `pageKeys`. A record made under other facts counts for nothing. Default: not compared. */
  keys?: readonly string[] | undefined;
  /** The request said `Sec-GPC: 1`: then only a yes counts that was given knowing of the signal. */
  gpc?: boolean | undefined;
}

/** Does the record count, and if not, why. */
export type StandingState =
  'recorded' | 'none' | 'damaged' | 'expired' | 'other-policy' | 'other-key';

export interface ServerStanding {
  state: StandingState;
  /** May it run, as far as the visitor's device remembers? False for everything in doubt. */
  has(purposeOrVendor: string): boolean;
  status(purpose: string): Status;
  /** What the page found, in one word. `waiting` where the record does not count. */
  why(purposeOrVendor: string): Reason;
  region: ResolvedRegion;
  policyVersion: string;
  /** ISO 8601 instant of the last decision. */
  decidedAt: string | undefined;
}

const closed = (state: StandingState): ServerStanding => ({
  state,
  has: () => false,
  status: (purpose) => (purpose === 'necessary' ? 'exempt' : 'unset'),
  why: () => 'waiting',
  region: { code: 'ZZ', regime: 'unknown', by: 'none' },
  policyVersion: '',
  decidedAt: undefined,
});

/** The check sum guards nothing against a forger, and servers print what they read. */
export const isPlain = ({ region, policyId, policyVersion, since }: DecisionRecord): boolean =>
  (region.code === 'ZZ' || parseRegion(region.code) === region.code) &&
  [region.regime, region.by, policyId, policyVersion, since].every((text) =>
    /^[\w.-]{1,64}$/.test(text),
  );

const stateOf = (record: DecisionRecord, now: number, options: ReadOptions): StandingState => {
  const { policyVersion = record.policyVersion, keys = [record.key] } = options;
  if (!(now < record.until)) return 'expired';
  if (policyVersion !== record.policyVersion) return 'other-policy';
  return keys.includes(record.key) ? 'recorded' : 'other-key';
};

/** Given knowing of the signal: such a yes outranks it. For a vendor, every yes must be such. */
const knowing = ({ answers, decisions }: DecisionRecord, id: string): boolean =>
  decisions[id]
    ? !!answers[id]?.despiteSignal
    : Object.values(answers).every(({ granted, despiteSignal }) => !granted || despiteSignal);

/**
 * What a visitor decided, read by the owner's server from the record that the browser sends along.
 * Nothing may run without a whole record that is still in force. Never throws, whatever is sent.
 * @param source the request's `Cookie` header, or the record itself
 */
export const readStanding = (
  source: string | null | undefined,
  options: ReadOptions = {},
): ServerStanding => {
  const { name = 'assent', now = Date.now(), keys, gpc = false } = options;
  const text = typeof source === 'string' ? source : '';
  const values = /[=;]/.test(text) ? cookieValues(text, name) : [text].filter(Boolean);
  const [record] = values
    .flatMap((value) => parseRecord(value, now) ?? [])
    .filter(isPlain)
    .sort((a, b) => b.at - a.at);
  if (!record) return closed(values.length ? 'damaged' : 'none');
  const state = stateOf(record, now, options);
  if (state !== 'recorded') return closed(state);

  const why = (id: string): Reason => {
    const reason = record.why[id] ?? 'undeclared';
    // With keys that match, the signal is in what the page worked out already.
    if (!gpc || keys || reason === 'necessary' || !permits(record, id)) return reason;
    return reason === 'granted' && knowing(record, id) ? reason : 'signal';
  };
  return {
    state,
    has: (id) => permits({ why: { [id]: why(id) } }, id),
    status: (id) => (id === 'necessary' ? 'exempt' : (record.decisions[id] ?? 'unset')),
    why,
    region: record.region,
    policyVersion: record.policyVersion,
    decidedAt: new Date(record.at).toISOString(),
  };
};
