import type { Regime } from '../types.js';
import { au } from './au.js';
import { br } from './br.js';
import { caQc } from './ca-qc.js';
import { ca } from './ca.js';
import { ch } from './ch.js';
import { cn } from './cn.js';
import { euEea } from './eu-eea.js';
import { hk } from './hk.js';
import { india } from './in.js';
import { jp } from './jp.js';
import { kr } from './kr.js';
import { row } from './row.js';
import { sg } from './sg.js';
import { th } from './th.js';
import { uk } from './uk.js';
import { unknown } from './unknown.js';
import { usBase } from './us-base.js';
import { usStrict } from './us-strict.js';

/**
 * Every regime, stricter ones first: none is at least as strict in everything as one before it, and
 * stricter in something. Not every pair can be ordered: the United Kingdom lets own statistics run
 * where China does not, and China sets up a shop's functions where the United Kingdom lets people
 * object. Such a pair has no winner: `strictestOf` answers with `unknown`.
 */
export const regimes: readonly Regime[] = [
  unknown,
  euEea,
  cn,
  caQc,
  india,
  th,
  row,
  br,
  uk,
  usStrict,
  kr,
  ch,
  hk,
  sg,
  jp,
  ca,
  au,
  usBase,
];
