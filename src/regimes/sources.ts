import type { RegimeSources } from '../types.js';
import { auSources } from './au.js';
import { brSources } from './br.js';
import { caQcSources } from './ca-qc.js';
import { caSources } from './ca.js';
import { chSources } from './ch.js';
import { cnSources } from './cn.js';
import { euEeaSources } from './eu-eea.js';
import { hkSources } from './hk.js';
import { indiaSources } from './in.js';
import { jpSources } from './jp.js';
import { krSources } from './kr.js';
import { rowSources } from './row.js';
import { sgSources } from './sg.js';
import { thSources } from './th.js';
import { ukSources } from './uk.js';
import { unknownSources } from './unknown.js';
import { usBaseSources } from './us-base.js';
import { usStrictSources } from './us-strict.js';

export { regimes } from './index.js';
export { duties } from './duties.js';
export { usStates, usStateSources } from './us-states.js';

/** The documents behind every regime, in the order of `regimes`. Never part of the core. */
export const regimeSources: readonly RegimeSources[] = [
  unknownSources,
  euEeaSources,
  cnSources,
  caQcSources,
  indiaSources,
  thSources,
  rowSources,
  brSources,
  ukSources,
  usStrictSources,
  krSources,
  chSources,
  hkSources,
  sgSources,
  jpSources,
  caSources,
  auSources,
  usBaseSources,
];
