/** Stands in for `widget/parts/Diff.ts`: on a first visit nothing has changed. */
export const Diff = (): undefined => undefined;
