import type { Settings } from '../config/settings.js';
import type { Ledger } from '../decisions/ledger.js';
import { isBarred } from '../decisions/allowed.js';
import type { Purpose } from '../decisions/purposes.js';

export type Choices = Readonly<Record<string, boolean>>;

/** What may be asked on this page, and what an answer may look like. */
export interface Questions {
  /** Everything but what is required or asked in forms. */
  asked: readonly Purpose[];
  /** Those of them that nobody has answered, or that are asked again. */
  open(): readonly Purpose[];
  /** One answer for many. */
  all(granted: boolean, of?: readonly { id: string }[]): Choices;
  /** A no to everything that can be refused, forms included. */
  everything(): Choices;
  /** Throws where the choices are no answer here: a half-understood answer is none. */
  only(choices: Choices): Choices;
}

export const questions = ({ purposes, vendors }: Settings, ledger: Ledger): Questions => {
  const optional = purposes.filter(({ required }) => !required);
  const asked = optional.filter(({ form }) => !form);
  const decidable = [...optional, ...vendors].map(({ id }) => id);
  const all: Questions['all'] = (granted, of = asked) =>
    Object.fromEntries(of.map(({ id }) => [id, granted]));
  return {
    asked,
    open: () => asked.filter(({ id }) => ledger.isOpen(id)),
    all,
    everything: () => all(false, optional),
    only: (choices) => {
      const wrong = (what: unknown, why: string) =>
        new TypeError(`Assent: ${JSON.stringify(what)} ${why}`);
      if (typeof choices !== 'object' || choices === null)
        throw wrong(choices, 'is no answer; use {"analytics": true}.');
      for (const [id, answer] of Object.entries(choices)) {
        if (!decidable.includes(id))
          throw wrong(
            id,
            `cannot be decided here; the purposes and vendors are ${decidable.join(', ')}.`,
          );
        if (typeof answer !== 'boolean')
          throw wrong(answer, `for "${id}" is no answer; use true or false.`);
        if (answer && purposes.some((one) => one.id === id && isBarred(one, ledger.situation)))
          throw wrong(id, 'is kept off by law for the age that was declared.');
      }
      return choices;
    },
  };
};
