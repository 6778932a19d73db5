import { keepText, type CookieOptions } from '../decisions/keep.js';
import type { Lasting } from '../decisions/lasting.js';
import { writeRecord, type DecisionRecord } from '../decisions/record.js';
import { attempt } from '../decisions/storage.js';
import {
  firstKey,
  recordKey,
  type KeptRecord,
  type Mirror,
  type Mirrored,
} from '../receipts/mirror.js';
import { leftKey } from '../receipts/waiting.js';

/** Milliseconds after which every browser has cookies and localStorage on the disk. */
const settled = 60_000;
/** Milliseconds that a page waits for the mirror; a hung one must not hold up the question. */
const patience = 1000;

/** Keeps a choice through the death of the browser, and brings it back. */
export interface Restoring {
  /** What was lost is in its place again, or the mirror takes too long. */
  soon: Promise<Mirrored | undefined>;
  /** The same, however long it takes. Never rejects. */
  found: Promise<Mirrored>;
  /** Writes the record down everywhere, in the caller's own task. */
  keep(record: DecisionRecord, expires: number): void;
  /** There is a record that a later answer may replace: the next page looks into the mirror. */
  mark(): void;
  /** No answer came of it. */
  unmark(): void;
  /** The visitor starts anew. */
  forget(): void;
}

export const restoringFor = (
  cookie: CookieOptions,
  mirror: Mirror,
  read: () => DecisionRecord | undefined,
  lasting?: Promise<Lasting | undefined>,
): Restoring => {
  // The core looks for this name when the page is quiet, and then loads the session.
  const key = leftKey(cookie.name);
  const mark = () =>
    void attempt(() => localStorage.getItem(key) ?? localStorage.setItem(key, '[]'));
  /** Found without a receipt: should this page be left before there is one, the next one looks, too. */
  let first: Mirrored['first'];
  const unmark = () =>
    first ?? attempt(() => localStorage.getItem(key) === '[]' && localStorage.removeItem(key));
  let write: Lasting['keep'] = (text, expires) => keepText(cookie, text, expires);
  void lasting?.then((part) => part && (write = part.keep));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onDisk = () => {
    void mirror.drop(recordKey);
    unmark();
  };
  /**
   * When the visitor started anew, milliseconds since 1970. Deleting takes a while, and the new page that
   * rids of what runs comes at once: what the mirror still has from before counts for nothing.
   */
  const goneKey = `${cookie.name}.gone`;
  let gone = 0;
  const bury = () =>
    void mirror
      .drop(recordKey, firstKey)
      .then(() => attempt(() => localStorage.removeItem(goneKey)));
  const keep = ({ record, at, expires }: KeptRecord) => {
    // First, for it goes on by itself while the others are written.
    mirror.keep(recordKey, { record, at, expires });
    write(record, expires);
    clearTimeout(timer);
    timer = setTimeout(onDisk, settled);
  };

  const found = mirror.read().then((all) => {
    // Perhaps in another tab, or on the page before.
    gone ||= Number(attempt(() => localStorage.getItem(goneKey))) || 0;
    const since = <T extends KeptRecord>(one?: T) => (one && one.at > gone ? one : undefined);
    const mirrored = { ...all, record: since(all.record), first: since(all.first) };
    const { record } = mirrored;
    first = mirrored.first;
    if (gone && !record && !first) bury();
    if (first) mark();
    if (!record) unmark();
    else if (record.at > (read()?.at ?? 0)) keep(record);
    else if (Math.abs(Date.now() - record.at) > settled) onDisk();
    return mirrored;
  });

  return {
    found,
    soon: Promise.race([
      found,
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience)),
    ]),
    keep: (record, expires) => keep({ record: writeRecord(record), at: record.at, expires }),
    mark,
    unmark,
    forget: () => {
      gone = Date.now();
      attempt(() => localStorage.setItem(goneKey, `${gone}`));
      bury();
      unmark();
    },
  };
};
