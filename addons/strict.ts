import { assentNamed, withAssent } from './here.js';
import { createKeeper } from './strict/keeper.js';
import type { Rule } from './strict/match.js';
import { readOptions, type StrictOptions } from './strict/options.js';
import { patchElements } from './strict/patch-elements.js';
import { patchRequests } from './strict/patch-requests.js';
import { createReport, type StrictEntry } from './strict/report.js';
import { tellWhatLeft } from './strict/requests-that-left.js';
import { createVerdict } from './strict/verdict.js';
import { watch } from './strict/watch.js';

export type { StrictRule } from './strict/match.js';
export type { StrictOptions } from './strict/options.js';
export type { StrictEntry } from './strict/report.js';
export { presetIds } from './strict/known-hosts.js';

export interface Strict {
  readonly mode: 'block' | 'report';
  /** Everything so far: held, seen, and what left all the same. */
  report(): readonly StrictEntry[];
  /** The same as a table in the console. */
  print(): void;
  /** Stops watching. Patched functions stay and let everything pass. */
  end(): void;
}

/**
 * Holds, by address, what the page's markup does not mark. Best effort: what a browser fetches ahead
 * of any script leaves all the same, and is told in the report. Must run in the head, synchronously,
 * before everything that it is to hold. Held elements become marked markup, which the gate releases.
 *
 * `own` is the address under which Assent's own files lie. Throws a `TypeError` that lists every
 * mistake in the options.
 */
export const strict = (options: StrictOptions, global = 'assent', own?: string): Strict => {
  const { mode, rules } = readOptions(options);
  const look = mode === 'report';
  let ended = false;
  const report = createReport();
  const verdict = createVerdict(rules, () => assentNamed(global), own);

  // Which vendors the configuration lists is known when Assent is ready; nothing is released before.
  const waiting: (() => void)[] = [];
  const mark = (element: HTMLElement, by: readonly Rule[]) => {
    const write = () => {
      const { purpose, vendor } = verdict.demand(by);
      if (vendor) element.dataset.vendor = vendor;
      element.dataset.purpose = purpose;
    };
    if (ready) write();
    else waiting.push(write);
  };
  let ready = false;

  const keeper = createKeeper({ verdict, report, look, mark });
  const guarded = {
    ...keeper,
    holds: (...call: Parameters<typeof keeper.holds>) => !ended && keeper.holds(...call),
    refuses: (...call: Parameters<typeof keeper.refuses>) => !ended && keeper.refuses(...call),
  };
  patchElements(guarded);
  patchRequests(guarded);
  const endings = [watch(guarded), tellWhatLeft(verdict, report)];

  const api: Strict = {
    mode,
    report: report.list,
    print: report.print,
    end: () => {
      ended = true;
      for (const end of endings) end();
    },
  };
  withAssent(global, (assent) => {
    Object.assign(assent, { strict: api });
    assent.on('change', verdict.look);
    assent.on('ready', () => {
      verdict.look();
      ready = true;
      for (const write of waiting.splice(0)) write();
    });
  });
  if (look) addEventListener('load', () => setTimeout(report.print), { once: true });
  return api;
};
