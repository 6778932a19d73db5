import type { FileHandle } from 'node:fs/promises';
import type { Position } from './walk.js';

/** Longer than any line. */
const MOST = 1 << 20;

/** The bytes before a place in a segment; nothing when the line before it is not the one that was there. */
export async function lastBytes(
  file: FileHandle,
  { offset, head }: Position,
): Promise<Buffer | undefined> {
  const back = Math.min(offset, MOST);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(back), 0, back, offset - back);
  if (bytesRead < back || buffer[back - 1] !== 0x0a) return undefined;
  const start = buffer.lastIndexOf(0x0a, back - 2) + 1;
  return buffer.toString('utf8', start, start + 49) === `{"h":"${head}` ? buffer : undefined;
}
