import type { Receipt, Texts } from '../types.js';
import type { Settings } from '../config/settings.js';
import { attempt } from '../decisions/storage.js';
import { canonical } from './canonical.js';
import { noticeManifest } from './manifest.js';
import { Outbox } from './outbox.js';
import { makeReceipt } from './receipt.js';
import { sha256 } from './sha256.js';
import { readList, readNames, writeList, type WaitingChange } from './waiting.js';

export interface DeskOptions {
  settings: Settings;
  site: string;
  sdk: string;
  report(receipt: Receipt, state: 'queued' | 'stored' | 'refused'): void;
  error(message: string): void;
}

export interface ReceiptDesk {
  /** Turns decisions into receipts and sends them, all within the caller's task. */
  take(changes: readonly WaitingChange[], texts: Texts | undefined): void;
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

/** Writes receipts, keeps the visitor's copies, and hands them to the outbox. */
export const openDesk = ({ settings, site, sdk, report, error }: DeskOptions): ReceiptDesk => {
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

  const manifestFor = (change: WaitingChange, texts: Texts | undefined): string => {
    const { language, policy, addenda, blocks } = change;
    const manifest = noticeManifest(settings, texts, language, policy, addenda, blocks);
    const hash = sha256(canonical(manifest));
    if (!readNames(noticesKey).includes(hash) && !wordings.some(({ id }) => id === hash)) {
      wordings = [...wordings, { id: hash, manifest }].slice(-8);
      writeList(wordingKey, wordings);
    }
    return hash;
  };

  const outbox = endpoint
    ? new Outbox({
        name,
        endpoint: new URL(endpoint, location.href).href,
        manifest: (hash) => wordings.find(({ id }) => id === hash)?.manifest,
        acknowledgedNotices: (hashes) => {
          writeList(noticesKey, [...new Set([...readNames(noticesKey), ...hashes])].slice(-8));
          wordings = wordings.filter(({ id }) => !hashes.includes(id));
          writeList(wordingKey, wordings);
        },
        settled: (receipt, state, reason) => {
          if (state === 'refused') {
            writeList(refusedKey, [...readList(refusedKey), receipt].slice(-longestHistory));
            error(
              `The collector refused receipt ${receipt.id} (${reason}). It is kept in ${refusedKey}.`,
            );
          }
          report(receipt, state);
        },
        failed: error,
      })
    : undefined;

  return {
    history,
    send: () => outbox?.send(),
    take: (changes, texts) => {
      for (const change of changes) {
        const before = history();
        const last = before.filter(({ subject }) => subject === change.subject).at(-1);
        const receipt = makeReceipt(change, {
          site,
          sdk,
          notice: { hash: manifestFor(change, texts), version: change.policy.version },
          vendors: {
            version: sha256(settings.vendors.map(({ id }) => id).join('/')).slice(7, 19),
            count: settings.vendors.length,
          },
          prev: last && change.seq > 1 ? { id: last.id, hash: sha256(canonical(last)) } : null,
        });
        memory = [...before, receipt].slice(-longestHistory);
        attempt(() => writeList(historyKey, memory));
        report(receipt, 'queued');
        outbox?.add(receipt);
      }
    },
  };
};
