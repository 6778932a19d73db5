import { FilterError } from './filter.js';
import type { Projector } from './projector.js';
import type { Sql } from './sql.js';

/** How long a reader waits for SQL to hold what was acknowledged before the question. */
const CATCH_UP = 1_000;

/** The two ways in which a question can fail, in the form that its asker reads. */
export interface Refusals {
  away(): Response;
  badQuery(message: string): Response;
}

/** Asks SQL once it holds everything that was acknowledged before: readers see their own writes. */
export async function withSql(
  projector: Projector,
  refuse: Refusals,
  ask: (sql: Sql) => Promise<Response>,
): Promise<Response> {
  await projector.catchUp(CATCH_UP);
  if (!projector.sql) return refuse.away();
  try {
    return await ask(projector.sql);
  } catch (error) {
    if (error instanceof FilterError) return refuse.badQuery(error.message);
    // A mistake of ours is no outage, and must not look like one.
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    return refuse.away();
  }
}
