import type { ViewProps } from '../Root.js';

/** The visitor's own side comes with a file of its own when it is opened. */
export const receipts = async (props: ViewProps) =>
  (await import('../history/index.js')).history(props);
