import type { Dialect } from './dialect.js';

/** PostgreSQL 15 and newer, and PGlite. */
export const postgres: Dialect = {
  name: 'postgres',
  tested: true,
  before: [`CREATE SEQUENCE IF NOT EXISTS consent_arrival`],
  arrival: `bigint NOT NULL DEFAULT nextval('consent_arrival')`,
  primaryKey: 'PRIMARY KEY (subject_id, receipt_id, month)',
  partitions: true,
  uniqueId: `CREATE UNIQUE INDEX IF NOT EXISTS consent_receipt_by_id ON consent_receipt (receipt_id, month)`,
  after: [],
  barrier: `SELECT pg_logical_emit_message(true, 'assent', '')`,
  recovering: `SELECT current_setting('transaction_read_only') = 'on' AS recovering`,
};
