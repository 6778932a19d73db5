import type { Receipt } from '../types.js';
import type { WaitingChange } from './waiting.js';

export interface Surroundings {
  site: string;
  sdk: string;
  notice: Receipt['notice'];
  vendors: Receipt['vendors'];
  prev: Receipt['prev'];
}

/** What happened, seen from the visitor's rights: a first answer, a change, something taken back. */
export const eventOf = ({
  before,
  after,
  method,
  acknowledged,
  form,
  request,
}: WaitingChange): Receipt['event'] => {
  if (acknowledged) return 'accepted';
  if (request || form?.confirm === 'pending') return 'requested';
  if (method === 'object') return 'objected';
  if (method === 'gpc' || method === 'dnt') return 'signalled';
  if (method === 'close') return 'acknowledged';
  const ids = Object.keys(after);
  // Only a vendor was answered on its own.
  if (ids.every((id) => (before[id] ?? 'unset') === after[id])) return 'changed';
  const takenBack = ids.some((id) => before[id] === 'granted' && after[id] !== 'granted');
  const newYes = ids.some((id) => before[id] !== 'granted' && after[id] === 'granted');
  if (takenBack && !newYes) return 'withdrawn';
  const first = ids.every((id) => (before[id] ?? 'unset') === 'unset');
  if (!first) return 'changed';
  return newYes ? 'granted' : 'refused';
};

/** S47: which kind of record it is. */
const kindOf = ({ form }: WaitingChange, event: Receipt['event']): Receipt['kind'] => {
  if (form) return 'form';
  if (event === 'accepted') return 'acceptance';
  if (event === 'signalled') return 'signal';
  return event === 'requested' ? 'request' : 'choice';
};

/** What only some receipts have. */
const some = [
  'acknowledged',
  'form',
  'evidence',
  'request',
  'conflicts',
  'lists',
  'left',
] as const satisfies readonly (keyof Receipt & keyof WaitingChange)[];

/** One immutable event. No IP, user agent, path, query, name or mailbox. */
export const makeReceipt = (change: WaitingChange, around: Surroundings): Receipt => {
  const purposes: Record<string, Receipt['purposes'][string]> = {};
  for (const [id, mode] of Object.entries(change.modes)) {
    const decision = change.after[id] ?? 'unset';
    // The model text's own are the same for everybody, so the notice's manifest alone says them.
    const clause = change.documented && change.clauses?.[id];
    purposes[id] = {
      ...(mode === 'always'
        ? { state: 'exempt', basis: 'exempt' }
        : {
            state:
              decision === 'unset'
                ? 'unasked'
                : decision === 'denied' &&
                    (mode === 'exempt-optout' || change.objected?.includes(id))
                  ? // What runs without a consent cannot be refused one: it is objected to (S45).
                    'objected'
                  : decision,
            basis: mode === 'opt-in' || decision === 'granted' ? 'consent' : 'opt_out',
          }),
      ...(clause && { clause }),
    };
  }
  const event = eventOf(change);
  return {
    v: 1,
    kind: kindOf(change, event),
    id: change.id,
    subject: change.subject,
    seq: change.seq,
    site: around.site,
    at: new Date(change.at).toISOString(),
    event,
    method: change.method,
    // The browser speaks for the person where it sends a signal.
    actor: change.actor ?? (event === 'signalled' ? 'agent' : 'self'),
    layer: change.layer,
    region: change.region,
    lang: change.language,
    policy: change.policy,
    addenda: change.addenda,
    notice: around.notice,
    vendors: {
      ...around.vendors,
      ...(change.refusedVendors?.length && { refused: change.refusedVendors }),
    },
    purposes,
    signals: { ...(change.gpc && { gpc: true }), ...(change.dnt && { dnt: true }) },
    ...Object.fromEntries(
      some.map((name) => [name, change[name]]).filter(([, part]) => Object.keys(part ?? {}).length),
    ),
    expires: new Date(change.expires).toISOString(),
    prev: around.prev,
    sdk: around.sdk,
  };
};
