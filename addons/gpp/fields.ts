import type { Snapshot } from '../../src/types.js';

/** Values of the US sections: 0 does not apply, 1 yes (opted out), 2 no (did not opt out). */
type Value = 0 | 1 | 2;

/** The owner's agreement with the IAB: a covered transaction under the MSPA, and in which mode. */
export type Mspa = 'opt-out-option' | 'service-provider';

export interface FieldOptions {
  /** Purposes whose vendors buy the data, share it, or advertise by it. Default: `advertising`. */
  sale?: readonly string[];
  sharing?: readonly string[];
  targeted?: readonly string[];
  /** Missing: no covered transaction. */
  mspa?: Mspa;
  /** Fields that only the owner can know, such as `SensitiveDataProcessing`; they win. */
  fields?: Readonly<Record<string, unknown>>;
}

/** Opted out as soon as one of them may not run; does not apply where the site has none of them. */
const optOut = (of: readonly string[], { allowed }: Snapshot): Value => {
  const here = of.filter((id) => Object.hasOwn(allowed, id));
  return here.length === 0 ? 0 : here.every((id) => allowed[id]) ? 2 : 1;
};

/**
 * Every field that a US section may have, by the names of the specifications; a section takes those it
 * knows. A notice counts as given, because Assent's choices are on every page. What a site does with
 * sensitive data or children's is not known here, and stays "does not apply" unless the owner says.
 */
export const fieldsOf = (
  snapshot: Snapshot,
  {
    sale = ['advertising'],
    sharing = ['advertising'],
    targeted = ['advertising'],
    ...more
  }: FieldOptions,
  gpc: boolean,
): Readonly<Record<string, unknown>> => {
  const sold = optOut(sale, snapshot);
  const shared = optOut(sharing, snapshot);
  const aimed = optOut(targeted, snapshot);
  const told = (value: Value): Value => (value ? 1 : 0);
  const { mspa, fields } = more;
  return {
    SharingNotice: 1,
    ProcessingNotice: 1,
    SaleOptOutNotice: told(sold),
    SharingOptOutNotice: told(shared),
    TargetedAdvertisingOptOutNotice: told(aimed),
    SaleOptOut: sold,
    SharingOptOut: shared,
    TargetedAdvertisingOptOut: aimed,
    // The library's own default is 1: it would claim an agreement that nobody signed.
    MspaCoveredTransaction: mspa ? 1 : 2,
    MspaOptOutOptionMode: mspa ? (mspa === 'opt-out-option' ? 1 : 2) : 0,
    MspaServiceProviderMode: mspa ? (mspa === 'service-provider' ? 1 : 2) : 0,
    // As the browser sends it, whatever was decided.
    Gpc: gpc,
    ...fields,
  };
};
