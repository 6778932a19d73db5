import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { StoreError } from '../intake/store-error.js';
import { writeLine } from './line.js';
import type { Entry } from './line.js';
import { segmentPath, syncDirectory } from './segments.js';
import type { Position } from './walk.js';

/** The disk did not take the lines: nothing of them may be acknowledged. */
export class JournalError extends StoreError {
  override readonly name = 'JournalError';
}

interface Waiting {
  entries: readonly Entry[];
  t: string;
  done: () => void;
  failed: (error: Error) => void;
}

/** Lines written by one fdatasync at most: bounds the memory and the wait of a commit. */
const GROUP = 2_000;

const FLAGS = constants.O_RDWR | constants.O_CREAT;

/**
 * Append-only journal with a hash chain in monthly segments. `append` resolves once its lines are
 * on the disk; everything that arrives while a commit runs shares the next one (group commit).
 */
export class Journal {
  /** Lines asked for and not yet on the disk. */
  pending = 0;
  /** End of what is on the disk. */
  end: Position;
  /** Why nothing can be appended any more, until a restart. */
  broken: string | undefined;

  private readonly queue: Waiting[] = [];
  private readonly listeners = new Set<() => void>();
  private file: FileHandle | undefined;
  private turn: Promise<void> = Promise.resolve();
  private scheduled = false;

  constructor(
    private readonly directory: string,
    end: Position,
    public lines: number,
  ) {
    this.end = end;
  }

  /** @throws JournalError (rejects) when the disk refused; the lines are then not in the journal. */
  append(entries: readonly Entry[], t: string): Promise<void> {
    if (this.broken) return Promise.reject(new JournalError(this.broken));
    this.pending += entries.length;
    return new Promise((done, failed) => {
      this.queue.push({ entries, t, done, failed });
      this.schedule();
    });
  }

  /** Calls back after every commit. Returns the undo. */
  onCommit(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Runs `work` while nothing is written; afterwards the segment's file is opened anew, because it
   * may have been replaced. What is appended meanwhile waits.
   */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const run = this.turn.then(async () => {
      await this.file?.close();
      this.file = undefined;
      return work();
    });
    this.turn = run.then(
      () => undefined,
      () => undefined,
    );
    return run;
  }

  /** Waits for what was appended, then lets go of the file. */
  async close(): Promise<void> {
    while (this.pending) await this.turn;
    this.broken ??= 'The journal is closed.';
    await this.exclusive(() => Promise.resolve());
  }

  /** One group a turn, so that `exclusive` gets its turn under load too. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.turn = this.turn.then(async () => {
      this.scheduled = false;
      if (!this.queue.length) return;
      await this.commit(this.takeGroup());
      if (this.queue.length) this.schedule();
    });
  }

  private takeGroup(): Waiting[] {
    let size = 0;
    let count = 0;
    for (const waiting of this.queue) {
      if (count && size + waiting.entries.length > GROUP) break;
      size += waiting.entries.length;
      count += 1;
    }
    return this.queue.splice(0, count);
  }

  private async commit(group: Waiting[]): Promise<void> {
    const size = group.reduce((sum, { entries }) => sum + entries.length, 0);
    try {
      if (this.broken) throw new JournalError(this.broken);
      await this.write(group);
      this.lines += size;
      for (const waiting of group) waiting.done();
      for (const listener of this.listeners) listener();
    } catch (cause) {
      const error = new JournalError(
        `The journal could not be written: ${(cause as Error).message}`,
        { cause },
      );
      for (const waiting of group) waiting.failed(error);
    } finally {
      this.pending -= size;
    }
  }

  private async write(group: Waiting[]): Promise<void> {
    // A clock that steps back over a month's end must not reopen an older segment.
    const month = group[0]?.t.slice(0, 7) ?? '';
    const segment = month > this.end.segment ? month : this.end.segment;
    const file = await this.openSegment(segment);
    const texts: string[] = [];
    let { head } = this.end;
    for (const { entries, t } of group) {
      for (const entry of entries) {
        const line = writeLine(head, t, entry);
        texts.push(line.text, '\n');
        head = line.h;
      }
    }
    const bytes = Buffer.from(texts.join(''));
    try {
      await writeAll(file, bytes, this.end.offset);
    } catch (error) {
      await this.undo(file);
      throw error;
    }
    try {
      await file.datasync();
    } catch (error) {
      // After a failed sync the kernel may have dropped the pages: only a restart can tell.
      this.broken = `Syncing the journal failed (${(error as Error).message}). Check the disk and restart.`;
      throw error;
    }
    this.end = { segment, offset: this.end.offset + bytes.length, head };
  }

  private async openSegment(segment: string): Promise<FileHandle> {
    if (this.file && segment === this.end.segment) return this.file;
    await this.file?.close();
    this.file = undefined;
    const file = await open(segmentPath(this.directory, segment), FLAGS, 0o600);
    this.file = file;
    await syncDirectory(this.directory);
    if (segment !== this.end.segment) {
      this.end = { segment, offset: 0, head: this.end.head };
    }
    return file;
  }

  private async undo(file: FileHandle): Promise<void> {
    try {
      await file.truncate(this.end.offset);
    } catch (error) {
      this.broken = `A half-written line could not be taken back (${(error as Error).message}). Restart the collector.`;
    }
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, at + written);
    written += bytesWritten;
  }
}
