import type { KnownPurpose, Mode, Regime } from '../types.js';
import type { KnownVendor } from '../config/settings.js';

export const knownPurposes: readonly KnownPurpose[] = [
  'necessary',
  'functional',
  'analytics',
  'advertising',
  'marketing',
  'newsletter',
];

/** A declared purpose with what follows from its vendors. */
export interface Purpose {
  id: string;
  /** Known purpose whose legal treatment applies; undefined: opt-in everywhere. */
  like: string | undefined;
  form: boolean;
  vendors: readonly KnownVendor[];
  /** Some vendor counts as sale or sharing, so that the stricter of two modes applies. */
  shared: boolean;
}

const strictness: readonly Mode[] = ['opt-in', 'opt-out', 'exempt-optout', 'notice', 'always'];

const modeIn = (regime: Regime, key: string | undefined): Mode =>
  key !== undefined && Object.hasOwn(regime.modes, key) ? (regime.modes[key] as Mode) : 'opt-in';

/** How the regime treats a purpose. What no rule names is opt-in. */
export const modeOf = (regime: Regime, purpose: Purpose): Mode => {
  if (purpose.id === 'necessary') return 'always';
  const modes = [modeIn(regime, purpose.like)];
  if (purpose.shared) modes.push(modeIn(regime, 'saleOrShare'));
  return strictness.find((mode) => modes.includes(mode)) as Mode;
};

/** Does Global Privacy Control speak about this purpose here? */
export const coveredBySignal = (regime: Regime, purpose: Purpose): boolean =>
  (purpose.like !== undefined && regime.gpc.includes(purpose.like)) ||
  (purpose.shared && regime.gpc.includes('saleOrShare'));
