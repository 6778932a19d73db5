import type { Dialect } from './dialect.js';

/** YugabyteDB (YSQL): hashed by subject, partitions as in PostgreSQL; a commit is a consensus. */
export const yugabyte: Dialect = {
  name: 'yugabyte',
  tested: false,
  before: [`CREATE SEQUENCE IF NOT EXISTS consent_arrival CACHE 100`],
  arrival: `bigint NOT NULL DEFAULT nextval('consent_arrival')`,
  primaryKey: 'PRIMARY KEY (subject_id HASH, receipt_id ASC, month ASC)',
  partitions: true,
  uniqueId: `CREATE UNIQUE INDEX IF NOT EXISTS consent_receipt_by_id ON consent_receipt (receipt_id HASH, month ASC)`,
  after: [],
  note: 'The cached sequence makes arrival unique, not a strict order.',
};
