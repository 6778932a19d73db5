import type { Acknowledgement, Layer, Method, Receipt, Texts } from './types.js';
import type { Core, Session } from './core.js';
import { forgetRecord } from './decisions/keep.js';
import { Ledger } from './decisions/ledger.js';
import type { DecisionRecord } from './decisions/record.js';
import { tagsOutside } from './gate/outside.js';
import { blocksHere } from './notice/blocks-here.js';
import { firstOf } from './notice/first-of.js';
import { pickLanguage } from './notice/languages.js';
import type { Block } from './notice/blocks/parts/context.js';
import { createPresenter } from './notice/presenter.js';
import { withOwnTexts } from './notice/view-model.js';
import { clausesOf } from './receipts/clause-of.js';
import { createDispatch } from './receipts/dispatch.js';
import type { ReceiptDesk } from './receipts/desk.js';
import { openMirror, type Mirrored } from './receipts/mirror.js';
import { acknowledgementsFor } from './session/acknowledgements.js';
import { actionsFor } from './session/actions.js';
import { apiFor } from './session/api.js';
import { announcements } from './session/announcements.js';
import { composerFor } from './session/composing.js';
import { deciderFor } from './session/deciding.js';
import { formDoor, refusal } from './session/form-door.js';
import { forgetLeft } from './session/forget-left.js';
import { firstLanguage } from './session/first-language.js';
import { findHere } from './session/here.js';
import { keepingFor } from './session/keeping.js';
import { overruled } from './session/overruled.js';
import { ownWords } from './session/own-words.js';
import { questions, type Choices } from './session/questions.js';
import { restoringFor } from './session/restoring.js';
import { rightsDoor } from './session/rights-door.js';
import { standIns } from './session/stand-ins.js';
import { version } from './version.js';

/**
 * One page's life beyond the gate: checks the configuration, finds out which law and which policy
 * apply, asks, takes decisions and hands them on. Every decision goes one way: record, gate,
 * receipt, events.
 */
export const openSession = async (core: Core): Promise<Session> => {
  const { config, gpc, loaders, events } = core;
  // Not checked yet; where it is wrong nothing is read from it, and the page ends here.
  const mirror = openMirror(config?.cookie?.name ?? 'assent');
  const kept = { name: 'assent', ...config?.cookie };
  const lasting = kept.server
    ? loaders
        .lasting()
        .then(({ openLasting }) => openLasting(kept, config.receipts))
        // The script's own cookie has to do.
        .catch(() => undefined)
    : undefined;
  const restoring = restoringFor(kept, mirror, core.read, lasting);
  const [here, restored] = await Promise.all([
    findHere(core, restoring.soon),
    restoring.soon,
    lasting,
  ]);
  const { settings, region, regime, codes, policy, refs, since, record, dnt } = here;
  const { purposes, cookie } = settings;
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
    gpc || dnt,
  );
  const asking = questions(settings, ledger);
  const { open, all, everything, only } = asking;
  const undecided = () => open().length > 0;
  const acknowledgements = acknowledgementsFor(here.addenda, cookie.name);
  const announced = announcements(cookie.name);
  const reader = policy.readerFor(codes, refs);
  const untold = () => announced.untold(reader.pending);
  const keeping = keepingFor(core, here, ledger, restoring, { undecided, untold });
  const { standing } = keeping;

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
      mirror,
    },
    loaders,
  );

  // ---- decisions
  let stale = false;
  const leave = () => {
    stale ||= core.leave();
    if (stale) presenter.refresh();
  };
  let actor: Receipt['actor'] | undefined;
  const own = ownWords(config);
  const spoken = () => own(presenter.texts);
  const decider = deciderFor(core, here, ledger, keeping, dispatch, {
    get actor() {
      return actor;
    },
    get language() {
      return language;
    },
    get texts() {
      return spoken();
    },
    get blocks() {
      return shown?.blocks ?? [];
    },
    undecided,
    decided: (done) => presenter.decided(done),
    // A new page would undo what is not on the disk yet.
    settled: () => void mirror.written().then(leave),
  });
  const answer = (choices: Choices, method: Method, layer: Layer) => {
    if (ledger.locked && Object.values(choices).includes(true)) throw new TypeError(refusal);
    return decider.decide(choices, { method, layer }).snapshot;
  };

  /** Accepting a policy is a record of its own kind and opens no purpose (S8). */
  const acknowledge = (document: string | undefined, layer: Layer): string => {
    const acknowledged: Acknowledgement = acknowledgements.take(document, Date.now());
    const { receipt } = decider.decide({}, { method: 'acknowledge', layer, acknowledged });
    presenter.refresh();
    return receipt;
  };

  // ---- what is on screen
  let language = firstLanguage(config);
  const left = new Set<string>();
  events.on('gate', ({ left: names = [], late }) => {
    names.forEach((name) => left.add(name));
    if (names.length) presenter.refresh();
    // It may have failed to stop then, and nobody else looks any more.
    if (late) leave();
  });
  const diff = since === policy.ref.version ? [] : await reader.changesSince(since);
  const composer = composerFor(here, ledger, reader);
  let shown: ReturnType<typeof composer> | undefined;
  const compose = (words: Texts, blocks: readonly Block[]) =>
    (shown = composer(words, blocks, language, {
      untold: untold(),
      widened: open().length ? diff : [],
      open: open().map(({ id }) => id),
      acknowledgements: acknowledgements.list(),
      left: [...left],
      stale,
      signal: gpc || dnt,
      receipt: decider.last()?.receipt,
    }));
  const rights = rightsDoor({
    core,
    here,
    ledger,
    decider,
    dispatch,
    questions: asking,
    presenter: () => presenter,
    actAs: (who) => actAs(who),
  });
  /** By the button in the preferences, so only until they are closed: the child may be next. */
  let lent = false;
  const actAs = (who: Receipt['actor'] | undefined, borrowed = false) => {
    lent = borrowed;
    actor = who;
    ledger.guardian = who === 'guardian';
    presenter.refresh();
    look();
  };
  /** Those of forms and rights as well, with the owner's own on top. */
  const allWords = async () => {
    const [{ rights }] = await Promise.all([firstOf(language, loaders.rights), presenter.words()]);
    return withOwnTexts({ ...(presenter.texts as Texts), ...rights }, config);
  };
  const actions = actionsFor({
    here,
    rights,
    rightsWords: allWords,
    ledger,
    questions: asking,
    keeping,
    decider,
    reader,
    announced,
    acknowledge,
    guardian: () => {
      if (!config.guardian?.url) actAs('guardian', true);
    },
    presenter: () => presenter,
    language: () => language,
  });
  const wantsMore = (blocks: readonly Block[]) =>
    diff.length > 0 ||
    !!policy.document?.transfers?.length ||
    blocks.some(({ wantsMore }) => wantsMore);
  const onScreen = (): Parameters<ReceiptDesk['foresee']> => {
    const texts = spoken();
    return [
      {
        language: texts?.tag ?? language,
        policy: settings.policy,
        addenda: refs,
        blocks: shown?.blocks ?? [],
        clauses: clausesOf(settings.purposes, policy.document),
      },
      texts,
    ];
  };
  /** The first layer that came ahead has been told of. */
  let told = false;
  const presenter = createPresenter({
    loaders,
    actions,
    language: () => language,
    blocks: blocksHere(regime, config),
    wantsMore,
    compose,
    bare: { purposes: asking.asked.map(({ id }) => id), policyUrl: config.policy?.url },
    changed: (view) => {
      if (view === 'hidden') {
        core.first?.leave();
        if (lent) actAs(undefined);
        if (!decider.last()) restoring.unmark();
        return events.emit('hide', {});
      }
      if (ledger.record) restoring.mark();
      if (!told) events.emit('show', { view });
      // Ahead of the click, so that its receipt leaves in the click's own task.
      dispatch.prepare();
      keeping.armed();
    },
    drawn: () => {
      core.first?.leave();
      dispatch.prepare(onScreen);
    },
    failed: core.fail,
  });

  const adopt = (record: DecisionRecord | undefined): void => {
    // What was said to another controller is not for this one (S58).
    if (record && record.policyId !== policy.ref.id) return;
    ledger.adopt(record);
    void keeping.settle(standing()).then(leave);
    if (!undecided() && presenter.view === 'banner') presenter.show('hidden');
    presenter.refresh();
  };

  const act = (action: string, pressed: boolean): void => {
    if (!pressed) {
      if (action === 'preferences') presenter.prepare();
    } else if (action === 'accept-all' && !ledger.locked) answer(all(true), 'accept_all', 'api');
    else if (action === 'reject-all') answer(all(false), 'reject_all', 'api');
    else if (action === 'withdraw') answer(everything(), 'withdraw_all', 'api');
    else presenter.show(action === 'banner' && !ledger.locked ? 'banner' : 'preferences');
  };

  /** Where a yes counts for nothing, the preferences say why, and how it may be had. */
  const guarded = (yes: () => unknown) =>
    void (ledger.locked ? presenter.show('preferences') : yes());
  const embeds = standIns({
    loaders,
    waiting: core.embeds,
    once: (element) => guarded(() => core.showOnce(element)),
    always: (choices) => guarded(() => answer(only(choices), 'toggle', 'placeholder')),
    words: presenter.words,
    notice: () => compose(presenter.texts as Texts, []),
  });
  const forms = formDoor({
    here,
    ledger,
    decider,
    dispatch,
    loaders,
    words: allWords,
    report: (detail) => events.emit('form', detail),
    warn,
  });
  const api = apiFor({
    core,
    ledger,
    questions: asking,
    dispatch,
    presenter,
    forms,
    rights,
    answer,
    acknowledge,
    reset: () => {
      forgetRecord(cookie);
      restoring.forget();
      adopt(undefined);
    },
    speak: async (next) => {
      language = pickLanguage([next]);
      await presenter.speak();
      embeds();
      forms.speak();
    },
  });
  const look = () => {
    embeds();
    forms.look();
  };
  events.on('gate', embeds);
  events.on('change', look);

  const resume = (mirrored: Mirrored | undefined) =>
    void dispatch.resume(mirrored?.receipts).catch(() => {});

  // ---- start
  here.complaints.forEach(warn);
  // Worked out anew for what changed since; no decision, so no receipt.
  if (ledger.record) keeping.remember(standing());
  const stopped = core.settle(standing());
  // A new page must find in storage what only the mirror has.
  resume(restored);
  // What ran by an older answer, before this one was found, may need a new page to stop.
  if (restored?.record) void stopped.then(leave);
  keeping.armed();
  forgetLeft(cookie.name, settings.vendors, core);
  // That is an opt-out to be proven, once.
  if (overruled(purposes, ledger.situation, record))
    decider.decide({}, { method: gpc ? 'gpc' : 'dnt', layer: 'none' });
  // Where it fails, what it needs is kept for the next page.
  void core
    .finish?.({ core, here, reader, decider, dispatch, mirror, lost: restored?.first, wantsMore })
    .catch(() => {})
    .then(() => core.first?.answer && mirror.written().then(leave));
  if (core.first?.answer) presenter.decided(!undecided(), true);
  if (undecided()) {
    told = !!core.first && !core.first.answer;
    presenter.show('banner');
    told = false;
  } else if (ledger.record && untold().length) presenter.show('change');
  const whenLoaded = () => {
    if (!document.querySelector('[data-assent=preferences]')) presenter.offer();
    for (const { vendor, what } of tagsOutside(settings.vendors, config.vendors ?? [], core.has))
      warn(
        `${what} is in the page although "${vendor}" may not run: it is loaded past the gate. Remove that tag, or mark it.`,
      );
  };
  if (document.readyState === 'complete') whenLoaded();
  else addEventListener('load', whenLoaded, { once: true });

  // A mirror that took its time may hold the later answer.
  if (!restored)
    void restoring.found.then((late) => {
      const kept = core.read();
      if ((kept?.at ?? 0) > (ledger.record?.at ?? 0)) adopt(kept);
      resume(late);
    });

  return {
    api,
    act,
    adopt,
    actions,
    embeds: look,
  };
};
