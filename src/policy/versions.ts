import { startOf } from './calendar.js';
import type { PolicyDocument } from './document.js';

export { noticeDays } from './calendar.js';

/** One version of the owner's policy, as the configuration lists it. */
export interface PolicyEntry {
  version: string;
  /** `YYYY-MM-DD`, first day on which visitors are told. Default: the day of effect. */
  announced?: string;
  /** `YYYY-MM-DD`; in force from the first instant of that day on the controller's clock. */
  effective: string;
  /** Address of its document. */
  src?: string;
  /** The document itself. */
  document?: PolicyDocument;
}

export interface VersionsNow {
  governing: PolicyEntry;
  /** Nothing is in force yet; `governing` is the first that will be. */
  early?: true;
  /** Announced and not in force, in order of effect. Several may run at once (S36). */
  pending: readonly PolicyEntry[];
  /** Were in force, oldest first. */
  past: readonly PolicyEntry[];
  /** Instant of the next announcement or effect, ms since 1970: what was worked out ends there. */
  nextChange: number;
}

/**
 * Which version governs at an instant (ms since 1970), which are told already, which are over. The
 * order of the list does not matter; of two with the same effective day the later announced wins.
 * @throws {RangeError} if the list is empty.
 */
export const versionsAt = (
  entries: readonly PolicyEntry[],
  now: number,
  utcOffset = '+00:00',
): VersionsNow => {
  const effect = ({ effective }: PolicyEntry) => startOf(effective, utcOffset);
  const told = ({ announced, effective }: PolicyEntry) =>
    startOf(announced ?? effective, utcOffset);
  const inOrder = [...entries].sort((a, b) => effect(a) - effect(b) || told(a) - told(b));
  const [first] = inOrder;
  if (!first) throw new RangeError('There is no version of the policy.');

  const past = inOrder.filter((entry) => effect(entry) <= now);
  const early = !past.length;
  const governing = past.pop() ?? first;
  return {
    governing,
    ...(early && { early }),
    pending: inOrder.filter(
      (entry) => entry !== governing && effect(entry) > now && told(entry) <= now,
    ),
    past,
    nextChange: Math.min(
      ...entries.flatMap((entry) => [effect(entry), told(entry)]).filter((at) => at > now),
    ),
  };
};
