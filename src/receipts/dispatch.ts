import type { Receipt, Texts } from '../types.js';
import type { Loaders } from '../loaders.js';
import type { DeskOptions, ReceiptDesk, Shown } from './desk.js';
import type { KeptReceipt, Mirrored } from './mirror.js';
import * as tools from './tools.js';
import { outboxKey, readList, waitingKey, writeList, type WaitingChange } from './waiting.js';

export interface Dispatch {
  /**
   * Loads the desk ahead of a decision, so that a click is sent in its own task; `seen` says what is on
   * screen by then.
   */
  prepare(seen?: () => [shown: Shown, texts: Texts | undefined]): void;
  send(change: WaitingChange, texts: Texts | undefined): Promise<void>;
  /**
   * Delivers what an earlier page left behind, in storage or in the mirror. Loads nothing when there is
   * nothing.
   */
  resume(words: (language: string) => Promise<Texts>, mirrored?: Mirrored): Promise<void>;
  /** `forget` deletes the device's copies first. */
  history(forget?: boolean): Promise<readonly Receipt[]>;
}

/** Writes each decision down at once and hands it to the receipts module when that has arrived. */
export const createDispatch = (options: DeskOptions, loaders: Loaders): Dispatch => {
  const { name } = options.settings.cookie;
  const { mirror } = options;
  const key = waitingKey(name);
  let desk: ReceiptDesk | undefined;
  let opening: Promise<ReceiptDesk> | undefined;
  /** Receipts that only the mirror still had. */
  let lost: readonly KeptReceipt[] = [];

  const open = (): Promise<ReceiptDesk> =>
    (opening ??= loaders.receipts().then(
      ({ openDesk }) => {
        desk = openDesk(options, tools);
        desk.restore(lost);
        return desk;
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    ));

  // A click and a resumption may meet over the same change while the desk is loading.
  const taken = new Set<string>();
  const take = (ready: ReceiptDesk, change: WaitingChange, texts?: Texts) => {
    if (!taken.has(change.id)) ready.take([change], texts);
    taken.add(change.id);
    const listed = readList<WaitingChange>(key);
    const others = listed.filter(({ id }) => !taken.has(id));
    // Another tab may be writing there at this moment.
    if (others.length < listed.length) writeList(key, others);
  };

  return {
    prepare: (seen) =>
      void open().then(
        // When the notice has been drawn.
        (ready) => seen && setTimeout(() => ready.foresee(...seen())),
        () => {},
      ),
    send: async (change, texts) => {
      if (desk) return take(desk, change, texts);
      writeList(key, [...readList(key), change]);
      mirror?.keep(change.id, change);
      take(await open(), change, texts);
    },
    resume: async (words, { changes, receipts } = { changes: [], receipts: [] }) => {
      const listed = readList<WaitingChange>(key);
      const waiting = [...listed, ...changes.filter(({ id }) => !listed.some((l) => l.id === id))];
      if (!waiting.length && !receipts.length && !readList(outboxKey(name)).length) return;
      if (desk) desk.restore(receipts);
      else lost = receipts;
      const ready = await open();
      waiting.sort((a, b) => a.seq - b.seq);
      for (const change of waiting) {
        // The words that were on screen then, so that the receipt names them.
        const shown = change.layer === 'banner' || change.layer === 'preferences';
        take(ready, change, shown ? await words(change.language) : undefined);
      }
      ready.send();
    },
    history: async (forget) => (await open()).history(forget),
  };
};
