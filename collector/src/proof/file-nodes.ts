import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from './tree.js';

const WIDTH = 32;

/**
 * The tree in one file per level, 64 bytes a line in all, so that a proof reads a few hashes and not
 * the journal. Made from the journal and made again when it does not fit.
 */
export class FileNodes implements Nodes {
  private readonly files: number[] = [];
  constructor(private readonly directory: string) {}

  get(level: number, index: number): Buffer {
    const hash = Buffer.alloc(WIDTH);
    readSync(this.file(level), hash, 0, WIDTH, index * WIDTH);
    return hash;
  }

  push(level: number, hash: Buffer): void {
    const file = this.file(level);
    const written = writeSync(file, hash, 0, WIDTH, fstatSync(file).size);
    // The next `cut` takes the part away.
    if (written < WIDTH) throw new Error('The disk took a part of the tree only.');
  }

  /**
   * Cuts the tree back to `size` leaves, and with it what a growth that was killed has left of levels
   * above it. Answers false when it has fewer.
   */
  cut(size: number): boolean {
    for (let level = 0, count = size; count >= 1 || existsSync(this.path(level)); level += 1) {
      const file = this.file(level);
      const bytes = count * WIDTH;
      if (fstatSync(file).size < bytes) return false;
      ftruncateSync(file, bytes);
      count = Math.floor(count / 2);
    }
    return true;
  }

  /** Leaves that are there. */
  get size(): number {
    return Math.floor(fstatSync(this.file(0)).size / WIDTH);
  }

  close(): void {
    for (const file of this.files.splice(0)) closeSync(file);
  }

  private file(level: number): number {
    for (let next = this.files.length; next <= level; next += 1) {
      this.files.push(openSync(this.path(next), 'a+', 0o600));
    }
    return this.files[level] as number;
  }

  private path(level: number): string {
    return join(this.directory, `tree-${level}`);
  }
}
