/**
 * Time that passes only when everything due has happened. Entries belong to a page and are dropped with
 * it; `clock.now` is milliseconds of a clock that nobody sets.
 */
export const simulatedClock = () => {
  const due = [];
  let order = 0;
  const clock = {
    now: 0,
    /** Runs `what` after so many milliseconds, unless `page` (if any) has ended by then. */
    at: (wait, what, page) => {
      const entry = { at: clock.now + Math.max(0, wait), order: (order += 1), what, page };
      due.push(entry);
      return entry;
    },
    cancel: (entry) => {
      if (entry) entry.what = undefined;
    },
    /** Until nothing is due before then. */
    run: async (until) => {
      for (;;) {
        // What promises of this moment lead to comes first, as in a browser.
        await new Promise(setImmediate);
        let next;
        for (const entry of due)
          if (!next || entry.at < next.at || (entry.at === next.at && entry.order < next.order))
            next = entry;
        if (!next || next.at > until) break;
        due.splice(due.indexOf(next), 1);
        if (!next.what || next.page?.ended) continue;
        clock.now = next.at;
        next.what();
      }
      clock.now = until;
    },
  };
  return clock;
};
