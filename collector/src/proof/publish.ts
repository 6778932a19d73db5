import { spawn } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import type { Publish } from '../options.js';
import type { Head } from './head.js';

const LIMIT = 60_000;

/**
 * Takes a root out of the reach of whoever owns this machine: into a file (a git work tree, a mounted
 * bucket) and to a command (mail, git, a time-stamping service).
 *
 * @throws when the file cannot be written, or the command fails or takes longer than a minute
 */
export async function publishHead(head: Head, { file, command }: Publish): Promise<void> {
  const text = `${JSON.stringify(head)}\n`;
  if (file) await appendFile(file, text);
  if (command?.length) await run(command, text);
}

function run([program = '', ...values]: readonly string[], input: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, values, { stdio: ['pipe', 'ignore', 'pipe'], timeout: LIMIT });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < 500) errors += chunk.toString();
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`${program} ended with ${code ?? signal}: ${errors.trim()}`)),
    );
    // A command that does not read its input is no failure.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
