import type { Dialect } from './dialect.js';
import { postgres } from './postgres.js';

/**
 * Receipts and subjects side by side on the worker of their subject. An index may only be unique
 * together with the distribution column, so one id under two subjects is not refused here; the
 * journal of a collector in front still does.
 */
export const citus: Dialect = {
  ...postgres,
  name: 'citus',
  tested: false,
  uniqueId: `CREATE INDEX IF NOT EXISTS consent_receipt_by_id ON consent_receipt (receipt_id, month)`,
  after: [
    `SELECT create_distributed_table('consent_receipt', 'subject_id')`,
    `SELECT create_distributed_table('consent_subject', 'subject_id', colocate_with => 'consent_receipt')`,
    `SELECT create_reference_table('consent_notice')`,
  ],
  note: 'One statement stores receipts and counts together; a Citus that refuses it across shards needs the counts in a statement of their own.',
};
