import type { KnownPurpose, Mode, Regime } from '../types.js';
import type { KnownVendor } from '../config/settings.js';

export const knownPurposes: readonly KnownPurpose[] = [
  'necessary',
  'functional',
  'statistics',
  'analytics',
  'personalisation',
  'advertising',
  'marketing',
  'development',
  'newsletter',
];

/** A declared purpose with what follows from its vendors. */
export interface Purpose {
  id: string;
  /** Known purpose whose legal treatment applies; undefined: opt-in everywhere. */
  like: string | undefined;
  form: boolean;
  /** Needed for the contract or by law: never togglable (S1). */
  required: boolean;
  vendors: readonly KnownVendor[];
  /** Some vendor counts as sale or sharing, so that the stricter of two modes applies. */
  shared: boolean;
}

/** Strictest first. */
export const strictness: readonly Mode[] = [
  'opt-in',
  'opt-out',
  'exempt-optout',
  'notice',
  'always',
];

/** The regime's word on one key of `modes`; what it does not name, and what is unknown, is opt-in. */
export const modeIn = (regime: Regime, key: string | undefined): Mode =>
  key !== undefined && Object.hasOwn(regime.modes, key) ? (regime.modes[key] as Mode) : 'opt-in';

/** How the regime treats a purpose: the strictest word on it, its vendors and where they are. */
export const modeOf = (regime: Regime, purpose: Purpose): Mode => {
  if (purpose.required) return 'always';
  const modes = [modeIn(regime, purpose.like)];
  if (purpose.shared) modes.push(modeIn(regime, 'saleOrShare'));
  const { transfer } = regime.modes;
  const home = regime.regions.split(' ');
  // A vendor that names no country may be anywhere.
  if (transfer && purpose.vendors.some(({ country }) => !country || !home.includes(country)))
    modes.push(transfer);
  return strictness.find((mode) => modes.includes(mode)) as Mode;
};

/** Does Global Privacy Control speak about this purpose here? */
export const coveredBySignal = (regime: Regime, purpose: Purpose): boolean =>
  (purpose.like !== undefined && regime.gpc.includes(purpose.like)) ||
  (purpose.shared && regime.gpc.includes('saleOrShare'));
