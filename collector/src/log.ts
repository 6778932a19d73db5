/** Where the collector tells what an operator must know. Never given a receipt, subject or address. */
export type Log = (level: 'info' | 'warn' | 'error', message: string) => void;

/** One line per message on standard error, so that standard output keeps the addresses only. */
export const logToConsole: Log = (level, message) => {
  process.stderr.write(`${new Date().toISOString()} ${level.padEnd(5)} ${message}\n`);
};
