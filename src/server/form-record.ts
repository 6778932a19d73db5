import type { Evidence, FormStatement, GivenForm, Receipt } from '../types.js';
import { addMonths } from '../decisions/months.js';
import { modeIn } from '../decisions/purposes.js';
import { statementBlock } from '../forms/statement.js';
import { newReceiptId, newSubject } from '../random.js';
import { canonical } from '../receipts/canonical.js';
import { sha256 } from '../receipts/sha256.js';
import { parseRegion } from '../region/parse-region.js';
import { version } from '../version.js';
import { placedForm, type FormPlace } from './form-statement.js';

export interface RecordOptions extends FormPlace {
  /** Host name, as receipts carry it. */
  site: string;
  /** What was served; what was shown elsewhere lies with its evidence. */
  statement?: FormStatement | undefined;
}

/**
 * A receipt of a yes that no page could record, with the words it was given to. Its subject is made for
 * it: nothing ties it to a browser, and the owner's own list ties it to a person by its id.
 */
export const formRecord = (
  options: RecordOptions,
  {
    now,
    pending,
    form,
    evidence,
    lang = options.statement?.tag ?? 'und',
  }: {
    now: number;
    pending: boolean;
    form: GivenForm;
    evidence?: Evidence | undefined;
    lang?: string | undefined;
  },
): { record: Receipt; notice: object } => {
  const { site, statement, config, document } = options;
  const { purposes: known, regime } = placedForm(form.id, options);
  const {
    id: policyId = 'policy',
    version: policyVersion = '1',
    effective = '1970-01-01',
  } = document ?? config?.policy ?? {};
  const policy = { id: policyId, version: policyVersion, effective };
  const notice = {
    v: 1,
    lang,
    texts: null,
    purposes: known.map(({ id: purpose, like }) => ({ id: purpose, like: like ?? null })),
    vendors: [],
    policy,
    addenda: [],
    ...(statement && { blocks: [statementBlock(statement)] }),
    ...(config?.controller && { controller: config.controller }),
  };
  const code = parseRegion(options.region) ?? 'ZZ';
  const record: Receipt = {
    v: 1,
    kind: 'form',
    actor: 'self',
    id: newReceiptId(now),
    subject: newSubject(),
    seq: 1,
    site,
    at: new Date(now).toISOString(),
    event: pending ? 'requested' : 'granted',
    method: evidence ? 'import' : 'form',
    layer: evidence ? 'api' : 'form',
    region: { code, regime: regime.id, by: code === 'ZZ' ? 'none' : 'option' },
    lang,
    policy,
    addenda: [],
    notice: { hash: sha256(canonical(notice)), version: policyVersion },
    vendors: { version: 'none', count: 0 },
    purposes: Object.fromEntries(
      known.map(({ id: purpose, required, like }): [string, Receipt['purposes'][string]] => {
        const granted = !pending && form.purposes.includes(purpose);
        if (required) return [purpose, { state: 'exempt', basis: 'exempt' }];
        return [
          purpose,
          {
            state: granted ? 'granted' : 'unasked',
            basis: granted || modeIn(regime, like) === 'opt-in' ? 'consent' : 'opt_out',
          },
        ];
      }),
    ),
    signals: {},
    form,
    ...(evidence && { evidence }),
    expires: new Date(addMonths(now, regime.grantMonths)).toISOString(),
    prev: null,
    sdk: `assent/${version}`,
  };
  return { record, notice };
};
