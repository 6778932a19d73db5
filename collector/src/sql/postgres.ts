import pg from 'pg';
import type { Dialect } from './dialects/index.js';
import type { Sql } from './sql.js';

export type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

export interface Postgres extends Sql {
  /** Runs `work` in one transaction and commits it; rolled back when it fails. */
  inTransaction<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
}

/**
 * PostgreSQL through a small pool. A connection that breaks is dropped by the pool and the next
 * query opens another one, so a restarted database needs nothing from here. Of several addresses,
 * separated by commas, the first one that answers and takes writes is used: a promoted standby.
 *
 * @throws when none does
 */
export async function openPostgres(
  urls: string,
  { recovering }: Pick<Dialect, 'recovering'> = {},
): Promise<Postgres> {
  let last: unknown;
  for (const url of urls.split(',')) {
    const pool = poolFor(url.trim());
    try {
      const { rows } = await pool.query<{ recovering?: boolean }>(recovering ?? 'SELECT 1');
      if (!rows[0]?.recovering) return overPool(pool);
      throw new Error('The database takes no writes: it is a standby, or set to read only.');
    } catch (error) {
      last = error;
      await pool.end();
    }
  }
  throw last;
}

function poolFor(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    keepAlive: true,
    application_name: 'assent-collector',
    // A server or role that was set to answer before its disk, or its standby, has the commit.
    options: '-c synchronous_commit=on',
  });
  // Without a listener, an idle connection that the server closes would end the process.
  pool.on('error', () => undefined);
  return pool;
}

function overPool(pool: pg.Pool): Postgres {
  const inTransaction = async <T>(work: (ask: Ask) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    // The pool listens to idle clients only: without this, a server that dies between two statements
    // would end the process. The next statement fails and tells.
    const broken = () => undefined;
    client.on('error', broken);
    let failure: Error | undefined;
    let warning: string | undefined;
    const warned = ({
      severity,
      message,
    }: {
      severity?: string | undefined;
      message?: string | undefined;
    }) => {
      if (severity === 'WARNING') warning = message;
    };
    try {
      await client.query('BEGIN');
      const result = await work(
        async <Row>(text: string, values: readonly unknown[] = []) =>
          (await client.query(text, [...values])).rows as Row[],
      );
      client.on('notice', warned);
      await client.query('COMMIT');
      // "canceling wait for synchronous replication": committed here and perhaps on no standby.
      if (warning) throw new Error(`The commit is not certain: ${warning}`);
      return result;
    } catch (error) {
      failure = error as Error;
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.off('notice', warned);
      // A client that failed is thrown away: its connection may be half dead.
      client.release(failure);
      if (!failure) client.off('error', broken);
    }
  };
  return {
    inTransaction,
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(text, [...values])).rows as Row[],
    transaction: (statements) =>
      inTransaction(async (ask) => {
        for (const { text, values } of statements) await ask(text, values);
      }),
    close: () => pool.end(),
  };
}
