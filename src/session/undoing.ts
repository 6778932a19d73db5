import type { Settings } from '../config/settings.js';
import type { Situation } from '../decisions/allowed.js';
import type { Choices } from './questions.js';

/** What takes the last answer back. */
export interface Undoing {
  choices: Choices;
  /** Something had no answer before, so it is asked again. Until then a no stands for it. */
  askAgain: boolean;
}

/**
 * Earlier answers stand again; a yes that had none before it becomes a no. Nothing is let in by it that
 * the earlier answer did not let in: a yes that the signal held stays held.
 */
export const undoing = (
  { purposes, vendors }: Settings,
  before: Situation,
  now: Situation,
): Undoing => {
  const was = (id: string) => before.decisions[id] ?? 'unset';
  const wasNo = (id: string) => before.refusedVendors.includes(id);
  const changed = purposes
    .map(({ id }) => id)
    .filter((id) => (now.decisions[id] ?? 'unset') !== was(id));
  return {
    choices: Object.fromEntries([
      ...changed.map((id): [string, boolean] => [
        id,
        was(id) === 'granted' && (!now.gpc || before.despiteSignal.includes(id)),
      ]),
      ...vendors
        .filter(({ id }) => wasNo(id) !== now.refusedVendors.includes(id))
        .map(({ id }): [string, boolean] => [id, !wasNo(id)]),
    ]),
    askAgain: changed.some((id) => was(id) === 'unset'),
  };
};
