import { open, rename, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { writeAll } from '../files/write-all.js';
import { idOf } from '../intake/held.js';
import type { Journal } from '../journal/journal.js';
import { parseLine, writeTombstone } from '../journal/line.js';
import type { Gone } from '../journal/line.js';
import { readLines } from '../journal/read-lines.js';
import { listSegments, segmentPath, syncDirectory } from '../journal/segments.js';

/** Is the content of this line to go? */
export type Doomed = (gone: Gone, hash: string) => boolean;

/**
 * Puts a tombstone in the place of every doomed line. A segment is written anew beside the old one
 * and takes its name in one step, so that a crash leaves either the old or the new one; tombstones
 * have the length of their lines, so that every place in the journal stays where it is.
 *
 * @returns how many contents are gone
 */
export async function writeTombstones(
  directory: string,
  journal: Journal,
  doomed: Doomed,
): Promise<number> {
  let count = 0;
  for (const segment of await listSegments(directory)) {
    const path = segmentPath(directory, segment);
    const last = segment === journal.end.segment;
    const size = last ? journal.end.offset : (await stat(path)).size;
    const places = await findPlaces(path, size, doomed);
    if (!places.length) continue;
    const draft = `${path}.new`;
    const [from, to] = [await open(path, 'r'), await open(draft, 'w', 0o600)];
    try {
      let at = 0;
      for (const { start, text } of places) {
        await copy(from, to, at, start);
        await writeAll(to, Buffer.from(text), start);
        at = start + Buffer.byteLength(text);
      }
      await copy(from, to, at, size);
      await to.datasync();
      // What came in meanwhile is behind; it is copied while nothing is written.
      await journal.exclusive(async () => {
        const end = segment === journal.end.segment ? journal.end.offset : (await stat(path)).size;
        if (end > size) {
          await copy(from, to, size, end);
          await to.datasync();
        }
        await rename(draft, path);
        await syncDirectory(directory);
      });
    } finally {
      await from.close();
      await to.close();
    }
    count += places.length;
  }
  return count;
}

async function findPlaces(
  path: string,
  size: number,
  doomed: Doomed,
): Promise<{ start: number; text: string }[]> {
  const places: { start: number; text: string }[] = [];
  let start = 0;
  for await (const { text, end, complete } of readLines(path, 0, size)) {
    const line = complete ? parseLine(text) : undefined;
    if (line && (line.kind === 'r' || line.kind === 'q')) {
      const gone: Gone = { id: idOf(line.body), kind: line.kind };
      if (doomed(gone, line.hash)) {
        places.push({ start, text: writeTombstone(line, gone, end - 1 - start) });
      }
    }
    start = end;
  }
  return places;
}

const CHUNK = 1 << 20;

async function copy(from: FileHandle, to: FileHandle, start: number, end: number): Promise<void> {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(end - start, 1)));
  for (let at = start; at < end;) {
    const { bytesRead } = await from.read(buffer, 0, Math.min(buffer.length, end - at), at);
    if (!bytesRead) throw new Error('A journal segment became shorter while it was read.');
    await writeAll(to, buffer.subarray(0, bytesRead), at);
    at += bytesRead;
  }
}
