import type { NoticeBlock } from '../src/types.js';

/** Statements in the first layer, in one language: the widget's own, drawn once. */
export { Folds } from '../widget/parts/Folds.js';
export { styles } from '../widget/parts/styles.js';
/** By `Entry.told`. */
export const blocks: readonly (readonly NoticeBlock[])[] = ASSENT_BLOCKS;
