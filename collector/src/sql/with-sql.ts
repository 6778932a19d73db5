import { FilterError } from './filter.js';
import type { Sql } from './sql.js';

/** How long a reader waits for SQL to hold what was acknowledged before the question. */
const CATCH_UP = 1_000;

/** A database that readers ask: one that follows a journal, or the store itself. */
export interface SqlView {
  /** There while the database answers. */
  readonly sql: Sql | undefined;
  readonly state: 'opening' | 'open' | 'away';
  /** Resolves when it holds all that was acknowledged, when it is away, or after `milliseconds`. */
  catchUp(milliseconds: number): Promise<void>;
  /** Told that a question failed. */
  look?(): void;
}

/** The two ways in which a question can fail, in the form that its asker reads. */
export interface Refusals {
  away(): Response;
  badQuery(message: string): Response;
}

/** Asks SQL once it holds everything that was acknowledged before: readers see their own writes. */
export async function withSql(
  view: SqlView,
  refuse: Refusals,
  ask: (sql: Sql) => Promise<Response>,
): Promise<Response> {
  await view.catchUp(CATCH_UP);
  if (!view.sql) return refuse.away();
  try {
    return await ask(view.sql);
  } catch (error) {
    if (error instanceof FilterError) return refuse.badQuery(error.message);
    // A mistake of ours is no outage, and must not look like one.
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    view.look?.();
    return refuse.away();
  }
}
