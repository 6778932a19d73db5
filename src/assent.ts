import type { Assent, Config, Problem, Snapshot } from './types.js';
import { baked, withVendors } from './baked.js';
import { own } from './config/own.js';
import { bare } from './decisions/bare.js';
import { fingerprint } from './decisions/fingerprint.js';
import { laterAnswer } from './decisions/later-answer.js';
import { parseRecord, permits, type DecisionRecord, type Standing } from './decisions/record.js';
import { attempt, loadRecord } from './decisions/storage.js';
import { createEmitter } from './events.js';
import { openGate } from './gate/gate.js';
import type { Loaders } from './loaders.js';
import { readHints } from './region/hints.js';
import type { Core, Session } from './core.js';
import { version } from './version.js';
import type { WordsOf } from './words-of.js';

/** Nothing is known and nothing may run: how every page starts, and how a wrong configuration stays. */
const nothing = bare<never>();
const closed: Standing = {
  why: nothing,
  decisions: nothing,
  region: { code: 'ZZ', regime: 'unknown', by: 'none' },
  addenda: [],
  policyId: '',
  policyVersion: '',
};

/** What the session answers; the compiler misses one that is not in the list. */
const sessionMethods =
  'acceptAll rejectAll set withdraw acknowledge record confirm due requestErasure reset showBanner showPreferences hide explain receipts verifyReceipts request closeRequest object minor actAs setLanguage';
type SessionMethod = WordsOf<typeof sessionMethods> & keyof Session['api'];

/** What `assent build` has done ahead. */
export interface Ahead {
  /** Stands for the configuration, and the version, in the fingerprint. */
  stamp: string;
  /** Fetches what asks in the session's place, which resolves with false where it may not. */
  load(): Promise<{ first(core: Core): Promise<boolean> }> | undefined;
}

/**
 * Builds Assent, in the caller's own turn, so that no vendor slips in before the gate.
 *
 * A record on the device holds a standing (which purposes may run) with a fingerprint of everything
 * it was worked out from. Where both still match, the gate opens as it says and nothing else is
 * loaded. Everywhere else the session is fetched: it checks the configuration, finds region, regime
 * and addenda, asks the visitor, and hands back a new standing. Until then everything is closed.
 */
export const createAssent = (
  source: Config | Promise<Config>,
  loaders: Loaders,
  nonce = '',
  ahead?: Ahead,
): Assent => {
  const events = createEmitter();
  const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  let standing = closed;
  let begun = false;
  let core: Core | undefined;
  let session: Promise<Session> | undefined;
  let becomeReady!: (api: Assent) => void;
  const ready = new Promise<Assent>((resolve) => (becomeReady = resolve));

  const has = (id: string) => permits(standing, id);

  const snapshot = (): Snapshot => {
    const { why, decisions, region, addenda, policyVersion, decidedAt, method } = standing;
    const ids = Object.keys(why);
    return {
      region,
      addenda,
      policyVersion,
      gpc,
      purposes: decisions,
      allowed: Object.fromEntries(
        ids.filter((id) => decisions[id] || why[id] === 'necessary').map((id) => [id, has(id)]),
      ),
      vendors: ids.filter((id) => !decisions[id] && why[id] !== 'necessary' && has(id)),
      decidedAt: decidedAt ? new Date(decidedAt).toISOString() : undefined,
      method: method === 'acknowledge' && !decidedAt ? undefined : method,
    };
  };

  const fail = (message: string, problems?: readonly Problem[]) => {
    console.error(`Assent: ${message}`);
    events.emit('error', { message, problems });
    becomeReady(api);
  };

  /** The part that decides and asks. A failed load may be tried again. */
  const opened = async (): Promise<Session> => {
    if (!baked) {
      if (!core) await ready;
      if (!core) throw new Error('Assent: no configuration');
    }
    const parts = core as Core;
    // The session wants the vendors' files: on their way together. Nothing is checked yet.
    if (withVendors)
      attempt(() =>
        parts.config.vendors?.forEach(({ id, name }) => name ?? loaders.vendor(id).catch(() => {})),
      );
    return (session ??= loaders
      .session()
      .then(({ openSession }) => openSession(parts))
      .catch((error: Error & { problems?: readonly Problem[] }) => {
        session = undefined;
        fail(error.message, error.problems);
        throw error;
      }));
  };

  const open = (given: Config) => {
    const config = baked ? given : own(given);
    const name = (config as Config | undefined)?.cookie?.name ?? 'assent';
    const read = () => loadRecord(name, Date.now());
    const kept = read();
    // A site's own build asks without the session, where it can; on its way while the rest is prepared.
    const first = baked && !(gpc || kept) && ahead?.load();
    const hints = readHints();
    const gate = openGate({
      config,
      has,
      region: () => standing.region.code,
      why: (id) => standing.why[id],
      loaders,
      nonce,
      events,
      name,
      waiting: () =>
        void opened().then(
          ({ embeds }) => embeds(),
          () => {},
        ),
    });
    const known: Core = {
      config,
      hints,
      gpc,
      loaders,
      events,
      // Whatever changes the outcome is in here; the rest of the law changes with the version.
      key: fingerprint(
        JSON.stringify([
          ...(baked ? [ahead?.stamp] : [version, config]),
          hints,
          gpc,
          navigator.doNotTrack === '1',
        ]),
      ),
      read,
      settle: (next, change) => {
        const start = !begun && 'ready';
        begun = true;
        standing = next;
        const stopped = gate.apply();
        becomeReady(api);
        // After the turn that decided, so that its receipt is under way before anybody is told.
        queueMicrotask(() => {
          gate.tell(start || 'update', next);
          events.emit(start || 'change', { ...snapshot(), change });
        });
        return stopped;
      },
      leave: gate.leave,
      embeds: gate.embeds,
      showOnce: gate.showOnce,
      has,
      snapshot,
      fail,
      ...(baked && {
        open: opened,
        state: () => [begun, session] as const,
        parse: parseRecord,
        sum: fingerprint,
      }),
    };
    core = known;

    const ask = () => void opened().catch(() => {});

    /** Opens as the record says, where it still may; everything else is for the session to work out. */
    const weigh = (record?: DecisionRecord) => {
      if (session) void session.then(({ adopt }) => adopt(record));
      else if (
        record?.key === known.key &&
        Date.now() < record.until &&
        // A later answer may have been lost with the browser: the session knows where to look.
        (begun || attempt(() => localStorage[`${name}.left`] as unknown) !== '[]')
      ) {
        if (baked) known.first?.leave();
        void known.settle(record).then(gate.leave);
        return true;
      } else {
        if (begun) void known.settle(closed);
        if (!first || begun || record) ask();
        else void first.then(({ first }) => first(known)).then((shown) => shown || ask(), ask);
      }
    };
    if (weigh(kept)) {
      gate.whenQuiet(ask);
      // Nothing more runs until the session has brought it back.
      void laterAnswer(name, standing.at as number, () => session ?? weigh());
    }

    /** Another tab answered, or the page comes back from the browser's cache. */
    const lookAgain = (gone?: boolean) => {
      const record = read();
      // What it rests on may have ended while the page stood open.
      const over = !session && Date.now() >= (record?.until as number);
      if (gone || over || (record?.at ?? 0) > (standing.at ?? 0)) weigh(record);
    };
    addEventListener('storage', ({ key, newValue }) => {
      // No name: everything was cleared.
      if ((key ?? name) === name) lookAgain(!newValue);
    });
    addEventListener('pageshow', ({ persisted }) => persisted && lookAgain());
    document.addEventListener('visibilitychange', () => document.hidden || lookAgain());

    // Any element of the page may be a control: <a data-assent="preferences">.
    const touched = (event: Event) => {
      const control = (event.target as Element).closest?.<HTMLElement>('[data-assent]');
      const action = control?.dataset.assent as string;
      const pressed = event.type === 'click';
      // A pointer or the keyboard is on its way: of use where there is nothing else to be asked.
      if (
        !/^(preferences|withdraw|banner|accept-all|reject-all)$/.test(action) ||
        !(pressed || standing.decidedAt)
      )
        return;
      event.preventDefault();
      opened().then(
        ({ act }) => act(action, pressed),
        // Nothing to show, so the link leads where it would without us.
        () => pressed && control instanceof HTMLAnchorElement && location.assign(control.href),
      );
    };
    for (const sign of 'click pointerover focusin'.split(' '))
      document.addEventListener(sign, touched);
  };

  const later = <K extends keyof Session['api']>(method: K): Session['api'][K] =>
    ((...args: never[]) =>
      opened().then(({ api }) => (api[method] as (...args: never[]) => unknown)(...args))) as never;

  const api: Assent = {
    version,
    ready,
    has,
    why: (id) => standing.why[id] ?? (begun ? 'undeclared' : 'waiting'),
    status: (id) =>
      standing.why[id] === 'necessary' || id === 'necessary'
        ? 'exempt'
        : (standing.decisions[id] ?? 'unset'),
    get: snapshot,
    when: (id, { signal } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        if (has(id)) return resolve();
        const look = () => {
          if (!has(id)) return;
          undo.forEach((off) => off());
          resolve();
        };
        const undo = [events.on('ready', look), events.on('change', look)];
        signal?.addEventListener('abort', () => {
          undo.forEach((off) => off());
          reject(signal.reason as Error);
        });
      }),
    on: events.on,
    ...(Object.fromEntries(
      (sessionMethods.split(' ') as SessionMethod[]).map((method) => [method, later(method)]),
    ) as Pick<Session['api'], SessionMethod>),
  };

  const refuse = (error: Error) =>
    fail(baked ? error.message : `The configuration could not be read. ${error.message}`);
  if (!baked && source instanceof Promise) source.then(open).catch(refuse);
  else
    try {
      open(source as Config);
    } catch (error) {
      refuse(error as Error);
    }
  return api;
};
