import { sqlAccessLog } from '../http/access-log.js';
import type { Log } from '../log.js';
import type { CollectorOptions } from '../options.js';
import { DatabaseStore } from '../sql/database-store.js';
import { dialectNamed } from '../sql/dialects/index.js';
import { openPostgres } from '../sql/postgres.js';
import { SqlEraser } from '../sql/sql-eraser.js';
import type { Archive } from './archive.js';

/**
 * A collector that keeps nothing itself: any number of them stand in front of one database.
 *
 * @throws without a database address
 */
export function openDatabaseArchive(options: CollectorOptions, log: Log): Archive {
  const { databaseUrl, sites } = options;
  const dialect = dialectNamed(options.dialect);
  if (!databaseUrl) {
    throw new Error(
      'durability=database needs DATABASE_URL: the addresses of the shared database, separated by commas.',
    );
  }
  if (!dialect.tested) {
    log('warn', `The dialect ${dialect.name} was never run by this project. ${dialect.note ?? ''}`);
  }
  const store = new DatabaseStore(() => openPostgres(databaseUrl, dialect), dialect, sites, log);
  return {
    store,
    view: store,
    eraser: new SqlEraser(store),
    accessLog: sqlAccessLog(store),
    state: () => ({
      durability: 'database',
      receipts: null,
      notices: null,
      quarantined: null,
      erased: null,
      waiting: store.pending,
      sql: { state: store.state, receipts: null, caughtUp: true, behind: 0 },
    }),
    close: () => store.close(),
  };
}
