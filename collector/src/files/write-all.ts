import type { FileHandle } from 'node:fs/promises';

/**
 * Writes every byte. A disk that is nearly full takes a part of a write and says so by its count
 * only; the rest is then refused.
 *
 * @throws the file system's error; a part may then be there
 */
export async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, at + written);
    if (!bytesWritten) throw new Error('The disk takes no more bytes.');
    written += bytesWritten;
  }
}
