import type {
  Acknowledgement,
  Change,
  DocumentRef,
  Evidence,
  GivenForm,
  NoticeBlock,
  PolicyDocument,
  PromiseConflict,
  Regime,
} from '../types.js';
import type { Settings } from '../config/settings.js';
import { modeOf } from '../decisions/purposes.js';
import type { DecisionRecord } from '../decisions/record.js';
import { newReceiptId } from '../random.js';
import type { RegionInputs } from '../region/inputs.js';
import { parseRegion } from '../region/parse-region.js';
import { clausesOf } from './clause-of.js';
import type { WaitingChange } from './waiting.js';

export interface Circumstances {
  settings: Settings;
  regime: Regime;
  inputs: RegionInputs | undefined;
  addenda: readonly DocumentRef[];
  language: string;
  gpc: boolean;
  dnt: boolean;
  /** Milliseconds since 1970. */
  expires: number;
  document: PolicyDocument | undefined;
  conflicts: readonly PromiseConflict[];
  acknowledged: Acknowledgement | undefined;
  form?: GivenForm | undefined;
  evidence?: Evidence | undefined;
  blocks: readonly NoticeBlock[];
  left: readonly string[];
  /** What only some records have. */
  special: Pick<WaitingChange, 'actor' | 'objected' | 'request'>;
}

/** Everything that the receipt of a decision will need, as plain data that survives a closed tab. */
export const waitingChange = (
  change: Change,
  { subject, seq, region, refusedVendors }: DecisionRecord,
  { settings, regime, inputs, document, special, ...rest }: Circumstances,
): WaitingChange => {
  const residence = parseRegion(settings.region.residence);
  const service = parseRegion(settings.region.service);
  return {
    ...change,
    ...rest,
    ...special,
    id: newReceiptId(change.at),
    subject,
    seq,
    region: {
      ...region,
      ...(residence && { residence }),
      ...(service && { service }),
      ...(inputs && { inputs }),
    },
    policy: settings.policy,
    modes: Object.fromEntries(
      settings.purposes.map((purpose) => [purpose.id, modeOf(regime, purpose)]),
    ),
    clauses: clausesOf(settings.purposes, document),
    documented: !!document,
    refusedVendors,
    lists: document?.recipientLists?.map(({ id, hash, retrieved }) => ({ id, hash, retrieved })),
  };
};
