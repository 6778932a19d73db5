/**
 * The same day so many calendar months later, the month's last day where that day is missing.
 * Calendar months, because "at most six months" (IE) and "at least six months" (IT) meet only there.
 */
export const addMonths = (at: number, months: number): number => {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return +date;
};
