import type { Change, DocumentRef, Regime } from '../types.js';
import type { Settings } from '../config/settings.js';
import { modeOf } from '../decisions/purposes.js';
import type { DecisionRecord } from '../decisions/record.js';
import { newReceiptId } from '../random.js';
import { parseRegion } from '../region/parse-region.js';
import type { WaitingChange } from './waiting.js';

export interface Circumstances {
  settings: Settings;
  regime: Regime;
  addenda: readonly DocumentRef[];
  language: string;
  gpc: boolean;
  /** Milliseconds since 1970. */
  expires: number;
}

/** Everything that the receipt of a decision will need, as plain data that survives a closed tab. */
export const waitingChange = (
  change: Change,
  { subject, seq, region }: DecisionRecord,
  { settings, regime, ...rest }: Circumstances,
): WaitingChange => {
  const residence = parseRegion(settings.region.residence);
  const service = parseRegion(settings.region.service);
  return {
    ...change,
    ...rest,
    id: newReceiptId(change.at),
    subject,
    seq,
    region: { ...region, ...(residence && { residence }), ...(service && { service }) },
    policy: settings.policy,
    modes: Object.fromEntries(
      settings.purposes.map((purpose) => [purpose.id, modeOf(regime, purpose)]),
    ),
  };
};
