const start = Date.parse('2026-11-22T10:00:00.000Z');
const config = { receipts: 'https://collector.example/v1/receipts', vendors: [] };
const texts = { tag: 'en' };

/** The names that the core looks for when a page is quiet (`src/gate/gate.ts`). */
const waits = /^assent.(outbox|todo|left)/;

/**
 * One page of the site over a device: the SDK's real dispatch, desk and outbox, made anew as a browser
 * makes them for each page. It ends once, by `end(how)`, and hears, does and stores nothing after that.
 */
export const openPage = ({ clock, random, device, network, code, lag, missing }) => {
  const listeners = {};
  const events = [];
  const page = {
    lag,
    ended: false,
    events,
    fire: (name) => page.ended || listeners[name]?.forEach((listen) => listen()),
    end: (how) => {
      if (page.ended) return;
      page.ended = how;
      device.pages.delete(page);
      for (const [name, holder] of device.locks) if (holder === page) device.locks.delete(name);
    },
  };
  device.pages.add(page);
  const listen = (name, what) => (listeners[name] ??= []).push(what);
  class PageDate extends Date {
    constructor(...given) {
      super(...(given.length ? given : [PageDate.now()]));
    }
    static now() {
      return start + clock.now + device.skew;
    }
  }
  const dice = Object.create(Math, { random: { value: random.next } });
  const localStorage = device.storageFor(page);
  const sdk = code({
    localStorage,
    navigator: {
      locks: {
        request: async (name, { ifAvailable }, take) => {
          if (!ifAvailable) throw new Error('not simulated');
          if (device.locks.has(name)) return take(null);
          device.locks.set(name, page);
          try {
            return await take({ name });
          } finally {
            if (device.locks.get(name) === page) device.locks.delete(name);
          }
        },
      },
    },
    document: { addEventListener: listen, hidden: false },
    location: { href: 'https://shop.example/', hostname: 'shop.example' },
    addEventListener: listen,
    fetch: network.fetchFor(page),
    performance: { now: () => clock.now },
    setTimeout: (what, wait = 0) => clock.at(wait, what, page),
    clearTimeout: clock.cancel,
    Date: PageDate,
    Math: dice,
    crypto: { getRandomValues: (bytes) => bytes.map(() => random.below(256)) },
    queueMicrotask,
  });
  const mirror = device.mirrorFor(page);
  const settings = sdk.settingsFrom(config, {});
  const dispatch = sdk.createDispatch(
    {
      settings,
      site: 'shop.example',
      sdk: 'assent/0.1.0',
      report: ({ id }, state) => events.push({ id, state }),
      error: (message) => events.push({ message }),
      mirror,
    },
    {
      receipts: () =>
        new Promise((resolve, reject) =>
          clock.at(
            random.below(200),
            () => (missing ? reject(new TypeError('offline')) : resolve({ Outbox: sdk.Outbox })),
            page,
          ),
        ),
    },
  );
  const names = () => {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  };
  const session = async () => dispatch.resume((await mirror.read()).receipts).catch(() => {});
  // As the core does: the session comes where something waits; and where nobody has answered, to ask.
  const something =
    names().some((name) => waits.test(name)) ||
    !names().includes('assent.seq') ||
    device.mirrored().size > 0;
  if (something) clock.at(20, () => void session(), page);

  return Object.assign(page, {
    /** The notice or the preferences are on screen. */
    prepare: () => dispatch.prepare(),
    /** A click: an answer becomes a waiting change and is handed on, in one task. */
    decide: (seq) => {
      const at = PageDate.now();
      const id = sdk.newReceiptId(at);
      const layer = random.next() < 0.5 ? 'banner' : 'api';
      const yes = random.next() < 0.5 ? 'granted' : 'denied';
      try {
        localStorage.setItem('assent.seq', String(seq));
      } catch {
        // The cookie has it.
      }
      void dispatch
        .send(
          {
            before: { analytics: 'unset' },
            after: { analytics: yes },
            at,
            method: 'save_choices',
            layer,
            id,
            subject: 's_a4ayc_80_OGda4BO_1o_V0',
            seq,
            region: { code: 'DE', regime: 'eu-eea', by: 'page' },
            language: 'en',
            gpc: false,
            expires: at + 180 * 864e5,
            policy: settings.policy,
            addenda: [],
            modes: { necessary: 'always', analytics: 'opt-in' },
          },
          layer === 'banner' ? texts : undefined,
        )
        .catch(() => {});
      return id;
    },
  });
};
