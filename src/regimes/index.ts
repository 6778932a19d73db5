import type { Regime } from '../types.js';
import { ch } from './ch.js';
import { euEea } from './eu-eea.js';
import { hk } from './hk.js';
import { jp } from './jp.js';
import { kr } from './kr.js';
import { row } from './row.js';
import { sg } from './sg.js';
import { uk } from './uk.js';
import { unknown } from './unknown.js';
import { usBase } from './us-base.js';

/**
 * Every regime, strictest first: for every purpose, no regime is laxer than one that follows it. So
 * when several are compatible with what is known, the first of them is the safe answer.
 */
export const regimes: readonly Regime[] = [unknown, euEea, uk, row, kr, ch, hk, sg, jp, usBase];
