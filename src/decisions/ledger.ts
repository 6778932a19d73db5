import type { Decision, Method, Regime, ResolvedRegion, UnderAge } from '../types.js';
import type { Settings } from '../config/settings.js';
import { newSubject } from '../random.js';
import { dayOf, regimeThen } from '../region/regime-for.js';
import { isAsStrict } from '../region/strictest.js';
import { bare } from './bare.js';
import { isBarred, reasonsFor, type Situation } from './allowed.js';
import { addMonths } from './months.js';
import { modeOf } from './purposes.js';
import type { Answer, DecisionRecord, Standing } from './record.js';
import { stillValid } from './still-valid.js';

/** What outlives a decision: who answered, how often, and which vendors they had seen. */
type Past = Pick<
  DecisionRecord,
  'at' | 'method' | 'subject' | 'seq' | 'vendors' | 'refusedVendors' | 'away'
>;

const pastOf = ({ at, method, subject, seq, vendors, refusedVendors, away }: Past): Past => ({
  at,
  method,
  subject,
  seq,
  vendors,
  refusedVendors,
  away,
});

/** Where the page is, and what changed there since an older answer. */
export interface Here {
  regime: Regime;
  region: ResolvedRegion;
  /** Purposes whose terms widened since that policy version; `all` where nobody can tell. */
  widenedSince(policyVersion: string): ReadonlySet<string> | 'all';
  /** Instant (ms since 1970) at which the policy in force took effect, where it is known. */
  inForceSince?: number | undefined;
}

/**
 * Under age, as the record remembers it: a no to something that no page declares, so that pages which
 * know nothing of it carry it along.
 */
const minor = 'assent-minor';
/** The same of those who decide about sale and sharing themselves, but have to say yes first. */
const teen = 'assent-teen';
/** The same of those whose yes to sale and sharing the law does not take. */
const barred = 'assent-teen-barred';

/** The answers in force. Knows the law and the clock, touches neither page nor storage. */
export class Ledger {
  situation!: Situation;
  record: Past | undefined;
  /** A guardian acts on this page. */
  guardian = false;
  #answers: Readonly<Record<string, Answer>> = bare();
  #expired: readonly string[] = [];
  /** Every no to a purpose that this page does not know: another page of the site does. */
  #carried: Readonly<Record<string, Answer>> = bare();
  /** Purposes whose terms widened since they were put away. */
  #widened: ReadonlySet<string> = new Set();

  constructor(
    readonly settings: Settings,
    readonly here: Here,
    record: DecisionRecord | undefined,
    /** Global Privacy Control is on. */
    readonly gpc: boolean,
  ) {
    this.adopt(record);
  }

  /** Takes over a record from storage or from another tab, as far as it still counts. */
  adopt(record: DecisionRecord | undefined): void {
    const { regime, widenedSince, inForceSince } = this.here;
    // Its outcome is not taken over: that is what is worked out here.
    this.record = record && pastOf(record);
    const widened = record ? widenedSince(record.since) : new Set<string>();
    // Who answered later knew of the change, unless on a page still open from before it.
    const changedAt =
      record?.policyVersion === this.settings.policy.version ? inForceSince : undefined;
    const ids = this.settings.purposes.map(({ id }) => id);
    this.#widened = new Set(
      ids.filter(
        (id) =>
          (widened === 'all' || widened.has(id)) &&
          !((record?.away[id] ?? 0) >= (changedAt ?? Infinity)),
      ),
    );
    this.#carried = Object.fromEntries(
      Object.entries(record?.answers ?? {}).filter(
        ([id, { granted }]) => !granted && (id === minor || !ids.includes(id)),
      ),
    );
    const answers = stillValid(record, {
      now: Date.now(),
      widened,
      changedAt,
      purposes: this.settings.purposes,
      lawThen: (at) => {
        const then = record && regimeThen(record.region.regime, regime, dayOf(at));
        return then && { grantMonths: then.grantMonths, laxer: !isAsStrict(then, regime) };
      },
    });
    this.#expired = [
      ...(record?.expired ?? []),
      ...Object.keys(record?.answers ?? {}).filter((id) => !answers[id]),
    ];
    this.#weigh(answers);
  }

  /** Answers for some purposes and vendors; the others keep theirs, with their own age. */
  decide(
    choices: Readonly<Record<string, boolean>>,
    method: Method,
    at: number,
    release = false,
    underAge?: UnderAge,
  ): void {
    const answers = Object.assign(bare<Answer>(), this.#answers);
    const chosen = new Map(Object.entries(choices));
    const refused = new Set(this.record?.refusedVendors);
    const vendors: string[] = [];
    for (const purpose of this.settings.purposes) {
      const ids = purpose.vendors.map(({ id }) => id);
      const said = chosen.get(purpose.id);
      const granted = said && !isBarred(purpose, this.situation);
      if (granted !== undefined) {
        answers[purpose.id] = { granted, at, despiteSignal: granted && this.gpc };
        vendors.push(...ids);
      }
      // A yes to the whole covers each vendor, unless one is answered on its own.
      for (const id of ids) {
        const vendor = chosen.get(id) ?? (granted || undefined);
        if (vendor === true) refused.delete(id);
        if (vendor === false) {
          refused.add(id);
          vendors.push(id);
        }
      }
    }
    if (underAge !== undefined) {
      const { [minor]: _, [teen]: __, [barred]: ___, ...others } = this.#carried;
      this.#carried = underAge
        ? {
            ...others,
            [underAge === true ? minor : underAge === 'sale' ? teen : barred]: {
              granted: false,
              at,
              despiteSignal: false,
            },
          }
        : others;
      // Taken back: what needs a yes is asked anew. Elsewhere the no stands, so that nothing starts by it.
      if (!underAge)
        for (const purpose of this.settings.purposes)
          if (modeOf(this.here.regime, purpose) === 'opt-in') delete answers[purpose.id];
    }
    this.record = {
      at,
      // Accepting a policy is no decision about a purpose (S8), and only its own end ends a request.
      method:
        ((method === 'acknowledge' || (this.held && !release)) && this.record?.method) || method,
      subject: this.record?.subject ?? newSubject(),
      seq: (this.record?.seq ?? 0) + 1,
      vendors: [...new Set([...(this.record?.vendors ?? []), ...vendors])],
      refusedVendors: [...refused],
      away: this.record?.away ?? bare<number>(),
    };
    this.#weigh(answers);
  }

  /** A request to erase or correct is open; the record remembers it by its method (S43). */
  get held(): boolean {
    return this.record?.method === 'request';
  }

  /** The visitor was declared under age (S44). */
  get minor(): UnderAge {
    const carried = this.#carried;
    const group = carried[barred] ? 'no-sale' : !!carried[teen] && 'sale';
    return !!carried[minor] || (group && (this.here.regime.teens ? group : true));
  }

  /** Under age, and no guardian acts here. */
  get unguarded(): boolean {
    return this.minor === true && !this.guardian;
  }

  /** Only a no counts now. */
  get locked(): boolean {
    return this.held || this.unguarded;
  }

  /** Milliseconds since 1970 of the last answer. */
  get decidedAt(): number | undefined {
    const ages = Object.values(this.#answers).map(({ at }) => at);
    return ages.length ? Math.max(...ages) : undefined;
  }

  standing(): Pick<Standing, 'why' | 'decisions' | 'at' | 'decidedAt' | 'method'> {
    const { situation, record, decidedAt } = this;
    return {
      why: reasonsFor(this.settings.purposes, situation),
      decisions: situation.decisions,
      ...(record && { at: record.at, method: record.method }),
      ...(decidedAt && { decidedAt }),
    };
  }

  /**
   * The record to keep. Call only when there was a decision. The next pages may rest on it alone
   * until `limit` (ms since 1970), or until an answer ends.
   */
  entry(key: string, standing: Standing, limit = Infinity): DecisionRecord {
    return {
      ...standing,
      since: standing.policyVersion,
      ...(this.record as Past),
      key,
      until: Math.min(limit, this.askAgainAt()),
      answers: Object.assign(bare<Answer>(), this.#carried, this.#answers),
      expired: this.situation.expired,
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

  /** These were told of and put away: no answer, but where the law lets use go on, told is enough. */
  putAway(ids: readonly string[], at: number): void {
    if (!this.record) return;
    const told = this.settings.purposes.filter(({ id }) => ids.includes(id));
    const vendors = told.flatMap(({ vendors }) => vendors.map(({ id }) => id));
    this.record.vendors = [...new Set([...this.record.vendors, ...vendors])];
    this.record.away = Object.assign(
      bare<number>(),
      this.record.away,
      Object.fromEntries(ids.map((id) => [id, at])),
    );
  }

  /** Told of not long ago, under these terms and with these vendors. */
  #wasTold(id: string): boolean {
    const { regime } = this.here;
    const at = this.record?.away[id];
    if (regime.notice !== 'inform' || at === undefined || this.#widened.has(id)) return false;
    const shown = this.settings.purposes
      .find((purpose) => purpose.id === id)
      ?.vendors.every((vendor) => this.record?.vendors.includes(vendor.id));
    return !!shown && Date.now() < addMonths(at, regime.denyMonths);
  }

  /** Nobody answered, or the no is so old that it may be asked again. */
  isOpen(id: string): boolean {
    if (this.held || this.minor) return false;
    const answer = this.#answers[id];
    const { regime } = this.here;
    if (!answer && this.#wasTold(id)) return false;
    return (
      !answer ||
      Date.now() >= addMonths(answer.at, regime[answer.granted ? 'grantMonths' : 'denyMonths'])
    );
  }

  #weigh(answers: Readonly<Record<string, Answer>>): void {
    const decisions = bare<Decision>();
    for (const { id, required } of this.settings.purposes) {
      const answer = answers[id];
      if (!required) decisions[id] = answer ? (answer.granted ? 'granted' : 'denied') : 'unset';
    }
    this.#answers = answers;
    this.situation = {
      regime: this.here.regime,
      decisions,
      gpc: this.gpc,
      despiteSignal: Object.keys(answers).filter((id) => answers[id]?.despiteSignal),
      expired: this.#expired.filter((id) => !answers[id]),
      refusedVendors: this.record?.refusedVendors ?? [],
      ...(this.held && { held: true }),
      ...(this.minor && { minor: this.minor }),
    };
  }
}
