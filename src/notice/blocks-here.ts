import type { Config, Regime } from '../types.js';

/** Ids of what has to be said here: what the law demands, and to children where the owner asks for age. */
export const blocksHere = ({ blocks = [] }: Regime, { guardian }: Config): readonly string[] =>
  guardian?.ask ? [...blocks, 'child'] : blocks;
