import { PGlite } from '@electric-sql/pglite';
import type { Sql } from './sql.js';

/**
 * PGlite, PostgreSQL compiled to WebAssembly, with files under `directory`. It never calls fsync, so
 * its content counts as a view of the journal and never as the proof itself.
 */
export async function openEmbedded(directory: string): Promise<Sql> {
  const database = await PGlite.create(directory);
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await database.query<Row>(text, [...values])).rows,
    async transaction(statements) {
      await database.transaction(async (tx) => {
        for (const { text, values = [] } of statements) await tx.query(text, [...values]);
      });
    },
    close: () => database.close(),
  };
}
