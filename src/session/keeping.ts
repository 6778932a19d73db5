import type { Change } from '../types.js';
import type { Ledger } from '../decisions/ledger.js';
import { permits, type DecisionRecord, type Standing } from '../decisions/record.js';
import { leftKey, writeList } from '../receipts/waiting.js';
import type { Core } from '../core.js';
import { day, type Here } from './here.js';
import type { Restoring } from './restoring.js';

export interface Unfinished {
  /** A question is open. */
  undecided(): boolean;
  /** A version of the policy is announced and was not told. */
  untold(): readonly unknown[];
}

/** What the answers amount to: worked out, kept on the device, and handed to the gate. */
export interface Keeping {
  standing(): Standing;
  /** Vendors that lose their yes by it. */
  stopping(next: Standing): Here['settings']['vendors'];
  /** Writes the record. */
  remember(next: Standing): DecisionRecord;
  /** Hands it to the gate; resolves when all that must stop has stopped. */
  settle(next: Standing, change?: Change): Promise<void>;
  /** What runs must be silent in the very moment of a no, so the means are here before it. */
  armed(): void;
}

export const keepingFor = (
  core: Core,
  here: Here,
  ledger: Ledger,
  restoring: Pick<Restoring, 'keep'>,
  { undecided, untold }: Unfinished,
): Keeping => {
  const { settings, region, regime, policy, refs, since, absent } = here;
  const { cookie } = settings;

  /**
   * How long the record may stand on its own: not while something is open, untold or missing, not
   * beyond the next policy version or rule of law, and a day where the region may change unseen.
   */
  const restUntil = () => {
    if (undecided() || untold().length || absent.length || ledger.held || ledger.minor) return 0;
    const unseen = /^(endpoint|record|heuristic)$/.test(region.by) ? Date.now() + day : Infinity;
    const [later] = regime.later ?? [];
    return Math.min(unseen, policy.nextChange, later ? Date.parse(later.from) : Infinity);
  };

  const stopping: Keeping['stopping'] = (next) =>
    settings.vendors.filter(({ id }) => core.has(id) && !permits(next, id));

  return {
    standing: () => ({
      ...ledger.standing(),
      region,
      addenda: refs.map(({ id }) => id),
      policyId: policy.ref.id,
      policyVersion: policy.ref.version,
    }),
    stopping,
    // While something is still open it goes on naming the policy version that the answers were given
    // under, so that the next page can say again what changed since (S35).
    remember: (next) => {
      const entry = ledger.entry(core.key, next, restUntil());
      const kept = policy.document && undecided() ? { ...entry, since } : entry;
      const expires = ledger.keepUntil();
      restoring.keep(kept, expires);
      return entry;
    },
    // What a vendor stored that loses its yes is looked for again on the next page.
    settle: (next, change) => {
      const names = stopping(next).flatMap(({ storage }) => storage.map(({ name }) => name));
      if (names.length) writeList(leftKey(cookie.name), names);
      return core.settle(next, change);
    },
    armed: () => {
      if (settings.vendors.some(({ id }) => core.has(id)))
        core.loaders.withdrawal().catch(() => {});
    },
  };
};
