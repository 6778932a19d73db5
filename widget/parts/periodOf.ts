import type { Period, Texts } from '../../src/types.js';
import { attempt } from '../attempt.js';

/** `3 years`, in the notice's language. `unit`: `year`, `month`, `day`, … */
export const timeOf = (count: number, unit: string, tag: string): string =>
  attempt(
    () => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    `${count} ${unit}`,
  );

/** How long something is kept, in words: `3 years`, `1 year after you leave`. */
export const periodOf = ({ years, months, days, until, from }: Period, texts: Texts): string => {
  const { tag, periods } = texts;
  const time = until
    ? (periods?.until[until] ?? until)
    : years !== undefined
      ? timeOf(years, 'year', tag)
      : months !== undefined
        ? timeOf(months, 'month', tag)
        : timeOf(days ?? 0, 'day', tag);
  return (
    (from && from !== 'collection' && periods?.from[from].replace('{time}', () => time)) || time
  );
};
