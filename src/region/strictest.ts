import type { FormDuties, Mode, Regime } from '../types.js';
import { knownPurposes, modeIn, strictness } from '../decisions/purposes.js';
import { unknown } from '../regimes/unknown.js';

/** Keys of `modes` but `transfer`; what is necessary has none. */
const keys = [...knownPurposes.slice(1), 'saleOrShare'];

const rank = (mode: Mode) => strictness.indexOf(mode);
const opens = (regime: Regime, key: string) => rank(modeIn(regime, key));

/** Is `a` in no mode laxer than `b`, whatever purpose, vendors and their countries? */
export const isAsStrict = (a: Regime, b: Regime): boolean => {
  const { transfer } = b.modes;
  return (
    keys.every((key) => opens(a, key) <= opens(b, key)) &&
    (!transfer ||
      // Whose vendors are abroad depends on the country, so two such laws compare only at home.
      (a.regions === b.regions && !!a.modes.transfer && rank(a.modes.transfer) <= rank(transfer)) ||
      keys.every((key) => opens(a, key) <= rank(transfer)))
  );
};

const union = (lists: readonly (readonly string[] | undefined)[]) => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/**
 * One regime that is in no rule laxer than any of these: the one whose modes are as strict as all
 * others', with every signal, block and period of theirs; `unknown` where none is.
 */
export const strictestOf = (regimes: readonly Regime[]): Regime => {
  const [first] = regimes;
  if (first && regimes.every((one) => one === first)) return first;
  const lead = regimes.find((one) => regimes.every((other) => isAsStrict(one, other))) ?? unknown;
  const { teens, ...strict }: Regime = lead;
  const all: readonly Regime[] = [lead, ...regimes];
  const forms = Object.assign({}, ...all.map((one) => one.forms)) as FormDuties;
  const later = all.flatMap((one) => one.later ?? []).sort((a, b) => (a.from < b.from ? -1 : 1));
  return {
    ...strict,
    ...(teens && all.every((one) => one.teens) && { teens }),
    gpc: union(all.map(({ gpc }) => gpc)),
    blocks: union(all.map(({ blocks }) => blocks)),
    notice: all.some(({ notice }) => notice === 'ask') ? 'ask' : 'inform',
    grantMonths: Math.min(...all.map(({ grantMonths }) => grantMonths)),
    denyMonths: Math.max(...all.map(({ denyMonths }) => denyMonths)),
    ...(all.some(({ showSignal }) => showSignal) && { showSignal: true }),
    ...(later.length && { later }),
    ...(Object.keys(forms).length && { forms }),
    needs: Object.assign({}, ...all.map(({ needs }) => needs)) as NonNullable<Regime['needs']>,
  };
};
