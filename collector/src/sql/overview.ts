import type { Sql } from './sql.js';

/** What the overview counts, never below one day and never a person. */
export interface Overview {
  /** Each day of the span, oldest first, also those without receipts. */
  days: { day: string; receipts: number }[];
  regions: { region: string; receipts: number }[];
  /** Receipts by what happened, most frequent first. */
  events: { event: string; receipts: number }[];
  choices: { purpose: string; region: string; granted: number; denied: number }[];
  /** Subjects of whom a numbered receipt never arrived. */
  gaps: number;
  total: number;
  sites: string[];
}

export interface Span {
  /** Days back from today, today included. */
  days: number;
  site?: string | undefined;
  region?: string | undefined;
  /** Controllers that the reader may see; all when absent. */
  scope?: readonly string[] | undefined;
}

const WHERE = `day > (now() AT TIME ZONE 'UTC')::date - $1::integer
  AND ($2::text IS NULL OR site = $2) AND ($4::text IS NULL OR region = $4)
  AND ($3::text[] IS NULL OR controller = ANY($3::text[]))`;

/** Reads the counts kept per day: the work grows with days and regions, never with receipts. */
export async function readOverview(
  sql: Sql,
  { days, site, region, scope }: Span,
): Promise<Overview> {
  const values = [days, site ?? null, scope ?? null, region ?? null];
  const perDay = await sql.query<{ day: string; receipts: string }>(
    `SELECT day::text AS day, sum(receipts)::text AS receipts FROM consent_daily
      WHERE ${WHERE} GROUP BY day`,
    values,
  );
  const regions = await sql.query<{ region: string; receipts: string }>(
    `SELECT region, sum(receipts)::text AS receipts FROM consent_daily
      WHERE ${WHERE} GROUP BY region ORDER BY sum(receipts) DESC, region LIMIT 300`,
    values,
  );
  const events = await sql.query<{ event: string; receipts: string }>(
    `SELECT event, sum(receipts)::text AS receipts FROM consent_daily
      WHERE ${WHERE} GROUP BY event ORDER BY sum(receipts) DESC, event`,
    values,
  );
  const choices = await sql.query<{
    purpose: string;
    region: string;
    granted: string;
    denied: string;
  }>(
    `SELECT purpose, region,
        coalesce(sum(receipts) FILTER (WHERE state = 'granted'), 0)::text AS granted,
        coalesce(sum(receipts) FILTER (WHERE state IN ('denied', 'objected')), 0)::text AS denied
      FROM consent_choice WHERE ${WHERE} AND state IN ('granted', 'denied', 'objected')
      GROUP BY purpose, region ORDER BY purpose, sum(receipts) DESC, region LIMIT 2000`,
    values,
  );
  const [gap] = await sql.query<{ count: string }>(
    `SELECT count(*)::text AS count FROM consent_subject
      WHERE last_seq > receipts AND ($1::text[] IS NULL OR controller = ANY($1::text[]))`,
    [scope ?? null],
  );
  const sites = await sql.query<{ site: string }>(
    `SELECT DISTINCT site FROM consent_daily
      WHERE $1::text[] IS NULL OR controller = ANY($1::text[]) ORDER BY site LIMIT 200`,
    [scope ?? null],
  );
  const counted = new Map(perDay.map(({ day, receipts }) => [day, Number(receipts)]));
  return {
    days: lastDays(days).map((day) => ({ day, receipts: counted.get(day) ?? 0 })),
    regions: regions.map(({ region, receipts }) => ({ region, receipts: Number(receipts) })),
    events: events.map(({ event, receipts }) => ({ event, receipts: Number(receipts) })),
    choices: choices.map(({ purpose, region, granted, denied }) => ({
      purpose,
      region,
      granted: Number(granted),
      denied: Number(denied),
    })),
    gaps: Number(gap?.count ?? 0),
    total: [...counted.values()].reduce((sum, count) => sum + count, 0),
    sites: sites.map(({ site }) => site),
  };
}

/** Receipts held for these controllers, from the counts. */
export async function countReceipts(
  sql: Sql,
  scope: readonly string[] | undefined,
): Promise<number> {
  const [row] = await sql.query<{ count: string }>(
    `SELECT coalesce(sum(receipts), 0)::text AS count FROM consent_daily
      WHERE $1::text[] IS NULL OR controller = ANY($1::text[])`,
    [scope ?? null],
  );
  return Number(row?.count ?? 0);
}

function lastDays(count: number): string[] {
  const today = Date.now();
  return Array.from({ length: count }, (_, index) =>
    new Date(today - (count - 1 - index) * 86_400_000).toISOString().slice(0, 10),
  );
}
