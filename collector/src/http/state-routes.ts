import type { Held } from '../intake/held.js';
import type { Intake } from '../intake/intake.js';
import type { Journal } from '../journal/journal.js';
import type { Damage } from '../journal/walk.js';
import type { Projector } from '../sql/projector.js';
import type { Verdict } from '../verify.js';
import { jsonAnswer } from './answer.js';
import type { Route } from './route.js';

export interface Parts {
  verify: () => Promise<Verdict>;
  journal: Journal;
  held: Held;
  intake: Intake;
  projector: Projector;
  /** Found at start. */
  damage: readonly Damage[];
}

/** Counts, health and the walk through the chain: nothing about a person. */
export function stateRoutes(parts: Parts): Route[] {
  const { verify, journal, held, intake, projector, damage } = parts;
  return [
    {
      method: 'GET',
      path: '/v1/stats',
      access: 'read',
      handle: () =>
        jsonAnswer({
          receipts: held.receipts,
          notices: held.notices,
          conflicts: intake.conflicts,
          journal: { lines: journal.lines, waiting: journal.pending, head: journal.end.head },
          sql: {
            state: projector.state,
            receipts: projector.done?.receipts ?? null,
            caughtUp: projector.hasReached(journal.end),
          },
          damaged: damage.length,
        }),
    },
    {
      method: 'GET',
      path: '/v1/verify',
      access: 'read',
      handle: async () => jsonAnswer(await verify()),
    },
    {
      method: 'GET',
      path: '/health',
      access: 'open',
      handle: () =>
        jsonAnswer(
          {
            status: journal.broken
              ? 'failed'
              : damage.length
                ? 'damaged'
                : projector.state === 'away'
                  ? 'degraded'
                  : 'ok',
            journal: journal.broken ? 'failed' : damage.length ? 'damaged' : 'ok',
            sql: projector.state,
          },
          journal.broken ? 503 : 200,
        ),
    },
  ];
}
