import type { Explanation, ResolvedRegion } from '../types.js';
import type { Settings } from '../config/settings.js';
import { isAllowed, type Situation } from './allowed.js';
import { coveredBySignal, modeOf, type Purpose } from './purposes.js';

/** Why a purpose may run or not, one sentence per reason, the deciding one last. */
export const explain = (
  purpose: Purpose | undefined,
  id: string,
  now: Situation,
  region: ResolvedRegion,
): Explanation => {
  if (!purpose)
    return { allowed: false, because: [`No purpose "${id}" is declared, so it is never allowed.`] };
  const mode = modeOf(now.regime, purpose);
  const decision = now.decisions[id] ?? 'unset';
  const because = [
    `Region ${region.code} (by ${region.by}) is under the rules "${region.regime}".`,
    `There "${id}" is ${mode}${purpose.shared ? ', counting that a vendor of it means sale or sharing' : ''}.`,
  ];
  if (mode !== 'always') {
    because.push(
      decision === 'unset' ? 'The visitor has not answered.' : `The visitor's answer: ${decision}.`,
    );
    if (now.gpc && coveredBySignal(now.regime, purpose))
      because.push(
        now.despiteSignal.includes(id)
          ? 'Global Privacy Control is on; the visitor said yes knowing of it.'
          : 'Global Privacy Control is on, which is a no.',
      );
  }
  return { allowed: isAllowed(purpose, now), because };
};

/** The same for a purpose, a vendor, or an element of the page with its `data-purpose`. */
export const explainSubject = (
  subject: string | Element,
  { purposes, vendors }: Settings,
  now: Situation,
  region: ResolvedRegion,
): Explanation => {
  const named =
    typeof subject === 'string' ? subject : (subject.getAttribute('data-purpose') ?? '');
  const each = named.split(/\s+/).map((name) => {
    const id = vendors.find((vendor) => vendor.id === name)?.purpose ?? name;
    return explain(
      purposes.find((purpose) => purpose.id === id),
      id,
      now,
      region,
    );
  });
  return {
    allowed: each.every(({ allowed }) => allowed),
    because: each.flatMap(({ because }) => because),
  };
};
