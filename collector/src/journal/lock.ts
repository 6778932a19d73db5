import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.js';

const heldHere = new Set<string>();

/**
 * Makes this process the only one that writes in a directory. A lock whose process is gone is taken
 * over. The start time beside the pid tells a reused pid apart (containers are always pid 1).
 *
 * @returns the undo
 * @throws when another live process, or another collector in this one, holds the directory
 */
export async function lockDirectory(directory: string, log: Log): Promise<() => Promise<void>> {
  const path = join(directory, 'lock');
  const refuse = (holder: string) =>
    new Error(
      `Another collector (${holder}) holds the data directory ${directory}. Stop it, or give this one its own ASSENT_DATA.`,
    );
  if (heldHere.has(path)) throw refuse('in this process');
  const mine = JSON.stringify({ pid: process.pid, started: await startTime(process.pid) });

  if (!(await create(path, mine))) {
    const theirs = await readFile(path, 'utf8').catch(() => '');
    const holder = parse(theirs);
    if (holder && (await isAlive(holder))) throw refuse(`pid ${holder.pid}`);
    // Renaming is atomic; what was renamed is compared, so that a lock taken meanwhile is put back.
    const aside = `${path}.${process.pid}`;
    await rename(path, aside).catch(() => undefined);
    const moved = await readFile(aside, 'utf8').catch(() => '');
    if (moved !== theirs) {
      await link(aside, path).catch(() => undefined);
      throw refuse('started at the same moment');
    }
    await rm(aside, { force: true });
    if (!(await create(path, mine))) throw refuse('started at the same moment');
    log(
      'warn',
      `Took over the lock of a collector that is gone (pid ${holder?.pid ?? 'unknown'}).`,
    );
  }
  heldHere.add(path);
  return async () => {
    heldHere.delete(path);
    await unlink(path).catch(() => undefined);
  };
}

interface Holder {
  pid: number;
  started: string;
}

/** Linking a finished file: nobody ever sees a lock without its holder's pid. */
async function create(path: string, text: string): Promise<boolean> {
  const draft = `${path}.new.${process.pid}`;
  await writeFile(draft, text, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function parse(text: string): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, started: String(started ?? '') } : undefined;
  } catch {
    return undefined;
  }
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await startTime(pid);
  return !started || !now || started === now;
}

/** Clock ticks since boot at which a process began: field 22 of /proc/pid/stat. Empty elsewhere. */
async function startTime(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The command in parentheses may hold spaces; state is the first field behind it. Z is dead.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? '');
}
