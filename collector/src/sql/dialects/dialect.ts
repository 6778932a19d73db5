/** What differs between databases that speak PostgreSQL; everything else is the same statement. */
export interface Dialect {
  name: string;
  /** Run by this project's tests. The others are read from documentation and were never run. */
  tested: boolean;
  /** Column `arrival`: its default gives the order of arrival. */
  arrival: string;
  /** Statement that must come before the tables. */
  before: readonly string[];
  primaryKey: string;
  /** Partitions by month; without them the engine's own row expiry or a DELETE takes their place. */
  partitions: boolean;
  /** What keeps an id from being stored twice, whoever its subject is. */
  uniqueId: string;
  /** Statements after the tables: distribution. */
  after: readonly string[];
  /**
   * Written in a transaction that stored nothing new, so that its commit waits for the standbys too:
   * what it calls a duplicate must be as durable as what it stores.
   */
  barrier?: string;
  /** Answers `{recovering: true}` on a server that takes no writes: a standby, or one set to read only. */
  recovering?: string;
  /** Warnings in front of the first start. */
  note?: string;
}
