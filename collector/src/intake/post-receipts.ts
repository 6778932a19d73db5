import { jsonAnswer, problem } from '../http/answer.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Validators } from '../schema/validators.js';
import type { Intake, Store } from './intake.js';
import { BodyError } from './read-body.js';
import { readEnvelope } from './read-envelope.js';
import { StoreError } from './store-error.js';

/** `POST /v1/receipts`: answers 200 only when everything it calls stored is durable. */
export function postReceipts(
  intake: Intake,
  store: Store,
  validators: Validators,
  maxQueue: number,
  metrics: Metrics,
  log: Log,
): (request: Request) => Promise<Response> {
  const busy = (seconds: number, message: string) =>
    problem(503, 'busy', `${message} Keep the receipts and send them again after ${seconds} s.`, {
      'Retry-After': String(seconds),
    });
  const full = () => store.pending >= maxQueue;
  const answer = async (request: Request): Promise<Response> => {
    if (full()) return busy(2, `${store.pending} receipts wait to be stored.`);
    try {
      const envelope = await readEnvelope(request, validators);
      // Asked again: the queue may have filled while the body came in.
      if (full()) return busy(2, `${store.pending} receipts wait to be stored.`);
      return jsonAnswer(await intake.take(envelope, request.headers.get('origin')));
    } catch (error) {
      if (error instanceof BodyError) return problem(error.status, error.code, error.message);
      if (!(error instanceof StoreError)) throw error;
      if (!error.told) log('error', error.message);
      return busy(10, 'Receipts cannot be stored at the moment.');
    }
  };

  return async (request) => {
    const start = performance.now();
    const response = await answer(request);
    metrics.took((performance.now() - start) / 1000);
    metrics.count('posts', `code="${response.status}"`);
    return response;
  };
}
