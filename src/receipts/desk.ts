import type { Receipt, Texts } from '../types.js';
import type { Settings } from '../config/settings.js';
import { canonical } from './canonical.js';
import { noticeManifest } from './manifest.js';
import type { KeptReceipt, Mirror } from './mirror.js';
import type { Outbox } from './outbox.js';
import { makeReceipt } from './receipt.js';
import { receiptText } from './receipt-text.js';
import { sha256 } from './sha256.js';
import * as tools from './tools.js';
import {
  outboxKey as outboxKeyOf,
  readItems,
  readList,
  readNames,
  writeItem,
  writeList,
  type WaitingChange,
} from './waiting.js';

export interface DeskOptions {
  settings: Settings;
  site: string;
  sdk: string;
  report(receipt: Receipt, state: 'queued' | 'stored' | 'refused'): void;
  error(message: string): void;
  mirror?: Mirror;
}

export interface ReceiptDesk {
  /** Works out the hash of what is on screen ahead of the click: it is by far the longest part of a receipt. */
  foresee(shown: Shown, texts: Texts | undefined): void;
  /**
   * Turns a decision into its receipt, keeps and sends it, all within the caller's task. Where the outbox
   * is not here yet, it is sent when that comes.
   */
  take(change: WaitingChange, texts: Texts | undefined): void;
  /** What sends has been loaded. */
  connect(type: typeof Outbox): void;
  /** Takes in what only the mirror still has: the browser died before its storage was written. */
  restore(kept: readonly KeptReceipt[]): void;
  /** Sends what earlier pages could not. */
  send(): void;
  /** Something is there to be sent. */
  waits(): boolean;
  /** `forget`: they were deleted from storage; what still has to reach the collector is the outbox's. */
  history(forget?: boolean): readonly Receipt[];
}

/** What was shown, by its hash, in canonical form. */
interface Wording {
  id: string;
  text: string;
}

/** Subject and number of the newest receipt, and how the next one names it. */
interface Tip {
  id: string;
  prev: Receipt['prev'];
}

/** What a manifest is made of, besides the settings. */
export type Shown = Pick<WaitingChange, 'language' | 'policy' | 'addenda' | 'blocks' | 'clauses'>;

/** As many as a visitor could want to read; the collector keeps them all. */
const longestHistory = 50;
/** Refused receipts are kept longer: nobody else has them. */
const mostRefused = 200;

const time = ({ id }: Receipt) => id.slice(0, 13);

/** Writes receipts, keeps the visitor's copies, and hands them to the outbox. */
export const openDesk = (options: DeskOptions): ReceiptDesk => {
  const { settings, site, sdk, report, error, mirror } = options;
  const { name } = settings.cookie;
  const endpoint = settings.config.receipts;
  const outboxKey = outboxKeyOf(name);
  const historyKey = `${name}.receipts`;
  const refusedKey = `${name}.refused`;
  const noticesKey = `${name}.notices`;
  /** Up to when the visitor deleted them: another tab, or the mirror, may still have older ones. */
  const forgottenKey = `${name}.forgotten`;
  /** A mark that lies ahead is of a clock that was set back, and hides nothing. */
  const forgotten = (at: string) => {
    const [until = ''] = readNames(forgottenKey);
    return at <= until && until <= new Date().toISOString();
  };
  let memory: Receipt[] = [];
  // Kept until the collector holds them: a hash without its wording proves little.
  const wordingKey = `${name}.wording`;
  let wordings = readList<Wording>(wordingKey);

  /** Of all tabs, which may overwrite each other's lists. Ids of version 7 begin with the time. */
  const history = (): readonly Receipt[] =>
    (memory = [
      ...new Map(
        [...memory, ...readList<Receipt>(historyKey), ...readItems<Receipt>(outboxKey)].map(
          (one) => [one.id, one],
        ),
      ).values(),
    ]
      .filter(({ at }) => !forgotten(at))
      .sort((a, b) => +(time(a) > time(b)) - +(time(a) < time(b)) || a.seq - b.seq)
      .slice(-longestHistory));
  /** Those on their way stand in the outbox. */
  const note = () => writeList(historyKey, history());

  /** Id and hash of the newest receipt: the chain goes on where the visitor deleted what it said. */
  const tipKey = `${name}.tip`;
  const nameOf = (receipt: Receipt) => ({ id: receipt.id, hash: sha256(receiptText(receipt)) });
  const prevOf = ({ subject, seq }: WaitingChange): Receipt['prev'] => {
    const [tip] = readList<Tip>(tipKey);
    if (tip?.id === subject + (seq - 1)) return tip.prev;
    // Another tab's may be the newest, or this page made one in the same task.
    const last = history()
      .filter((one) => one.subject === subject)
      .at(-1);
    return last ? nameOf(last) : null;
  };

  const wordingOf = (hash: string) => wordings.find(({ id }) => id === hash)?.text;
  const remember = (id: string, text: string) => {
    if (wordingOf(id) || readNames(noticesKey).includes(id)) return;
    wordings = [...wordings, { id, text }].slice(-8);
    // The longest of all, so after everything that must be written in the click's own task.
    queueMicrotask(() => writeList(wordingKey, wordings));
  };

  const vendors = {
    version: sha256(settings.vendors.map(({ id }) => id).join('/')).slice(7, 19),
    count: settings.vendors.length,
  };

  let ahead: { texts: Texts | undefined; from: string; wording: Wording } | undefined;
  const wordingFor = (shown: Shown, texts: Texts | undefined): Wording => {
    const { language, policy, addenda, blocks = [], clauses } = shown;
    // Only compared, so the browser's own way will do: it is many times quicker.
    const from = JSON.stringify([language, policy, addenda, blocks, clauses]);
    if (ahead?.texts !== texts || ahead?.from !== from) {
      const text = canonical(
        noticeManifest(settings, texts, language, policy, addenda, blocks, clauses),
      );
      ahead = { texts, from, wording: { id: sha256(text), text } };
    }
    return ahead.wording;
  };

  let outbox: Outbox | undefined;
  /** Made before the outbox was here, or found where only the mirror had them. */
  const early: Receipt[] = [];
  const send = () => {
    if (!outbox) return;
    for (const receipt of early.splice(0)) outbox.put(receipt);
    outbox.send();
  };
  const connect = (type: typeof Outbox) => {
    if (!endpoint || outbox) return;
    outbox = new type({
      tools,
      key: outboxKey,
      endpoint: new URL(endpoint, location.href).href,
      manifest: wordingOf,
      acknowledgedNotices: (hashes) => {
        writeList(noticesKey, [...new Set([...readNames(noticesKey), ...hashes])].slice(-8));
        wordings = wordings.filter(({ id }) => !hashes.includes(id));
        writeList(wordingKey, wordings);
      },
      settled: (receipt, state, reason) => {
        if (state === 'refused') {
          writeList(refusedKey, [...readList(refusedKey), receipt].slice(-mostRefused));
          error(`The collector refused ${receipt.id} (${reason}): ${refusedKey}`);
        }
        memory.push(receipt);
        note();
        void mirror?.drop(receipt.id);
        report(receipt, state);
      },
      failed: error,
    });
    if (early.length) send();
  };
  const reflect = (receipt: Receipt) =>
    mirror?.keep(receipt.id, { receipt, manifest: wordingOf(receipt.notice.hash) });
  /** On the device: should this page end before what sends is here, the next one looks in storage alone. */
  const hold = (receipt: Receipt) => {
    early.push(receipt);
    writeItem(outboxKey, receipt);
  };

  return {
    history: (forget) => {
      if (forget) {
        if (!endpoint) void mirror?.drop(...memory.map(({ id }) => id));
        memory = [];
      }
      return history();
    },
    foresee: wordingFor,
    connect,
    send,
    waits: () => !!endpoint && [...early, ...readItems(outboxKey)].length > 0,
    restore: (kept) => {
      for (const { receipt, manifest } of kept) {
        memory.push(receipt);
        if (typeof manifest === 'string') remember(receipt.notice.hash, manifest);
        if (endpoint) hold(receipt);
        else void mirror?.drop(receipt.id);
      }
      if (kept.length) note();
      // The page before this one may have ended before they were in the mirror.
      if (endpoint) for (const receipt of readItems<Receipt>(outboxKey)) reflect(receipt);
    },
    take: (change, texts) => {
      const wording = wordingFor(change, texts);
      const receipt = makeReceipt(change, {
        site,
        sdk,
        notice: {
          hash: wording.id,
          version: change.policy.version,
          ...(texts && { variant: settings.config.theme?.layout ?? 'card' }),
        },
        vendors,
        prev: prevOf(change),
      });
      remember(wording.id, wording.text);
      memory.push(receipt);
      reflect(receipt);
      report(receipt, 'queued');
      if (!endpoint) note();
      else if (outbox) outbox.add(receipt);
      else hold(receipt);
      // For the next one, which may then leave the others unread; not in the click's task.
      setTimeout(() => {
        writeList(tipKey, [{ id: receipt.subject + receipt.seq, prev: nameOf(receipt) }]);
      });
    },
  };
};
