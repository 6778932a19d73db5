import type {
  Acknowledgement,
  Change,
  Evidence,
  GivenForm,
  Layer,
  Method,
  NoticeBlock,
  Receipt,
  Snapshot,
  Texts,
  UnderAge,
  VisitorRequest,
} from '../types.js';
import type { Situation } from '../decisions/allowed.js';
import type { Ledger } from '../decisions/ledger.js';
import type { DecisionRecord } from '../decisions/record.js';
import type { Settings } from '../config/settings.js';
import type { Dispatch } from '../receipts/dispatch.js';
import type { WaitingChange } from '../receipts/waiting.js';
import { waitingChange } from '../receipts/waiting-change.js';
import type { Core } from '../core.js';
import type { Here } from './here.js';
import type { Keeping } from './keeping.js';
import type { Choices } from './questions.js';

export interface Deciding {
  method: Method;
  layer: Layer;
  /** Told of and put away unanswered. */
  away?: readonly string[];
  acknowledged?: Acknowledgement;
  /** Answered in a form: what for, and its statement word for word. */
  asked?: {
    form: GivenForm;
    evidence?: Evidence | undefined;
    statement?: NoticeBlock;
    language?: string;
  };
  /** Purposes objected to (S45). */
  objected?: readonly string[];
  request?: VisitorRequest;
  /** Declared under age, or that taken back (S44). */
  minor?: UnderAge;
}

/** What a decision has to know of the screen it was made on, and tells it. */
export interface Screen {
  readonly language: string;
  /** Who acts, where it is not the visitor. */
  readonly actor: Receipt['actor'] | undefined;
  readonly texts: Texts | undefined;
  readonly blocks: readonly NoticeBlock[];
  undecided(): boolean;
  decided(done: boolean): void;
  /** Everything that had to stop has stopped, and the receipt is under way. */
  settled(): void;
}

export interface Decided {
  snapshot: Snapshot;
  /** Id of the receipt. */
  receipt: string;
}

/** What is told of a decision beside the decision itself. */
interface Told {
  acknowledged?: Deciding['acknowledged'] | undefined;
  asked?: Deciding['asked'] | undefined;
  objected?: Deciding['objected'] | undefined;
  request?: Deciding['request'] | undefined;
  /** Of the receipt to come, where the answer has one already. */
  id?: string;
  language: string;
  blocks: readonly NoticeBlock[];
  /** Vendors that lost their yes by it. */
  gone: Settings['vendors'];
}

export interface Decider {
  decide(choices: Choices, how: Deciding): Decided;
  /** Everything that the receipt of a decision will need. */
  describe(change: Change, record: DecisionRecord, told: Told): WaitingChange;
  /** An answer was given on this page before anybody could be asked to decide. */
  answered(before: Situation, receipt: string): void;
  /** How things stand, without a decision. */
  here(): Snapshot;
  /** The last answer given on this page: its receipt, and how things stood before. */
  last(): { before: Situation; receipt: string } | undefined;
}

/** The one way that a decision takes: record, gate, receipt, events. */
export const deciderFor = (
  core: Core,
  here: Here,
  ledger: Ledger,
  keeping: Keeping,
  dispatch: Dispatch,
  screen: Screen,
): Decider => {
  const { settings, regime, refs, policy, conflicts, dnt, inputs } = here;
  let last: ReturnType<Decider['last']>;

  const describe: Decider['describe'] = (change, record, told) => {
    const { id, language, blocks, gone, acknowledged, asked, objected, request } = told;
    const waiting = waitingChange(change, record, {
      settings,
      regime,
      inputs,
      addenda: refs,
      language,
      gpc: core.gpc,
      dnt,
      expires: ledger.askAgainAt(),
      document: policy.document,
      conflicts,
      acknowledged,
      form: asked?.form,
      evidence: asked?.evidence,
      blocks,
      special: {
        ...(screen.actor && { actor: screen.actor }),
        ...(objected && { objected }),
        ...(request && { request }),
      },
      left: gone.flatMap(({ storage }) =>
        storage.filter(({ beyond }) => beyond).map(({ name }) => name),
      ),
    });
    return id === undefined ? waiting : { ...waiting, id };
  };

  return {
    last: () => last,
    answered: (before, receipt) => void (last = { before, receipt }),
    describe,
    here: core.snapshot,
    decide: (given, { method, layer, away, acknowledged, asked, objected, request, minor }) => {
      const release = !!request && request.state !== 'open';
      // While a request is open, or a child has no guardian here, only a no counts (S43, S44).
      const choices =
        ledger.locked && !release
          ? Object.fromEntries(Object.entries(given).filter(([, yes]) => !yes))
          : given;
      const before = ledger.situation;
      // Other tabs follow what is newer, so two decisions never share an instant.
      const earlier = ledger.record?.at ?? 0;
      const instant = Date.now();
      const at = earlier >= instant && earlier < instant + 1000 ? earlier + 1 : instant;
      const pending = asked?.form.confirm === 'pending';
      // What waits for its confirmation is no decision yet, just as accepting a policy is none.
      ledger.decide(choices, pending ? 'acknowledge' : method, at, release, minor);
      if (away) ledger.putAway(away, at);
      const next = keeping.standing();
      const gone = keeping.stopping(next);
      const record = keeping.remember(next);
      const change = { before: before.decisions, after: record.decisions, at, method, layer };
      const stopped = keeping.settle(record, change);
      keeping.armed();
      const shown = layer === 'banner' || layer === 'preferences' ? screen.texts : undefined;
      const waiting = describe(change, record, {
        acknowledged,
        asked,
        objected,
        request,
        gone,
        language: asked?.language ?? screen.texts?.tag ?? screen.language,
        blocks: asked?.statement ? [asked.statement] : shown ? screen.blocks : [],
      });
      const special = request || minor !== undefined;
      if (special) last = undefined;
      else if (Object.keys(choices).length) last = { before, receipt: waiting.id };
      const sent = dispatch.send(waiting, shown).catch(
        // It stands in storage; the next page sends it.
        () => {},
      );
      screen.decided(
        !screen.undecided() && layer !== 'none' && !acknowledged && !pending && !special,
      );
      void Promise.all([stopped, sent]).then(screen.settled);
      return { snapshot: core.snapshot(), receipt: waiting.id };
    },
  };
};
