/** Entries kept; a demo that is left open must not grow for ever. */
const KEPT = 500;

/** Remembers what reached the vendors and tells those who listen. */
export const requestLog = () => {
  let entries = [];
  let next = 1;
  const listeners = new Set();
  const tell = (message) => {
    for (const listener of listeners) listener(message);
  };

  return {
    add(entry) {
      const numbered = { n: next++, at: Date.now(), ...entry };
      entries = [...entries.slice(1 - KEPT), numbered];
      tell({ add: [numbered] });
    },
    clear() {
      entries = [];
      tell({ all: [] });
    },
    /** Calls back with everything so far, then with every new entry. Returns the undo. */
    follow(listener) {
      listener({ all: entries });
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
