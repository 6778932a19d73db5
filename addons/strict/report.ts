import type { Demand } from './verdict.js';

/** One thing that a rule named. */
export interface StrictEntry extends Demand {
  /** Address, or the beginning of an inline script. */
  what: string;
  /** `script`, `img`, `fetch`, …; for what `left`, the initiator that the browser names. */
  how: string;
  /**
   * `held` · `seen`: would have been held, in report mode · `left`: the request was on its way
   * although its rule was not satisfied; nothing in the page can hold that one.
   */
  state: 'held' | 'seen' | 'left';
  /** Milliseconds since the page began. */
  at: number;
}

export interface Report {
  add(entry: Omit<StrictEntry, 'at'>, at?: number): void;
  list(): readonly StrictEntry[];
  print(): void;
}

/**
 * Everything is told as `assent:strict` on `window`, too. What was seen in report mode went on its
 * way, of course, and may be in the browser's list of requests earlier than in the page: that is not
 * told as a leak.
 */
export const createReport = (): Report => {
  const entries: StrictEntry[] = [];
  const list = () => {
    const seen = new Set(
      entries
        .filter(({ state, how }) => state === 'seen' && how !== 'inline')
        .map(({ what }) => new URL(what, document.baseURI).href),
    );
    return entries.filter(({ state, what }) => state !== 'left' || !seen.has(what));
  };
  return {
    add: (entry, at = performance.now()) => {
      const whole = { ...entry, at: Math.round(at) };
      entries.push(whole);
      dispatchEvent(new CustomEvent('assent:strict', { detail: whole }));
    },
    list,
    print: () => {
      const all = list();
      if (all.length) console.table(all, ['state', 'how', 'what', 'purpose', 'vendor', 'at']);
    },
  };
};
