import { isDay } from '../../src/policy/calendar.js';
import { error, show } from '../finding.js';
import type { Rule } from './rule.js';

/** Days that the calendar has, and told before they count. */
export const calendarDays: Rule = {
  id: 'calendar-days',
  *policy({ document }) {
    const { announced, effective, recipientLists = [], transfers = [] } = document;
    const days: [string, string | undefined][] = [
      ['announced', announced],
      ['effective', effective],
      ...recipientLists.map(({ retrieved }, index): [string, string] => [
        `recipientLists[${index}].retrieved`,
        retrieved,
      ]),
      ...transfers.map(({ since }, index): [string, string | undefined] => [
        `transfers[${index}].since`,
        since,
      ]),
    ];
    for (const [path, day] of days)
      if (day !== undefined && !isDay(day))
        yield error(path, show(day), 'No calendar has this day; correct it');
    if (isDay(announced) && isDay(effective) && effective < announced)
      yield error(
        'effective',
        `${show(effective)}, before it was announced on ${announced}`,
        'A policy takes effect after it was announced; correct one of the two days',
      );
  },
};
