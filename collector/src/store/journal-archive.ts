import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openAccessLog } from '../http/access-log.js';
import { Held } from '../intake/held.js';
import { readIndex, writeIndex } from '../intake/index-file.js';
import { JournalStore } from '../intake/journal-store.js';
import { journalId } from '../journal/journal-id.js';
import { Journal } from '../journal/journal.js';
import { lockDirectory } from '../journal/lock.js';
import { describeDamage, recover } from '../journal/recover.js';
import type { Damage } from '../journal/walk.js';
import type { Log } from '../log.js';
import type { CollectorOptions } from '../options.js';
import { Notary } from '../proof/notary.js';
import { Disposal } from '../retention/disposal.js';
import { dialectNamed } from '../sql/dialects/index.js';
import { openSql } from '../sql/open-sql.js';
import { Projector } from '../sql/projector.js';
import { verifyJournal } from '../verify.js';
import type { Archive } from './archive.js';

/** Milliseconds between two writings of the index file, while receipts come in. */
const INDEX_EVERY = 10 * 60_000;

/**
 * The journal of a data directory, and SQL that follows it. Ready for posts when it resolves; the
 * database may come later.
 *
 * @throws when the directory cannot be written or another collector holds it
 */
export async function openJournalArchive(options: CollectorOptions, log: Log): Promise<Archive> {
  const data = resolve(options.data);
  const directory = join(data, 'journal');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const unlock = await lockDirectory(data, log);
  try {
    return await open(options, data, directory, unlock, log);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function open(
  options: CollectorOptions,
  data: string,
  directory: string,
  unlock: () => Promise<void>,
  log: Log,
): Promise<Archive> {
  const { databaseUrl, dialect, sites, publish = {} } = options;
  const index = join(data, 'index');
  const held = new Held();
  const known = await readIndex(index, directory, held);
  const found = await recover(directory, (line) => held.addLine(line), log, known);
  const journal = new Journal(directory, found.end, found.lines);
  const damage: Damage[] = [...found.damage];
  const disposal = new Disposal(directory, journal, held, log);
  await disposal.finish();
  const name = await journalId(directory);
  const speech = dialectNamed(dialect);
  const projector = new Projector(
    directory,
    journal,
    name,
    openSql(join(data, 'sql'), databaseUrl, speech, log),
    speech,
    sites,
    log,
  );
  const notary = await Notary.open(
    directory,
    join(data, 'proof'),
    name,
    journal,
    held,
    publish,
    log,
  );
  const accessLog = await openAccessLog(join(data, 'access'), log);
  notary.start();

  const verify = () => verifyJournal(directory, journal.end, notary.heads);
  let closing = false;
  // A start from the index file did not look at the lines before it: that is done now, beside work.
  const background = known ? verifyLater(verify, damage, log, () => closing) : undefined;
  let indexed = found.lines;
  const saveIndex = async () => {
    if (journal.lines === indexed || journal.pending) return;
    indexed = journal.lines;
    await writeIndex(index, held, journal.end, journal.lines).catch((error: unknown) =>
      log('warn', `The index was not written (${(error as Error).message}).`),
    );
  };
  const timer = setInterval(() => void saveIndex(), INDEX_EVERY);
  timer.unref();

  return {
    store: new JournalStore(journal, held),
    view: projector,
    eraser: disposal,
    accessLog,
    verify,
    notary,
    state: () => ({
      durability: 'journal',
      receipts: held.receipts,
      notices: held.notices,
      quarantined: held.quarantined,
      erased: held.erased,
      waiting: journal.pending,
      journal: {
        lines: journal.lines,
        head: journal.end.head,
        damaged: damage.length,
        broken: journal.broken !== undefined,
      },
      sql: {
        state: projector.state,
        receipts: projector.done?.receipts ?? null,
        caughtUp: projector.hasReached(journal.end),
        behind: Math.max(0, held.receipts - (projector.done?.receipts ?? 0)),
      },
    }),
    async close() {
      closing = true;
      clearInterval(timer);
      await background;
      await disposal.close();
      await notary.close();
      await journal.close();
      await saveIndex();
      await projector.catchUp(2_000);
      await projector.close();
      await accessLog.close();
      await unlock();
    },
  };
}

async function verifyLater(
  verify: () => Promise<{ damage: Damage[] }>,
  damage: Damage[],
  log: Log,
  closing: () => boolean,
): Promise<void> {
  const found = await verify().catch((error: unknown) => {
    if (!closing()) log('error', `The journal could not be checked: ${(error as Error).message}`);
    return { damage: [] as Damage[] };
  });
  for (const one of found.damage) log('error', describeDamage(one));
  damage.push(...found.damage);
}
