export interface Statement {
  text: string;
  values?: readonly unknown[];
}

/** What the collector needs of a database; both engines speak the same PostgreSQL. */
export interface Sql {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs all statements in one transaction; rolled back when one fails. */
  transaction(statements: readonly Statement[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens a database, or rejects when it cannot be reached now. */
export type OpenSql = () => Promise<Sql>;
