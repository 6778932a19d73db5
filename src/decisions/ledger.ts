import type { Decision, Method, Regime, ResolvedRegion } from '../types.js';
import type { Settings } from '../config/settings.js';
import { newSubject } from '../random.js';
import { regimes } from '../regimes/index.js';
import { strictnessOf } from '../region/regime-for.js';
import { isAllowed, type Situation } from './allowed.js';
import { addMonths } from './months.js';
import type { Answer, DecisionRecord, Standing } from './record.js';
import { stillValid } from './still-valid.js';

/** What outlives a decision: who answered, how often, and which vendors they had seen. */
type Past = Pick<DecisionRecord, 'at' | 'method' | 'subject' | 'seq' | 'vendors'>;

const pastOf = ({ at, method, subject, seq, vendors }: Past): Past => ({
  at,
  method,
  subject,
  seq,
  vendors,
});

/** Without a prototype, so that no page's additions to it count as answers. */
const bare = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

/** The answers in force. Knows the law and the clock, touches neither page nor storage. */
export class Ledger {
  situation!: Situation;
  record: Past | undefined;
  #answers: Readonly<Record<string, Answer>> = bare();

  constructor(
    readonly settings: Settings,
    readonly here: { regime: Regime; region: ResolvedRegion },
    record: DecisionRecord | undefined,
    /** Global Privacy Control is on. */
    readonly gpc: boolean,
  ) {
    this.adopt(record);
  }

  /** Takes over a record from storage or from another tab, as far as it still counts. */
  adopt(record: DecisionRecord | undefined): void {
    const { regime } = this.here;
    // Its outcome is not taken over: that is what is worked out here.
    this.record = record && pastOf(record);
    this.#weigh(
      stillValid(record, {
        now: Date.now(),
        policyVersion: this.settings.policy.version,
        purposes: this.settings.purposes,
        then: regimes.find(({ id }) => id === record?.region.regime),
        stricterNow: !!record && strictnessOf(regime.id) < strictnessOf(record.region.regime),
      }),
    );
  }

  /** Answers for some purposes; the others keep theirs, with their own age. */
  decide(choices: Readonly<Record<string, boolean>>, method: Method, at: number): void {
    const answers = Object.assign(bare<Answer>(), this.#answers);
    for (const [id, granted] of Object.entries(choices))
      answers[id] = { granted, at, despiteSignal: granted && this.gpc };
    const shown = this.settings.purposes
      .filter(({ id }) => Object.hasOwn(choices, id))
      .flatMap(({ vendors }) => vendors.map(({ id }) => id));
    this.record = {
      at,
      method,
      subject: this.record?.subject ?? newSubject(),
      seq: (this.record?.seq ?? 0) + 1,
      vendors: [...new Set([...(this.record?.vendors ?? []), ...shown])],
    };
    this.#weigh(answers);
  }

  standing(): Pick<Standing, 'allowed' | 'decisions' | 'at' | 'method'> {
    const { situation, record } = this;
    return {
      allowed: this.settings.purposes
        .filter((purpose) => isAllowed(purpose, situation))
        .map(({ id }) => id),
      decisions: situation.decisions,
      ...(record && { at: record.at, method: record.method }),
    };
  }

  /**
   * The record to keep. Call only when there was a decision. The next pages may rest on it alone
   * until `limit` (ms since 1970), or until an answer ends.
   */
  entry(key: string, standing: Standing, limit = Infinity): DecisionRecord {
    return {
      ...standing,
      ...(this.record as Past),
      key,
      until: Math.min(limit, this.askAgainAt()),
      answers: this.#answers,
    };
  }

  /** When the first answer ends, ms since 1970; without any, a yes given now would. */
  askAgainAt(): number {
    const { grantMonths, denyMonths } = this.here.regime;
    const ends = Object.values(this.#answers).map(({ at, granted }) =>
      addMonths(at, granted ? grantMonths : denyMonths),
    );
    return Math.min(...ends, ...(ends.length ? [] : [addMonths(Date.now(), grantMonths)]));
  }

  /** How long the browser should keep the record, ms since 1970: past the day on which we ask again. */
  keepUntil(): number {
    const { grantMonths, denyMonths } = this.here.regime;
    return addMonths(Date.now(), Math.max(grantMonths, denyMonths) + 1);
  }

  /** Nobody answered, or the no is so old that it may be asked again. */
  isOpen(id: string): boolean {
    const answer = this.#answers[id];
    return (
      !answer ||
      Date.now() >=
        addMonths(answer.at, this.here.regime[answer.granted ? 'grantMonths' : 'denyMonths'])
    );
  }

  #weigh(answers: Readonly<Record<string, Answer>>): void {
    const decisions = bare<Decision>();
    for (const { id } of this.settings.purposes) {
      const answer = answers[id];
      if (id !== 'necessary')
        decisions[id] = answer ? (answer.granted ? 'granted' : 'denied') : 'unset';
    }
    this.#answers = answers;
    this.situation = {
      regime: this.here.regime,
      decisions,
      gpc: this.gpc,
      despiteSignal: Object.keys(answers).filter((id) => answers[id]?.despiteSignal),
    };
  }
}
