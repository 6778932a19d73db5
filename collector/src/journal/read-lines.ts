import { open } from 'node:fs/promises';

export interface RawLine {
  /** Bytes as text, without the line break. */
  text: string;
  /** Byte offset behind the line break. */
  end: number;
  /** False for bytes at the end that no line break closes. */
  complete: boolean;
}

const CHUNK = 1 << 18;
const BREAK = 0x0a;

/**
 * The lines of a file from byte `from` up to byte `to`, 256 KiB at a time.
 *
 * @throws the file system's error when the file cannot be read.
 */
export async function* readLines(path: string, from = 0, to = Infinity): AsyncGenerator<RawLine> {
  const file = await open(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    let position = from;
    let end = from;
    for (;;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, to - position));
      const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      const bytes = rest.length
        ? Buffer.concat([rest, chunk.subarray(0, bytesRead)])
        : chunk.subarray(0, bytesRead);
      let start = 0;
      for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, start)) {
        end += at + 1 - start;
        yield { text: bytes.toString('utf8', start, at), end, complete: true };
        start = at + 1;
      }
      rest = bytes.subarray(start);
    }
    if (rest.length) yield { text: rest.toString('utf8'), end: end + rest.length, complete: false };
  } finally {
    await file.close();
  }
}
