import type { RegimeSources } from '../types.js';
import { chSources } from './ch.js';
import { euEeaSources } from './eu-eea.js';
import { hkSources } from './hk.js';
import { jpSources } from './jp.js';
import { krSources } from './kr.js';
import { rowSources } from './row.js';
import { sgSources } from './sg.js';
import { ukSources } from './uk.js';
import { unknownSources } from './unknown.js';
import { usBaseSources } from './us-base.js';

export { regimes } from './index.js';

/** The documents behind every regime, in the order of `regimes`. Never part of the core. */
export const regimeSources: readonly RegimeSources[] = [
  unknownSources,
  euEeaSources,
  ukSources,
  rowSources,
  krSources,
  chSources,
  hkSources,
  sgSources,
  jpSources,
  usBaseSources,
];
