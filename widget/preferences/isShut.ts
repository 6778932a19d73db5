import type { Notice } from '../../src/types.js';

/** Nothing can be given here: a request is open, or a child has no guardian. What counts for nothing is not drawn. */
export const isShut = ({ held, child }: Pick<Notice, 'held' | 'child'>): boolean =>
  !!held || !!child?.locked;
