import type { Regime } from '../types.js';
import type { FormPurpose } from './boxes.js';

/** Blocks of the place that speak of a purpose wherever it is asked: Hong Kong's direct marketing. */
export const spokenOf = (
  purposes: readonly FormPurpose[],
  { needs, blocks = [] }: Pick<Regime, 'needs' | 'blocks'>,
): string[] =>
  purposes.some(({ like }) => needs?.[like ?? ''])
    ? blocks.filter((id) => id.endsWith('direct-marketing'))
    : [];
