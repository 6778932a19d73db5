import type { Explanation, RegimeSources, ResolvedRegion } from '../types.js';
import type { KnownVendor, Settings } from '../config/settings.js';
import { matchesHost } from '../gate/match-host.js';
import { isAllowed, reasonFor, type Situation } from '../decisions/allowed.js';
import { coveredBySignal, modeOf, type Purpose } from '../decisions/purposes.js';

/** What is known beyond the answers themselves. */
export interface Circumstance extends Situation {
  region: ResolvedRegion;
  /** Milliseconds since 1970 of the last decision. */
  decidedAt?: number | undefined;
  policyVersion: string;
  sources?: RegimeSources | undefined;
}

const modes = {
  always: 'always on, because the page needs it',
  'opt-in': 'off until the visitor says yes',
  'opt-out': 'on until the visitor or the browser says no',
  notice: 'on, and the visitor is told',
  'exempt-optout': 'on without asking, until the visitor objects',
};

/** Why a purpose may run or not, one sentence per reason, the deciding one last. */
export const explain = (
  purpose: Purpose | undefined,
  id: string,
  now: Circumstance,
): Explanation => {
  if (!purpose)
    return { allowed: false, because: [`No purpose "${id}" is declared, so it is never allowed.`] };
  const { region, sources, decidedAt } = now;
  const mode = modeOf(now.regime, purpose);
  const decision = now.decisions[id] ?? 'unset';
  const [law] = sources?.sources ?? [];
  const because = [
    `Region ${region.code} (by ${region.by}) is under the rules "${region.regime}"${law ? ` (${law.name}, ${law.ref}; ${law.status})` : ''}.`,
    `There "${id}" is ${modes[mode]} (${mode})${purpose.shared ? ', counting that a vendor of it means sale or sharing' : ''}.`,
  ];
  if (mode !== 'always') {
    const when = decidedAt ? ` on ${new Date(decidedAt).toISOString()}` : '';
    because.push(
      decision !== 'unset'
        ? `The visitor's answer${when}: ${decision}.`
        : now.expired.includes(id)
          ? `An earlier yes does not count any more under policy version ${now.policyVersion}: its months are over, its terms widened, a vendor is new, or the law here is stricter.`
          : 'The visitor has not answered.',
    );
    if (now.gpc && coveredBySignal(now.regime, purpose))
      because.push(
        now.despiteSignal.includes(id)
          ? 'The browser’s signal (Global Privacy Control) is on; the visitor said yes knowing of it.'
          : 'The browser’s signal (Global Privacy Control) is on, which is a no.',
      );
  }
  if (now.held && mode !== 'always')
    because.push(
      'A request to erase or correct is open, so nothing optional runs until it is answered.',
    );
  if (reasonFor(purpose, now) === 'minor')
    because.push(
      now.minor === 'sale'
        ? 'The visitor was declared too young for sale or sharing without a yes of their own; see docs/children.md.'
        : now.minor === 'no-sale'
          ? 'The visitor was declared of an age for which the law lets nobody sell or share, whatever is said; see docs/children.md.'
          : 'The visitor was declared under age, and no guardian said yes; see docs/children.md.',
    );
  return { allowed: isAllowed(purpose, now), because };
};

const explainVendor = (
  vendor: KnownVendor,
  { purposes }: Settings,
  now: Circumstance,
): Explanation => {
  const { id, name, purpose, role, saleOrShare, country } = vendor;
  const whole = explain(
    purposes.find((one) => one.id === purpose),
    purpose,
    now,
  );
  const refused = now.refusedVendors.includes(id);
  return {
    allowed: whole.allowed && !refused,
    because: [
      `${name} (${id}) acts for "${purpose}" as ${role}${saleOrShare ? '; passing data to it counts as sale or sharing' : ''}${country ? `; it receives data in ${country}` : ''}.`,
      ...whole.because,
      ...(refused ? [`The visitor switched ${name} off on its own.`] : []),
    ],
  };
};

/** The same for a purpose, a vendor, an address that a vendor sends to, or an element of the page. */
export const explainSubject = (
  subject: string | Element,
  settings: Settings,
  now: Circumstance,
): Explanation => {
  const { purposes, vendors } = settings;
  const one = (name: string): Explanation => {
    const vendor =
      vendors.find(({ id }) => id === name) ??
      (/^(https?:)?\//.test(name)
        ? vendors.find(({ hosts }) => matchesHost(name, hosts))
        : undefined);
    return vendor
      ? explainVendor(vendor, settings, now)
      : explain(
          purposes.find(({ id }) => id === name),
          name,
          now,
        );
  };
  if (typeof subject === 'string') return one(subject);
  const marks = ['data-purpose', 'data-vendor'].flatMap(
    (mark) => subject.getAttribute(mark)?.trim().split(/\s+/) ?? [],
  );
  const address = subject.getAttribute('src') ?? subject.getAttribute('data-src');
  if (!marks.length)
    return address && vendors.some(({ hosts }) => matchesHost(address, hosts))
      ? {
          allowed: one(address).allowed,
          because: [
            ...one(address).because,
            'The element bears no data-purpose, so the gate cannot hold it back.',
          ],
        }
      : {
          allowed: true,
          because: ['The element bears no data-purpose, so the gate has nothing to do with it.'],
        };
  const each = marks.map(one);
  return {
    allowed: each.every(({ allowed }) => allowed),
    because: each.flatMap(({ because }) => because),
  };
};
