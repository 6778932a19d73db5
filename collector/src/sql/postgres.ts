import pg from 'pg';
import type { Sql } from './sql.js';

/**
 * PostgreSQL through a small pool. A connection that breaks is dropped by the pool and the next
 * query opens another one, so a restarted database needs nothing from here.
 */
export async function openPostgres(url: string): Promise<Sql> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    keepAlive: true,
    application_name: 'assent-collector',
  });
  // Without a listener, an idle connection that the server closes would end the process.
  pool.on('error', () => undefined);
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(text, [...values])).rows as Row[],
    async transaction(statements) {
      const client = await pool.connect();
      let failure: Error | undefined;
      try {
        await client.query('BEGIN');
        for (const { text, values = [] } of statements) await client.query(text, [...values]);
        await client.query('COMMIT');
      } catch (error) {
        failure = error as Error;
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        // A client that failed is thrown away: its connection may be half dead.
        client.release(failure);
      }
    },
    close: () => pool.end(),
  };
}
