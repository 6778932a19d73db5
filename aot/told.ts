import type { NoticeBlock } from '../src/types.js';
import { Folds as Widgets } from '../widget/parts/Folds.js';

/** Statements in the first layer, in one language: the widget's own, drawn once. */
export const Folds: typeof Widgets = ({ notice, ...props }) =>
  Widgets({ ...props, notice: { ...notice, widened: [] } });
export { styles } from '../widget/parts/styles.js';
/** By `Entry.told`. */
export const blocks: readonly (readonly NoticeBlock[])[] = ASSENT_BLOCKS;
