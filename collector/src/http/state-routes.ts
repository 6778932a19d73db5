import type { Intake } from '../intake/intake.js';
import type { Metrics } from '../metrics.js';
import type { CollectorOptions } from '../options.js';
import type { Archive, State } from '../store/archive.js';
import { jsonAnswer, problem, textAnswer } from './answer.js';
import type { Route } from './route.js';

/** Counts, health and what this collector is: nothing about a person. */
export function stateRoutes(
  { state, notary }: Archive,
  intake: Intake,
  metrics: Metrics,
  { location, regions }: CollectorOptions,
): Route[] {
  const health: Route['handle'] = () => {
    const status = statusOf(state());
    return jsonAnswer(status, status.status === 'failed' ? 503 : 200);
  };
  return [
    {
      method: 'GET',
      path: '/v1/stats',
      access: 'state',
      handle: ({ reader }) => {
        if (reader.scope) return outOfScope();
        const { journal, waiting, ...rest } = state();
        return jsonAnswer({
          ...rest,
          conflicts: intake.conflicts,
          ...(journal ? { journal: { ...journal, waiting } } : {}),
          damaged: journal?.damaged ?? 0,
        });
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      access: 'state',
      handle: ({ reader }) => {
        if (reader.scope) return outOfScope();
        const { receipts, quarantined, erased, waiting, journal, sql } = state();
        const known = Object.entries({
          receipts_held: receipts,
          receipts_quarantined: quarantined,
          receipts_erased: erased,
          receipts_waiting: waiting,
          journal_lines: journal?.lines,
          journal_damaged: journal?.damaged,
          journal_broken: journal && Number(journal.broken),
          sql_up: Number(sql.state === 'open'),
          sql_behind: sql.behind,
          roots_signed: notary?.heads.length,
          roots_unpublished: notary?.failed,
          memory_bytes: process.memoryUsage.rss(),
        }).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
        return textAnswer(
          metrics.text(Object.fromEntries(known)),
          'text/plain; version=0.0.4; charset=utf-8',
        );
      },
    },
    {
      method: 'GET',
      path: '/v1/collector',
      access: 'open',
      handle: () =>
        jsonAnswer({
          location: location ?? null,
          regions: regions ?? null,
          durability: state().durability,
        }),
    },
    { method: 'GET', path: '/health', access: 'open', handle: health },
    { method: 'GET', path: '/healthz', access: 'open', handle: health },
  ];
}

function outOfScope(): Response {
  return problem(403, 'out_of_scope', 'This is for readers of all controllers.');
}

function statusOf({ journal, sql, durability }: State) {
  if (durability === 'database') {
    return { status: sql.state === 'open' ? 'ok' : 'failed', sql: sql.state };
  }
  const failed = journal?.broken;
  const damaged = Boolean(journal?.damaged);
  return {
    status: failed ? 'failed' : damaged ? 'damaged' : sql.state === 'away' ? 'degraded' : 'ok',
    journal: failed ? 'failed' : damaged ? 'damaged' : 'ok',
    sql: sql.state,
  };
}
