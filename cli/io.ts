/** Everything of the outside world that a command may touch, so that a test can hand in its own. */
export interface Io {
  /** One line, or several, on standard output. */
  out(text: string): void;
  /** On standard error: wrong usage, never findings. */
  err(text: string): void;
  /** Folder that relative paths start from. */
  cwd: string;
  /** Now, in milliseconds since 1970. */
  now: number;
  fetch: typeof fetch;
}

export const processIo = (): Io => ({
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  cwd: process.cwd(),
  now: Date.now(),
  fetch: (...request) => fetch(...request),
});
