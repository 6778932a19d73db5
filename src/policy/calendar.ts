const day = 864e5;

/** A `YYYY-MM-DD` that the calendar has. */
export const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  // A 30 February becomes a day of March, or nothing.
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(value);
};

/** `+09:00`; the clocks of the world lie between -12:00 and +14:00. */
export const offsetForm = /^([+-](0\d|1[0-3]):[0-5]\d|\+14:00)$/;

/** First instant of a day on the controller's clock, ms since 1970; NaN for what is no date. */
export const startOf = (date: string, utcOffset: string): number =>
  Date.parse(`${date}T00:00:00${utcOffset}`);

/**
 * Days of notice: calendar days from announcement to effect, the day of the announcement not
 * counted (S32). Negative if told afterwards.
 */
export const noticeDays = (announced: string, effective: string): number =>
  (Date.parse(effective) - Date.parse(announced)) / day;
