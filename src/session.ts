import type {
  Acknowledgement,
  Assent,
  Change,
  Config,
  Decision,
  Layer,
  Method,
  NoticeActions,
  NoticeBlock,
  Receipt,
  Snapshot,
  Texts,
  WaitingEmbed,
} from './types.js';
import { isAllowed } from './decisions/allowed.js';
import { forgetRecord, keepRecord } from './decisions/keep.js';
import { Ledger } from './decisions/ledger.js';
import { permits, type DecisionRecord, type Standing } from './decisions/record.js';
import type { Emitter } from './events.js';
import type { Loaders } from './loaders.js';
import { tagsOutside } from './gate/outside.js';
import { pickLanguage } from './notice/languages.js';
import type { Block } from './notice/blocks/parts/context.js';
import { createPresenter } from './notice/presenter.js';
import { composeNotice } from './notice/view-model.js';
import { createDispatch } from './receipts/dispatch.js';
import { leftKey, readNames, writeList } from './receipts/waiting.js';
import { waitingChange } from './receipts/waiting-change.js';
import type { PageHints } from './region/hints.js';
import { dayOf } from './region/regime-for.js';
import { acknowledgementsFor } from './session/acknowledgements.js';
import { announcements } from './session/announcements.js';
import { contactsFor } from './session/contacts-for.js';
import { day, findHere } from './session/here.js';
import { questions, type Choices } from './session/questions.js';
import { standIns } from './session/stand-ins.js';
import { version } from './version.js';

/** What the core hands over. The session answers only through `settle`. */
export interface Core {
  config: Config;
  hints: PageHints;
  gpc: boolean;
  key: string;
  loaders: Loaders;
  events: Emitter;
  /** The newest record on the device. */
  read(): DecisionRecord | undefined;
  /** Takes over a standing and applies the gate. Resolves when all that must stop has stopped. */
  settle(standing: Standing, change?: Change): Promise<void>;
  /** Reloads the page if something runs that cannot be stopped otherwise. True: ask the visitor. */
  leave(): boolean;
  has(id: string): boolean;
  /** Embedded content of the page that waits for a yes. */
  embeds(): readonly WaitingEmbed[];
  /** Lets one of them through on this page, without a decision. */
  showOnce(element: Element): void;
  snapshot(): Snapshot;
  fail(message: string): void;
}

export interface Session {
  api: Omit<Assent, 'version' | 'ready' | 'has' | 'status' | 'why' | 'get' | 'when' | 'on'>;
  /** A control in the page was pressed. */
  act(action: string): void;
  /** Another tab answered. */
  adopt(record: DecisionRecord | undefined): void;
  /** Embedded content waits: it gets something in its place. */
  embeds(): void;
}

/**
 * One page's life beyond the gate: checks the configuration, finds out which law and which policy
 * apply, asks, takes decisions and hands them on. Every decision goes one way: record, gate,
 * receipt, events.
 */
export const openSession = async (core: Core): Promise<Session> => {
  const { config, gpc, loaders, events } = core;

  const here = await findHere(core);
  const { settings, region, regime, codes, policy, refs, since, record, dnt } = here;
  const { purposes, cookie } = settings;
  const signal = gpc || dnt;
  const none: ReadonlySet<string> = new Set();
  const ledger = new Ledger(
    settings,
    {
      regime,
      region,
      widenedSince: (version) =>
        version === policy.ref.version ? none : version === since ? here.widened : 'all',
      inForceSince: policy.inForceSince,
    },
    record,
    signal,
  );
  const { asked, open, all, everything, only } = questions(settings, ledger);
  const undecided = () => open().length > 0;
  const acknowledgements = acknowledgementsFor(here.addenda, cookie.name);
  const announced = announcements(cookie.name);
  const reader = policy.readerFor(codes, refs);
  const untold = () => announced.untold(reader.pending);

  const standing = (): Standing => ({
    ...ledger.standing(),
    region,
    addenda: refs.map(({ id }) => id),
    policyId: policy.ref.id,
    policyVersion: policy.ref.version,
  });

  const warn = (message: string) => {
    console.warn(`Assent: ${message}`);
    events.emit('error', { message });
  };
  const dispatch = createDispatch(
    {
      settings,
      site: location.hostname,
      sdk: `assent/${version}`,
      report: (receipt, state) => events.emit('receipt', { receipt, state }),
      error: warn,
    },
    loaders,
  );

  /**
   * How long the record may stand on its own: not while something is open, untold or missing, not
   * beyond the next policy version or rule of law, and a day where the region may change unseen.
   */
  const restUntil = () => {
    if (undecided() || untold().length || here.absent.length) return 0;
    const unseen = /^(endpoint|record|heuristic)$/.test(region.by) ? Date.now() + day : Infinity;
    const [later] = regime.later ?? [];
    return Math.min(unseen, policy.nextChange, later ? Date.parse(later.from) : Infinity);
  };

  // ---- decisions
  /** Vendors that lose their yes; what they stored is looked for again on the next page. */
  const stopping = (next: Standing) =>
    settings.vendors.filter(({ id }) => core.has(id) && !permits(next, id));
  const settle = (next: Standing, change?: Change): Promise<void> => {
    const names = stopping(next).flatMap(({ storage }) => storage.map(({ name }) => name));
    if (names.length) writeList(leftKey(cookie.name), names);
    return core.settle(next, change);
  };
  /**
   * Writes the record. While something is still open it goes on naming the policy version that the
   * answers were given under, so that the next page can say again what changed since (S35).
   */
  const remember = (next: Standing): DecisionRecord => {
    const entry = ledger.entry(core.key, next, restUntil());
    keepRecord(
      cookie,
      policy.document && undecided() ? { ...entry, since } : entry,
      ledger.keepUntil(),
    );
    return entry;
  };
  /** What runs must be silent in the very moment of a no, so the means are here before it. */
  const armed = () => {
    if (settings.vendors.some(({ id }) => core.has(id))) loaders.withdrawal().catch(() => {});
  };
  let stale = false;
  const leave = () => {
    stale ||= core.leave();
    if (stale) presenter.refresh();
  };

  interface Deciding {
    method: Method;
    layer: Layer;
    /** Told of and put away unanswered. */
    away?: readonly string[];
    acknowledged?: Acknowledgement;
  }

  /** The one way that a decision takes. */
  const decide = (
    choices: Choices,
    { method, layer, away, acknowledged }: Deciding,
  ): { snapshot: Snapshot; receipt: string } => {
    const before: Readonly<Record<string, Decision>> = ledger.situation.decisions;
    // Other tabs follow what is newer, so two decisions never share an instant.
    const last = ledger.record?.at ?? 0;
    const instant = Date.now();
    const at = last >= instant && last < instant + 1000 ? last + 1 : instant;
    ledger.decide(choices, method, at);
    if (away) ledger.putAway(away, at);
    const next = standing();
    const gone = stopping(next);
    const record = remember(next);
    const change = { before, after: record.decisions, at, method, layer };
    const stopped = settle(record, change);
    armed();
    const shown = layer === 'banner' || layer === 'preferences' ? presenter.texts : undefined;
    const waiting = waitingChange(change, record, {
      settings,
      regime,
      addenda: refs,
      language: presenter.texts?.tag ?? language,
      gpc,
      dnt,
      expires: ledger.askAgainAt(),
      document: policy.document,
      conflicts: here.conflicts,
      acknowledged,
      blocks: shown ? shownBlocks : [],
      left: gone.flatMap(({ storage }) =>
        storage.filter(({ beyond }) => beyond).map(({ name }) => name),
      ),
    });
    const sent = dispatch.send(waiting, shown).catch(
      // It stands in storage; the next page sends it.
      () => {},
    );
    presenter.decided(!undecided() && layer !== 'none' && !acknowledged);
    void Promise.all([stopped, sent]).then(leave);
    return { snapshot: core.snapshot(), receipt: waiting.id };
  };
  const answer = (choices: Choices, method: Method, layer: Layer) =>
    decide(choices, { method, layer }).snapshot;

  /** Accepting a policy is a record of its own kind and opens no purpose (S8). */
  const acknowledge = (document: string | undefined, layer: Layer): string => {
    const acknowledged = acknowledgements.take(document, Date.now());
    const { receipt } = decide({}, { method: 'acknowledge', layer, acknowledged });
    presenter.refresh();
    return receipt;
  };

  // ---- what is on screen
  const surface = (): Layer =>
    /^(hidden|change)$/.test(presenter.view) ? 'api' : (presenter.view as Layer);
  /** The first layer's two buttons answer what it names; where everything is open that is all. */
  const named = () => (presenter.view === 'banner' && undecided() ? open() : asked);
  const actions: NoticeActions = {
    acceptAll: () => void answer(all(true, named()), 'accept_all', surface()),
    rejectAll: () => void answer(all(false, named()), 'reject_all', surface()),
    save: (choices) => {
      // Where use goes on unless somebody says no, what was left as it stood was seen too.
      const seen = regime.notice === 'inform' ? open().map(({ id }) => id) : [];
      const away = seen.filter((id) => !Object.hasOwn(choices, id));
      decide(only(choices), { method: 'save_choices', layer: surface(), away });
    },
    withdrawAll: () => void answer(everything(), 'withdraw_all', surface()),
    openPreferences: (focus) => presenter.show('preferences', focus),
    close: () => {
      if (presenter.view === 'preferences' && undecided()) return presenter.show('banner');
      if (presenter.view === 'banner' && regime.notice === 'inform')
        decide({}, { method: 'close', layer: 'banner', away: open().map(({ id }) => id) });
      presenter.show('hidden');
    },
    dismissChange: (version) => {
      announced.dismiss(version);
      if (untold().length) return presenter.refresh();
      // From here on the record may stand on its own again.
      if (ledger.record) remember(standing());
      presenter.show('hidden');
    },
    acknowledge: (document) => void acknowledge(document, surface()),
    reload: () => location.reload(),
    receipts: dispatch.history,
    policyText: (version, tag) => reader.sections(version, tag ?? presenter.texts?.tag ?? language),
    policyChanges: reader.changes,
  };

  let language = pickLanguage([
    config.language,
    document.documentElement.lang,
    ...navigator.languages,
  ]);
  const left = new Set<string>();
  events.on('gate', (detail) => {
    detail.left?.forEach((name) => left.add(name));
    if (detail.left?.length) presenter.refresh();
  });
  const diff = since === policy.ref.version ? [] : await reader.changesSince(since);
  let shownBlocks: readonly NoticeBlock[] = [];
  const composeBlocks = (texts: Texts, blocks: readonly Block[]) => {
    const context = {
      settings,
      regime,
      region,
      codes,
      ...(policy.document && { document: policy.document }),
      addenda: refs,
      language: texts.tag,
      texts,
      signal,
      today: dayOf(),
      decisions: ledger.situation.decisions,
    };
    return blocks.flatMap(({ compose }) => compose(context));
  };
  const compose = (words: Texts, blocks: readonly Block[]) =>
    composeNotice(
      settings,
      {
        regime,
        region,
        addenda: refs,
        document: policy.document,
        versions: reader.versions(words.tag),
        changes: reader
          .versions(words.tag)
          .filter(({ version }) => untold().some((pending) => pending.version === version)),
        widened: open().length ? diff : [],
        open: open().map(({ id }) => id),
        acknowledgements: acknowledgements.list(),
        contacts: contactsFor(codes, config.controller?.contacts ?? policy.document?.contacts),
        left: [...left],
        stale,
        blocks: (shownBlocks = composeBlocks(words, blocks)),
      },
      ledger,
      words,
      language,
    );
  const presenter = createPresenter({
    loaders,
    actions,
    language: () => language,
    blocks: regime.blocks ?? [],
    wantsMore: (blocks) =>
      diff.length > 0 ||
      !!policy.document?.transfers?.length ||
      blocks.some(({ wantsMore }) => wantsMore),
    compose,
    changed: (view) => {
      if (view === 'hidden') return events.emit('hide', {});
      events.emit('show', { view });
      // Ahead of the click, so that its receipt leaves in the click's own task.
      dispatch.prepare();
      armed();
    },
    failed: core.fail,
  });

  const api: Session['api'] = {
    acceptAll: async () => answer(all(true), 'accept_all', 'api'),
    rejectAll: async () => answer(all(false), 'reject_all', 'api'),
    set: async (choices, { layer = 'api' } = {}) =>
      Object.keys(only(choices)).length
        ? answer(choices, layer === 'form' ? 'form' : 'api', layer)
        : core.snapshot(),
    withdraw: async (id) =>
      id === undefined
        ? answer(everything(), 'withdraw_all', 'api')
        : answer(only({ [id]: false }), 'toggle', 'api'),
    acknowledge: async (document) => {
      const id = acknowledge(document, 'api');
      return (await dispatch.history()).find((receipt) => receipt.id === id) as Receipt;
    },
    requestErasure: async (id) => {
      const { requestErasure } = await loaders.diagnosis();
      return requestErasure(id, config, here.modules, core.has, (one) => standing().why[one]);
    },
    reset: async () => {
      forgetRecord(cookie);
      adopt(undefined);
      if (undecided()) presenter.show('banner');
      return core.snapshot();
    },
    showBanner: async () => presenter.show('banner'),
    showPreferences: async ({ focus } = {}) => presenter.show('preferences', focus),
    hide: async () => presenter.show('hidden'),
    explain: async (subject) => {
      const { explainSubject, regimeSources } = await loaders.diagnosis();
      return explainSubject(subject, settings, {
        ...ledger.situation,
        region,
        decidedAt: ledger.decidedAt,
        policyVersion: policy.ref.version,
        sources: regimeSources.find(({ id }) => id === region.regime),
      });
    },
    receipts: dispatch.history,
    setLanguage: async (next) => {
      language = pickLanguage([next]);
      await presenter.speak();
      embeds();
    },
  };

  const adopt = (record: DecisionRecord | undefined): void => {
    // What was said to another controller is not for this one (S58).
    if (record && record.policyId !== policy.ref.id) return;
    ledger.adopt(record);
    void settle(standing()).then(leave);
    if (!undecided() && presenter.view === 'banner') presenter.show('hidden');
    presenter.refresh();
  };

  const act = (action: string): void => {
    if (action === 'accept-all') answer(all(true), 'accept_all', 'api');
    else if (action === 'reject-all') answer(all(false), 'reject_all', 'api');
    else if (action === 'withdraw') answer(everything(), 'withdraw_all', 'api');
    else presenter.show(action === 'banner' ? 'banner' : 'preferences');
  };

  const embeds = standIns({
    loaders,
    waiting: core.embeds,
    once: core.showOnce,
    always: (choices) => void answer(only(choices), 'toggle', 'placeholder'),
    words: presenter.words,
    notice: () => compose(presenter.texts as Texts, []),
  });
  events.on('gate', embeds);
  events.on('change', embeds);

  // ---- start
  here.complaints.forEach(warn);
  // Worked out anew for what changed since; no decision, so no receipt.
  if (ledger.record) remember(standing());
  void core.settle(standing());
  armed();
  // A tag may have written once more while its page was closing.
  const names = readNames(leftKey(cookie.name));
  if (names.length) {
    const running = settings.vendors.filter(({ id }) => core.has(id));
    const inUse = running.flatMap(({ storage }) => storage.map(({ name }) => name));
    loaders.withdrawal().then(
      ({ erase }) => {
        erase(names.filter((name) => !inUse.includes(name)));
        writeList(leftKey(cookie.name), []);
      },
      // They stay noted for the next page.
      () => {},
    );
  }
  // The signal keeps something off that would run here: that is an opt-out to be proven, once.
  const { situation } = ledger;
  const overruled = purposes.some(
    (purpose) =>
      record?.why[purpose.id] !== 'signal' &&
      !isAllowed(purpose, situation) &&
      isAllowed(purpose, { ...situation, gpc: false }),
  );
  if (overruled) decide({}, { method: gpc ? 'gpc' : 'dnt', layer: 'none' });
  if (undecided()) presenter.show('banner');
  else if (ledger.record && untold().length) presenter.show('change');
  const whenLoaded = () => {
    if (!document.querySelector('[data-assent=preferences]')) presenter.offer();
    void dispatch.resume(loaders.locale).catch(() => {});
    for (const { vendor, what } of tagsOutside(settings.vendors, config.vendors ?? [], core.has))
      warn(
        `${what} is in the page although "${vendor}" may not run: it is loaded past the gate. Remove that tag, or mark it.`,
      );
  };
  if (document.readyState === 'complete') whenLoaded();
  else addEventListener('load', whenLoaded, { once: true });

  return { api, act, adopt, embeds };
};
