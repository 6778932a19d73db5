import { isDay } from '../src/policy/calendar.js';
import type { Command } from './command.js';

/**
 * The statement that a site honours Global Privacy Control, as it stands at `/.well-known/gpc.json`.
 * `lastUpdate`: `YYYY-MM-DD`, the day on which the statement was last changed (GPC specification, 4.1).
 */
export const gpcStatement = (lastUpdate: string): string =>
  JSON.stringify({ gpc: true, lastUpdate });

const help = `Usage: assent gpc [options]

Prints the statement that this site honours Global Privacy Control. Serve it as
application/json at /.well-known/gpc.json on every host of the site.

Options:
  --date YYYY-MM-DD  day on which the statement was last changed; today
  -h, --help         this text

Example:
  assent gpc > public/.well-known/gpc.json`;

export const gpc: Command = {
  name: 'gpc',
  summary: 'print /.well-known/gpc.json',
  help,
  options: { date: { type: 'string' } },
  async run({ words, options: { date } }, io) {
    if (words.length) {
      io.err(`assent gpc: takes no ${JSON.stringify(words[0])}; it prints, and you redirect.`);
      return 2;
    }
    const day = date ?? new Date(io.now).toISOString().slice(0, 10);
    if (!isDay(day)) {
      io.err(`assent gpc: --date is ${JSON.stringify(day)}; write a day such as 2026-11-22.`);
      return 2;
    }
    io.out(gpcStatement(day));
    return 0;
  },
};
