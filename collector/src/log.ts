/** Where the collector tells what an operator must know. Never given a receipt, subject or address. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  fields?: Readonly<Record<string, string | number>>,
) => void;

/** One JSON object per line on standard error, so that standard output keeps the addresses only. */
export const logToConsole: Log = (level, message, fields = {}) => {
  const time = new Date().toISOString();
  process.stderr.write(`${JSON.stringify({ time, level, message, ...fields })}\n`);
};
