import type { Clause } from '../types.js';
import { baseClauses, baseTitle } from './base.js';
import { euClauses, euTitle } from './eu.js';
import { hongKongClauses, hongKongTitle } from './hong-kong.js';
import { singaporeClauses, singaporeTitle } from './singapore.js';
import { usClauses, usTitle } from './us.js';

export { addenda, base } from './index.js';

/** Clauses by document id. Loaded on demand, never part of the core. */
export const clauses: Readonly<Record<string, readonly Clause[]>> = {
  base: baseClauses,
  us: usClauses,
  sg: singaporeClauses,
  hk: hongKongClauses,
  eu: euClauses,
};

/** Titles by document id, one per language. */
export const titles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  base: baseTitle,
  us: usTitle,
  sg: singaporeTitle,
  hk: hongKongTitle,
  eu: euTitle,
};
