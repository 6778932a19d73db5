import type { Period, Texts } from '../../../types.js';

const time = (count: number, unit: 'year' | 'month' | 'day', tag: string): string =>
  new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** How long something is kept, in words: `3 years`, `1 year after you leave`. */
export const periodWords = (
  { years, months, days, until, from }: Period,
  { tag, periods }: Pick<Texts, 'tag' | 'periods'>,
): string => {
  if (until) return periods?.until[until] ?? until;
  const length =
    years !== undefined
      ? time(years, 'year', tag)
      : months !== undefined
        ? time(months, 'month', tag)
        : time(days ?? 0, 'day', tag);
  const frame = from && from !== 'collection' ? periods?.from[from] : undefined;
  return frame?.replace('{time}', () => length) ?? length;
};
