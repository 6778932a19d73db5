import type { Assent, Change, Decision, Layer, Method, NoticeActions, Snapshot } from './types.js';
import { base } from './addenda/index.js';
import { check } from './config/check.js';
import { settingsFrom } from './config/settings.js';
import { forgetRecord, keepRecord } from './decisions/keep.js';
import { Ledger } from './decisions/ledger.js';
import { isAllowed } from './decisions/allowed.js';
import type { DecisionRecord, Standing } from './decisions/record.js';
import type { Emitter } from './events.js';
import type { Loaders } from './loaders.js';
import { pickLanguage } from './notice/languages.js';
import { addendaFor } from './policy/addenda-for.js';
import { createPresenter } from './notice/presenter.js';
import { composeNotice } from './notice/view-model.js';
import { createDispatch } from './receipts/dispatch.js';
import { leftKey, readNames, writeList } from './receipts/waiting.js';
import { waitingChange } from './receipts/waiting-change.js';
import type { PageHints } from './region/hints.js';
import { endpointHint, zoneIsEuropean } from './region/late-hints.js';
import { resolveRegion } from './region/resolve-region.js';
import type { Config } from './types.js';
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
  /** Reloads the page if something runs that cannot be stopped otherwise. */
  leave(): void;
  has(purpose: string): boolean;
  snapshot(): Snapshot;
  fail(message: string): void;
}

export interface Session {
  api: Omit<Assent, 'version' | 'ready' | 'has' | 'status' | 'get' | 'when' | 'on'>;
  /** A control in the page was pressed. */
  act(action: string): void;
  /** Another tab answered. */
  adopt(record: DecisionRecord | undefined): void;
}

const day = 864e5;

/**
 * One page's life beyond the gate: checks the configuration, finds out which law applies, asks,
 * takes decisions and hands them on. Every decision goes one way: record, gate, receipt, events.
 */
export const openSession = async (core: Core): Promise<Session> => {
  const { config, hints, gpc, loaders, events } = core;

  const problems = check(config);
  if (problems.length) {
    loaders.diagnosis().then(
      ({ describe }) => console.error(describe(problems)),
      () => {},
    );
    const list = problems
      .map(({ path, found }) => `\n  ${path}: ${JSON.stringify(found)}`)
      .join('');
    throw Object.assign(
      new Error(`The configuration has problems, so nothing gated runs.${list}`),
      { problems },
    );
  }
  const settings = settingsFrom(config);
  const { purposes, cookie, region: place } = settings;
  const record = core.read();

  // An endpoint is asked wherever the page itself says nothing; until it has answered all is closed.
  const known = place.location ?? hints.page ?? hints.serverTiming;
  const endpoint =
    place.endpoint && known === undefined ? await endpointHint(place.endpoint) : undefined;
  // People travel: what an older page knew is good for a day.
  const recent = record && record.region.code !== 'ZZ' && Date.now() < record.at + day;
  const { region, regime, codes } = resolveRegion(place, {
    ...hints,
    endpoint,
    record: recent ? record.region.code : undefined,
    zoneIsEuropean,
  });
  const ledger = new Ledger(settings, { region, regime }, record, gpc);
  const refs = addendaFor(codes).map(({ id, version, effective }) => ({ id, version, effective }));

  const standing = (): Standing => ({
    ...ledger.standing(),
    region,
    addenda: refs.map(({ id }) => id),
    policyVersion: settings.policy.version,
  });

  const dispatch = createDispatch(
    {
      settings,
      site: location.hostname,
      sdk: `assent/${version}`,
      report: (receipt, state) => events.emit('receipt', { receipt, state }),
      error: (message) => {
        console.warn(`Assent: ${message}`);
        events.emit('error', { message });
      },
    },
    loaders,
  );

  const asked = purposes.filter((purpose) => !purpose.form && purpose.id !== 'necessary');
  const undecided = () =>
    asked.some(({ id }) => ledger.isOpen(id)) &&
    !(regime.notice === 'inform' && ledger.record?.method === 'close');
  const all = (granted: boolean, of = asked) =>
    Object.fromEntries(of.map(({ id }) => [id, granted]));
  const everything = () =>
    all(
      false,
      purposes.filter(({ id }) => id !== 'necessary'),
    );

  /** How long the record may stand on its own: not while something is open, a day where the region may change unseen. */
  const restUntil = () => {
    if (undecided()) return 0;
    return /^(endpoint|record)$/.test(region.by) ? Date.now() + day : Infinity;
  };

  /** The gate follows; what a vendor that lost its yes has stored is looked for again on the next page. */
  const settle = (next: Standing, change?: Change): Promise<void> => {
    const stopping = settings.vendors.filter(
      ({ purpose }) => core.has(purpose) && !next.allowed.includes(purpose),
    );
    if (stopping.length)
      writeList(
        leftKey(cookie.name),
        stopping.flatMap(({ storage }) => storage),
      );
    return core.settle(next, change);
  };

  /** The one way that a decision takes. */
  const decide = (
    choices: Readonly<Record<string, boolean>>,
    method: Method,
    layer: Layer,
  ): Snapshot => {
    const before: Readonly<Record<string, Decision>> = ledger.situation.decisions;
    const at = Date.now();
    ledger.decide(choices, method, at);
    const record = ledger.entry(core.key, standing(), restUntil());
    keepRecord(cookie, record, ledger.keepUntil());
    const change = { before, after: record.decisions, at, method, layer };
    const stopped = settle(record, change);
    const shown = layer === 'banner' || layer === 'preferences' ? presenter.texts : undefined;
    const sent = dispatch
      .send(
        waitingChange(change, record, {
          settings,
          regime,
          addenda: refs,
          language: presenter.texts?.tag ?? language,
          gpc,
          expires: ledger.askAgainAt(),
        }),
        shown,
      )
      // It stands in storage; the next page sends it.
      .catch(() => {});
    presenter.decided(!undecided() && layer !== 'none');
    void Promise.all([stopped, sent]).then(core.leave);
    return core.snapshot();
  };

  const surface = (): Layer => (presenter.view === 'hidden' ? 'api' : presenter.view);
  const actions: NoticeActions = {
    acceptAll: () => void decide(all(true), 'accept_all', surface()),
    rejectAll: () => void decide(all(false), 'reject_all', surface()),
    save: (choices) => void decide(choices, 'save_choices', surface()),
    withdrawAll: () => void decide(everything(), 'withdraw_all', surface()),
    openPreferences: (focus) => presenter.show('preferences', focus),
    close: () => {
      if (presenter.view === 'preferences' && undecided()) return presenter.show('banner');
      if (presenter.view === 'banner' && regime.notice === 'inform') decide({}, 'close', 'banner');
      presenter.show('hidden');
    },
    receipts: dispatch.history,
    policyText: async () =>
      (await loaders.policy()).policySections([base, ...refs], presenter.texts?.tag ?? language),
  };

  let language = pickLanguage([
    config.language,
    document.documentElement.lang,
    ...navigator.languages,
  ]);
  const presenter = createPresenter({
    loaders,
    actions,
    language: () => language,
    compose: (words) =>
      composeNotice(settings, { regime, region, addenda: refs }, ledger, words, language),
    changed: (view) => {
      if (view === 'hidden') return events.emit('hide', {});
      events.emit('show', { view });
      // Ahead of the click, so that its receipt leaves in the click's own task.
      dispatch.prepare();
      if (settings.vendors.some(({ purpose }) => core.has(purpose)))
        loaders.withdrawal().catch(() => {});
    },
    failed: core.fail,
  });

  const only = (choices: Readonly<Record<string, boolean>>) => {
    for (const id of Object.keys(choices))
      if (id === 'necessary' || !purposes.some((purpose) => purpose.id === id))
        throw new TypeError(
          `Assent: "${id}" cannot be decided; the purposes are ${purposes.map(({ id }) => id).join(', ')}.`,
        );
    return choices;
  };

  const api: Session['api'] = {
    acceptAll: async () => decide(all(true), 'accept_all', 'api'),
    rejectAll: async () => decide(all(false), 'reject_all', 'api'),
    set: async (choices, { layer = 'api' } = {}) =>
      decide(only(choices), layer === 'form' ? 'form' : 'api', layer),
    withdraw: async (id) =>
      id === undefined
        ? decide(everything(), 'withdraw_all', 'api')
        : decide(only({ [id]: false }), 'toggle', 'api'),
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
      const { explainSubject } = await loaders.diagnosis();
      return explainSubject(subject, settings, ledger.situation, region);
    },
    receipts: dispatch.history,
    setLanguage: async (next) => {
      language = pickLanguage([next]);
      await presenter.speak();
    },
  };

  const adopt = (record: DecisionRecord | undefined): void => {
    ledger.adopt(record);
    void settle(standing()).then(core.leave);
    if (!undecided() && presenter.view === 'banner') presenter.show('hidden');
    presenter.refresh();
  };

  const act = (action: string): void => {
    if (action === 'accept-all') decide(all(true), 'accept_all', 'api');
    else if (action === 'reject-all') decide(all(false), 'reject_all', 'api');
    else if (action === 'withdraw') decide(everything(), 'withdraw_all', 'api');
    else presenter.show(action === 'banner' ? 'banner' : 'preferences');
  };

  // ---- start
  if (ledger.record) {
    // Worked out anew for what changed since; no decision, so no receipt.
    const entry = ledger.entry(core.key, standing(), restUntil());
    keepRecord(cookie, entry, ledger.keepUntil());
  }
  void core.settle(standing());
  // A tag may have written once more while its page was closing.
  const left = readNames(leftKey(cookie.name));
  if (left.length) {
    const running = settings.vendors.filter(({ purpose }) => core.has(purpose));
    const inUse = running.flatMap(({ storage }) => storage);
    loaders.withdrawal().then(
      ({ erase }) => {
        erase(left.filter((name) => !inUse.includes(name)));
        writeList(leftKey(cookie.name), []);
      },
      // They stay noted for the next page.
      () => {},
    );
  }
  // The signal keeps something off that would run here: that is an opt-out to be proven, once.
  const { situation } = ledger;
  const overruled = purposes.some(
    (purpose) => !isAllowed(purpose, situation) && isAllowed(purpose, { ...situation, gpc: false }),
  );
  if (overruled && !/^(gpc|close)$/.test(ledger.record?.method ?? '')) decide({}, 'gpc', 'none');
  if (undecided()) presenter.show('banner');
  const whenLoaded = () => {
    if (!document.querySelector('[data-assent=preferences]')) presenter.offer();
    void dispatch.resume(loaders.locale).catch(() => {});
  };
  if (document.readyState === 'complete') whenLoaded();
  else addEventListener('load', whenLoaded, { once: true });

  return { api, act, adopt };
};
