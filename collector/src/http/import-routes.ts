import type { Intake, Store } from '../intake/intake.js';
import { BodyError, readBody } from '../intake/read-body.js';
import { TOTAL_LIMIT } from '../intake/read-envelope.js';
import { StoreError } from '../intake/store-error.js';
import type { Log } from '../log.js';
import { jsonAnswer, problem } from './answer.js';
import type { Route } from './route.js';

/**
 * `POST /v1/imports`: consents given on paper, by telephone or to a partner, one receipt a line, each
 * with the method `import` and its evidence. Lines without an id are the manifests that receipts name.
 */
export function importRoutes(intake: Intake, store: Store, maxQueue: number, log: Log): Route[] {
  const busy = (seconds: number) =>
    problem(503, 'busy', 'Nothing can be stored at the moment. Send the same lines again later.', {
      'Retry-After': String(seconds),
    });
  return [
    {
      method: 'POST',
      path: '/v1/imports',
      access: 'write',
      handle: async ({ request }) => {
        if (store.pending >= maxQueue) return busy(2);
        try {
          const lines = (await readBody(request, TOTAL_LIMIT)).split('\n').map(readLine);
          const receipts = lines.filter(({ kind }) => kind === 'receipt');
          const notices = lines.filter(({ kind }) => kind === 'notice').map(({ value }) => value);
          const answer = await intake.take(
            { sent: Date.now(), receipts: receipts.map(({ value }) => value), notices },
            null,
          );
          const results = answer.results.map((stamp, index) => ({
            line: receipts[index]?.number,
            ...stamp,
            // The line says which one it was.
            index: undefined,
          }));
          return jsonAnswer({ ...answer, results });
        } catch (error) {
          if (error instanceof BodyError) return problem(error.status, error.code, error.message);
          if (!(error instanceof StoreError)) throw error;
          if (!error.told) log('error', error.message);
          return busy(10);
        }
      },
    },
  ];
}

/** What cannot be read counts as a receipt: so its line is answered as rejected and not left out. */
function readLine(text: string, index: number) {
  const number = index + 1;
  if (!text.trim()) return { kind: 'nothing', value: undefined, number };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'receipt', value: null, number };
  }
  const isNotice =
    value !== null && typeof value === 'object' && 'texts' in value && !('id' in value);
  return { kind: isNotice ? 'notice' : 'receipt', value, number };
}
