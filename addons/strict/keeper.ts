import { addressOf, candidates, fetches, runs } from './elements.js';
import { holdAddress, holdScript, isHeld } from './hold.js';
import type { Rule } from './match.js';
import type { Report } from './report.js';
import type { Verdict } from './verdict.js';

export interface KeeperOptions {
  verdict: Verdict;
  report: Report;
  /** Nothing is held, only told. */
  look: boolean;
  /** Gives a held element Assent's marks, once it is known what they are. */
  mark(element: HTMLElement, rules: readonly Rule[]): void;
}

export interface Keeper {
  /** True: this address is held for that element, and must not be set. */
  holds(element: HTMLElement, address: string): boolean;
  /** An element that the parser or a script put into the page. */
  meet(element: HTMLElement): void;
  /** True: a request that a script makes must not leave. */
  refuses(how: string, address: unknown): boolean;
}

/** Decides over elements and requests, tells the report, and holds. */
export const createKeeper = ({ verdict, report, look, mark }: KeeperOptions): Keeper => {
  /** Told in report mode, where an element goes on and comes by again. */
  const told = new WeakSet<Element>();
  const tell = (what: string, how: string, rules: readonly Rule[]) =>
    report.add({ what, how, state: look ? 'seen' : 'held', ...verdict.demand(rules) });

  const keep = (
    element: HTMLElement,
    what: string,
    rules: readonly Rule[],
    hold: () => void,
    how = element.localName,
  ): boolean => {
    if (!rules.length || told.has(element)) return false;
    tell(what, how, rules);
    if (look) {
      told.add(element);
      return false;
    }
    hold();
    mark(element, rules);
    return true;
  };

  const meetScript = (script: HTMLScriptElement) => {
    if (!runs(script)) return;
    const address = script.getAttribute('src');
    if (address === null) {
      const rules = verdict.inline(script.text);
      const beginning = `${script.text.trim().slice(0, 60)}…`;
      keep(script, beginning, rules, () => holdScript(script), 'inline');
    } else keep(script, script.src, verdict.address(address), () => holdScript(script, address));
  };

  return {
    holds: (element, address) => {
      const name = addressOf[element.localName];
      if (!name || (element.localName === 'script' && !runs(element) && !isHeld(element)))
        return false;
      return keep(element, address, verdict.address(address), () => {
        if (element instanceof HTMLScriptElement) holdScript(element, address);
        else holdAddress(element, name, address);
      });
    },
    meet: (element) => {
      const { localName, dataset } = element;
      // What bears the owner's marks is the gate's.
      if (isHeld(element) || dataset.purpose || dataset.vendor) return;
      if (localName === 'script') return meetScript(element as HTMLScriptElement);
      const name = addressOf[localName];
      if (!name || (localName === 'link' && !fetches(element))) return;
      const address = element.getAttribute(name);
      const hold = () => holdAddress(element, name, address as string);
      if (address && keep(element, address, verdict.address(address), hold)) return;
      const set = element.getAttribute('srcset');
      for (const one of candidates(set))
        if (
          keep(element, one, verdict.address(one), () =>
            holdAddress(element, 'srcset', set as string),
          )
        )
          return;
    },
    refuses: (how, address) => {
      const rules = verdict.address(address);
      if (rules.length) tell(String(address), how, rules);
      return rules.length > 0 && !look;
    },
  };
};
