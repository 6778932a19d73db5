import type { FormConsent, Receipt } from '../types.js';
import { formConsents } from '../forms/consents.js';
import type { Deciding } from '../session/deciding.js';
import { placedForm, type FormPlace } from './form-statement.js';
import { formRecord } from './form-record.js';

export interface OfflineOptions extends FormPlace {
  /** Host name, as receipts carry it. */
  site: string;
  /** Language in which it was asked, such as `en`. Default: not known (`und`). */
  lang?: string | undefined;
  /** Milliseconds since 1970 at which it is told. Default: this machine's clock. */
  now?: number | undefined;
}

/**
 * A receipt of a consent that somebody gave on paper, by telephone or through a partner, for the
 * collector's import. By the rules of the page's own `record()`, and with its evidence in any case.
 * Rejects with a TypeError where the form asks for no such thing, or channel, evidence or instant are none
 */
export const offlineRecord = async (
  consent: FormConsent,
  options: OfflineOptions,
): Promise<{ record: Receipt; notice: object }> => {
  const { now = Date.now(), lang, config = {}, document } = options;
  if (consent?.channel === undefined || consent.evidence === undefined)
    throw new TypeError(
      'Assent: a consent given elsewhere needs its channel and where its evidence lies, such as {"channel": "paper", "evidence": "scan-2026-114"}.',
    );
  const { purposes, regime } = placedForm(consent.form, options);
  const made: { record: Receipt; notice: object }[] = [];
  const { record } = formConsents({
    here: {
      settings: { config, purposes: purposes.map((one) => ({ ...one, vendors: [] })) },
      policy: { document },
      regime,
    } as never,
    decide: (_, { asked }: Deciding) => {
      const { form, evidence } = asked as NonNullable<Deciding['asked']>;
      const pending = form.confirm === 'pending';
      made.push(formRecord(options, { now, pending, form, evidence, lang }));
      return { receipt: '' };
    },
    history: async () => [],
    report: () => {},
  });
  await record(consent);
  return made[0] as { record: Receipt; notice: object };
};
