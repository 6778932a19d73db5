import type { Addendum } from '../types.js';
import { eu } from './eu.js';
import { hongKong } from './hong-kong.js';
import { singapore } from './singapore.js';
import { us } from './us.js';

export { base } from './base.js';

/** Every addendum, in the order in which they are listed and recorded. */
export const addenda: readonly Addendum[] = [us, singapore, hongKong, eu];
