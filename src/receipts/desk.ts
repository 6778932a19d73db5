import type { Receipt, Texts } from '../types.js';
import type { Settings } from '../config/settings.js';
import { canonical } from './canonical.js';
import { noticeManifest } from './manifest.js';
import { Outbox } from './outbox.js';
import type { KeptReceipt, Mirror } from './mirror.js';
import { makeReceipt } from './receipt.js';
import { sha256 } from './sha256.js';
import { readList, readNames, writeList, type WaitingChange } from './waiting.js';

export interface DeskOptions {
  settings: Settings;
  site: string;
  sdk: string;
  report(receipt: Receipt, state: 'queued' | 'stored' | 'refused'): void;
  error(message: string): void;
  mirror?: Mirror;
}

export interface ReceiptDesk {
  /** Turns decisions into receipts and sends them, all within the caller's task. */
  take(changes: readonly WaitingChange[], texts: Texts | undefined): void;
  /** Takes in what only the mirror still has: the browser died before its storage was written. */
  restore(kept: readonly KeptReceipt[]): void;
  /** Sends what earlier pages could not. */
  send(): void;
  history(): readonly Receipt[];
}

/** What was shown, by its hash. */
interface Wording {
  id: string;
  manifest: object;
}

/** As many as a visitor could want to read; the collector keeps them all. */
const longestHistory = 50;
/** Refused receipts are kept longer: nobody else has them. */
const mostRefused = 200;

/** Writes receipts, keeps the visitor's copies, and hands them to the outbox. */
export const openDesk = (options: DeskOptions): ReceiptDesk => {
  const { settings, site, sdk, report, error, mirror } = options;
  const { name } = settings.cookie;
  const endpoint = settings.config.receipts;
  const historyKey = `${name}.receipts`;
  const refusedKey = `${name}.refused`;
  const noticesKey = `${name}.notices`;
  let memory = readList<Receipt>(historyKey);
  // Kept until the collector holds them: a hash without its wording proves little.
  const wordingKey = `${name}.wording`;
  let wordings = readList<Wording>(wordingKey);

  const history = (): readonly Receipt[] => {
    const stored = readList<Receipt>(historyKey);
    if (stored.length >= memory.length) memory = stored;
    return memory;
  };

  const wordingOf = (hash: string) => wordings.find(({ id }) => id === hash)?.manifest;
  const remember = (id: string, manifest: object) => {
    if (readNames(noticesKey).includes(id) || wordingOf(id)) return;
    wordings = [...wordings, { id, manifest }].slice(-8);
    writeList(wordingKey, wordings);
  };

  const manifestFor = (change: WaitingChange, texts: Texts | undefined): string => {
    const { language, policy, addenda, blocks } = change;
    const manifest = noticeManifest(settings, texts, language, policy, addenda, blocks);
    const hash = sha256(canonical(manifest));
    remember(hash, manifest);
    return hash;
  };

  const outbox = endpoint
    ? new Outbox({
        name,
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
            error(
              `The collector refused receipt ${receipt.id} (${reason}). It is kept in ${refusedKey}.`,
            );
          }
          mirror?.drop(receipt.id);
          report(receipt, state);
        },
        failed: error,
      })
    : undefined;

  return {
    history,
    send: () => outbox?.send(),
    restore: (kept) => {
      const known = new Set(history().map(({ id }) => id));
      const receipts = kept.map(({ receipt }) => receipt);
      // Ids of version 7 sort by time.
      memory = [...memory, ...receipts.filter(({ id }) => !known.has(id))]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(-longestHistory);
      writeList(historyKey, memory);
      for (const { receipt, manifest } of kept)
        if (manifest) remember(receipt.notice.hash, manifest);
      if (!outbox) mirror?.drop(...receipts.map(({ id }) => id));
      // The page before this one may have ended before they were in the mirror.
      else
        for (const receipt of outbox.put(receipts))
          mirror?.keep(receipt.id, { receipt, manifest: wordingOf(receipt.notice.hash) });
    },
    take: (changes, texts) => {
      for (const change of changes) {
        const before = history();
        // Made already, and the page ended before that was noted: another one would not be the same.
        const made = before.find(({ id }) => id === change.id);
        if (made) {
          outbox?.add(made);
          continue;
        }
        const last = before.filter(({ subject }) => subject === change.subject).at(-1);
        const receipt = makeReceipt(change, {
          site,
          sdk,
          notice: {
            hash: manifestFor(change, texts),
            version: change.policy.version,
            ...(texts && { variant: settings.config.theme?.layout ?? 'card' }),
          },
          vendors: {
            version: sha256(settings.vendors.map(({ id }) => id).join('/')).slice(7, 19),
            count: settings.vendors.length,
          },
          prev: last && change.seq > 1 ? { id: last.id, hash: sha256(canonical(last)) } : null,
        });
        memory = [...before, receipt].slice(-longestHistory);
        writeList(historyKey, memory);
        mirror?.keep(receipt.id, { receipt, manifest: wordingOf(receipt.notice.hash) });
        report(receipt, 'queued');
        outbox?.add(receipt);
      }
    },
  };
};
