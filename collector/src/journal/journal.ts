import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { writeAll } from '../files/write-all.js';
import { StoreError } from '../intake/store-error.js';
import { writeLine } from './line.js';
import type { Entry } from './line.js';
import { lastBytes } from './last-bytes.js';
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

/** Bytes of room that a journal in doubt must find again: more than a post brings. */
const ROOM = Buffer.alloc(128 * 1024, 0x20);
/** Milliseconds between two looks at the disk while it refuses and nobody posts. */
const LOOK_AGAIN = 1_000;

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
  /** Why the last lines were not taken; nothing while all is well. */
  broken: string | undefined;

  private readonly queue: Waiting[] = [];
  private readonly listeners = new Set<() => void>();
  private file: FileHandle | undefined;
  private turn: Promise<void> = Promise.resolve();
  private scheduled = false;
  private closed = false;
  private looking = false;

  constructor(
    private readonly directory: string,
    end: Position,
    public lines: number,
  ) {
    this.end = end;
  }

  /** @throws JournalError (rejects) when the disk refused; the lines are then not in the journal. */
  append(entries: readonly Entry[], t: string): Promise<void> {
    if (this.closed) return Promise.reject(new JournalError('The journal is closed.'));
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
    this.closed = true;
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
      if (this.broken !== undefined) await this.repair();
      await this.write(group);
      this.lines += size;
      for (const waiting of group) waiting.done();
      for (const listener of this.listeners) listener();
    } catch (cause) {
      const error = this.doubt(cause as Error);
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
      await file.datasync();
    } catch (error) {
      await file.truncate(this.end.offset).catch(() => undefined);
      throw error;
    }
    this.end = { segment, offset: this.end.offset + bytes.length, head };
  }

  private async openSegment(segment: string): Promise<FileHandle> {
    if (this.file && segment === this.end.segment) return this.file;
    await this.file?.close();
    this.file = undefined;
    const file = await open(segmentPath(this.directory, segment), FLAGS, 0o600);
    try {
      await syncDirectory(this.directory);
    } catch (error) {
      await file.close();
      throw error;
    }
    this.file = file;
    if (segment !== this.end.segment) {
      this.end = { segment, offset: 0, head: this.end.head };
    }
    return file;
  }

  /** Nothing is written from here on before `repair` has found the disk well. */
  private doubt({ message }: Error): JournalError {
    const error = new JournalError(`The journal could not be written: ${message}`);
    // The operator is told once and not for each post.
    error.told = this.broken === message;
    this.broken = message;
    this.lookAgain();
    return error;
  }

  private lookAgain(): void {
    if (this.looking) return;
    this.looking = true;
    setTimeout(() => {
      this.looking = false;
      this.turn = this.turn
        .then(() => this.repair())
        .catch((error: Error) => {
          this.broken = error.message;
          this.lookAgain();
        });
    }, LOOK_AGAIN).unref();
  }

  /**
   * Makes the end of the journal certain again. After a failed write a part of a line may stand
   * there; after a failed sync the kernel may hold pages that never reached the disk. So everything
   * behind the last acknowledged line is cut, the bytes before are written once more, and room for
   * a post is asked for, all of it synced.
   *
   * @throws when the disk still refuses, or does not hold what was acknowledged
   */
  private async repair(): Promise<void> {
    if (this.broken === undefined || this.closed) return;
    const { segment, offset } = this.end;
    await this.file?.close().catch(() => undefined);
    this.file = undefined;
    if (segment) {
      const file = await open(segmentPath(this.directory, segment), constants.O_RDWR);
      try {
        const known = offset ? await lastBytes(file, this.end) : Buffer.alloc(0);
        if (!known) throw new Error(`${segment}.ndjson does not end as it was acknowledged.`);
        await file.truncate(offset);
        await writeAll(file, known, offset - known.length);
        await writeAll(file, ROOM, offset).finally(() => file.truncate(offset));
        await file.sync();
      } finally {
        await file.close();
      }
    }
    this.broken = undefined;
  }
}
