import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Log } from '../log.js';
import type { Dialect } from './dialects/index.js';
import { openEmbeddedThread } from './embedded-thread.js';
import { openPostgres } from './postgres.js';
import type { OpenSql } from './sql.js';

/**
 * PostgreSQL when there is an address, else the embedded database in `directory`. An embedded
 * database that will not open (it never syncs; a power failure may break it) is put aside and made
 * anew from the journal.
 */
export function openSql(
  directory: string,
  databaseUrl: string | undefined,
  dialect: Dialect,
  log: Log,
): OpenSql {
  if (databaseUrl) return () => openPostgres(databaseUrl, dialect);
  let putAside = false;
  return async () => {
    try {
      return await openEmbeddedThread(directory);
    } catch (error) {
      // Once only: a disk that is full would otherwise be filled with copies.
      if (putAside || !existsSync(directory)) throw error;
      putAside = true;
      const aside = `${directory}.broken-${Date.now()}`;
      await rename(directory, aside);
      log(
        'error',
        `The embedded database does not open (${(error as Error).message}); it was put aside as ${aside} and is made anew from the journal.`,
      );
      return openEmbeddedThread(directory);
    }
  };
}
