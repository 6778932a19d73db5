import type { Sql, Statement } from './sql.js';

/**
 * Raised when an older collector could no longer write, or would write something wrong. A column that
 * older ones may leave out is no reason.
 */
export const SCHEMA = 1;
/** In the place of a version: tables were gone and are not yet emptied to be filled again. */
const LOST = 0;

const MADE = /^CREATE (UNIQUE )?(TABLE|INDEX|SEQUENCE) IF NOT EXISTS (\w+)/;

/** What receipts can be followed into again from a journal. */
const FOLLOWED = [
  'consent_receipt',
  'consent_tombstone',
  'consent_quarantine',
  'consent_notice',
  'consent_daily',
  'consent_choice',
  'consent_subject',
  'consent_projection',
];

export interface SchemaState {
  /** These of the statements make something that is not there. */
  needed: string[];
  /** Tables that were there once and are gone: what they held is not in this database any more. */
  lost: readonly string[];
  /** Some collector keeps receipts here and nowhere else (`durability=database`). */
  store: boolean;
}

/**
 * Looks at the tables before anything is made: a role that may not make tables needs none of it when
 * all are there.
 *
 * @throws when they are those of a newer collector
 */
export async function readSchema(sql: Sql, statements: readonly string[]): Promise<SchemaState> {
  const rows = await sql.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema()`,
  );
  const there = new Set(rows.map(({ name }) => name));
  const [known] = there.has('consent_schema')
    ? await sql.query<{ version: number; store: boolean }>(
        `SELECT version, store FROM consent_schema WHERE id = 1`,
      )
    : [];
  if (known && known.version > SCHEMA) {
    throw new Error(
      `the tables are of version ${known.version}, this collector knows ${SCHEMA}: update it; nothing is written until then`,
    );
  }
  // Tables from before there was this mark may be anybody's only copy.
  const unknown = there.has('consent_receipt') && !there.has('consent_schema');
  const needed = statements.filter((text) => !there.has(MADE.exec(text)?.[3] ?? ''));
  const missing = FOLLOWED.filter((name) => !there.has(name));
  return {
    needed: known && needed.every((text) => !MADE.test(text)) ? [] : needed,
    lost: !known ? [] : known.version === LOST ? FOLLOWED : missing,
    store: known?.store ?? unknown,
  };
}

/** Marks the tables as made, and for ever as a store once they were one. */
export const markSchema = (store: boolean): Statement => ({
  text: `INSERT INTO consent_schema (id, version, store) VALUES (1, ${SCHEMA}, $1)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version,
      store = consent_schema.store OR excluded.store`,
  values: [store],
});

export const MARK_LOST = `UPDATE consent_schema SET version = ${LOST} WHERE id = 1`;

/** Everything that a journal is followed into, made empty: to be followed again from the start. */
export const EMPTY_ALL: Statement = { text: `TRUNCATE ${FOLLOWED.join(', ')}` };

/**
 * @throws naming the first table that this role may not read or not write: better known before a
 *   receipt waits for it
 */
export async function checkRights(sql: Sql): Promise<void> {
  const [refused] = await sql.query<{ name: string; may: string }>(
    `SELECT t.name, may FROM unnest($1::text[]) AS t (name), unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS m (may)
      WHERE NOT has_table_privilege(t.name, may) LIMIT 1`,
    [['consent_schema', ...FOLLOWED]],
  );
  if (!refused) return;
  throw new Error(
    `the role of DATABASE_URL has no ${refused.may} on ${refused.name}: GRANT it, or let the role own the tables`,
  );
}
