import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../cli/assent.js';
import type { Io } from '../../cli/io.js';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command line in a folder, on 2026-11-22, with nobody on the network. */
export const run = async (
  cwd: string,
  argv: readonly string[],
  over: Partial<Io> = {},
): Promise<Ran> => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    cwd,
    now: Date.parse('2026-11-22T12:00:00Z'),
    fetch: () => Promise.reject(new Error('no network here')),
    ...over,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
};

/** A folder of its own with these files; what is no text is written as JSON. */
export const folderOf = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'assent-cli-'));
  for (const [name, content] of Object.entries(files)) {
    const at = join(folder, name);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
};
