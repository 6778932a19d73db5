/** Milliseconds after which browsers have localStorage on the disk, and transactions in IndexedDB. */
const lazily = 5000;
const soon = 40;

/**
 * A visitor's browser profile: what its pages share, and what of it is on the disk. `trouble`:
 * `blocked` (localStorage throws), `full` (takes nothing more), `alone` (no IndexedDB either).
 */
export const simulatedDevice = (clock, random, trouble = {}) => {
  let held = new Map();
  let onDisk = new Map();
  let flushing = false;
  const mirror = new Map();
  const locks = new Map();
  const pages = new Set();

  const flush = () => {
    if (flushing) return;
    flushing = true;
    clock.at(lazily, () => {
      flushing = false;
      onDisk = new Map(held);
    });
  };

  const device = {
    pages,
    locks,
    trouble,
    /** Milliseconds that somebody has set the clock off by. */
    skew: 0,
    offline: false,
    read: (key) => held.get(key) ?? null,
    entries: () => held,
    mirrored: () => mirror,

    /** Tabs of one site may live in processes of their own, which hear of each other's writes late. */
    storageFor: (page) => {
      const own = new Map(held);
      page.hear = (key, value) => (value === null ? own.delete(key) : own.set(key, value));
      const tell = (key, value) => {
        page.hear(key, value);
        // The last to arrive is what all end up with.
        clock.at(page.lag, () => {
          if (value === null) held.delete(key);
          else held.set(key, value);
          flush();
          for (const other of pages)
            if (other !== page) clock.at(other.lag, () => other.hear?.(key, value));
        });
      };
      const check = () => {
        if (trouble.blocked) throw new DOMException('refused', 'SecurityError');
      };
      const storage = {
        getItem: (key) => (check(), own.get(key) ?? null),
        setItem: (key, value) => {
          check();
          if (page.ended) return;
          if (trouble.full) throw new DOMException('full', 'QuotaExceededError');
          tell(key, String(value));
        },
        removeItem: (key) => (check(), page.ended || tell(key, null)),
      };
      // Its keys are the names that are stored.
      return new Proxy(storage, {
        ownKeys: () => (check(), [...own.keys()]),
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      });
    },

    /** `Mirror` of `src/receipts/mirror.ts`: together at the end of the task, undone if the page ends first. */
    mirrorFor: (page) => {
      let changes;
      const change = (key, value) => {
        if (page.ended) return;
        if (!changes) {
          const now = (changes = new Map());
          // The transaction begins at the end of the task and is on the disk a little later.
          queueMicrotask(() => (changes = undefined));
          clock.at(
            1 + random.below(soon - 1),
            () => {
              if (trouble.alone) return;
              for (const [name, kept] of now)
                if (kept) mirror.set(name, structuredClone(kept));
                else mirror.delete(name);
            },
            page,
          );
        }
        changes.set(key, value);
      };
      return {
        keep: change,
        drop: (...keys) => keys.forEach((key) => change(key)),
        written: async () => {},
        read: async () => {
          const values = [...mirror.values()];
          return { receipts: values.filter((value) => 'receipt' in value) };
        },
      };
    },

    /** Every page ends at once, and what was only on its way to the disk is gone. */
    kill: () => {
      pages.forEach((page) => page.end('kill'));
      held = new Map(onDisk);
    },
  };
  return device;
};
