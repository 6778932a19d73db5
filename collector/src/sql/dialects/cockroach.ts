import type { Dialect } from './dialect.js';

/**
 * CockroachDB: no declarative partitions in this form (row expiry by TTL instead), no server in
 * recovery (a commit is a consensus), an order of arrival that is unique and roughly by time.
 */
export const cockroach: Dialect = {
  name: 'cockroach',
  tested: false,
  before: [],
  arrival: 'bigint NOT NULL DEFAULT unique_rowid()',
  primaryKey: 'PRIMARY KEY (subject_id, receipt_id, month)',
  partitions: false,
  uniqueId: `CREATE UNIQUE INDEX IF NOT EXISTS consent_receipt_by_id ON consent_receipt (receipt_id, month)`,
  after: [],
  note: 'Following `latest` can miss a receipt that commits late: arrival is not a strict order here.',
};
