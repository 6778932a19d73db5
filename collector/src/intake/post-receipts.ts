import { asResponse, plainJson, plainProblem } from '../http/answer.js';
import type { Plain } from '../http/answer.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Validators } from '../schema/validators.js';
import type { Intake, Store } from './intake.js';
import { BodyError, readBytes } from './read-body.js';
import { readEnvelope, TOTAL_LIMIT } from './read-envelope.js';
import type { Posted } from './read-envelope.js';
import { StoreError } from './store-error.js';

/** `POST /v1/receipts`: answers 200 only when everything it calls stored is durable. */
export type PostReceipts = (posted: Posted) => Promise<Plain>;

export function postReceipts(
  intake: Intake,
  store: Store,
  validators: Validators,
  maxQueue: number,
  metrics: Metrics,
  log: Log,
): PostReceipts {
  const busy = (seconds: number, message: string) =>
    plainProblem(
      503,
      'busy',
      `${message} Keep the receipts and send them again after ${seconds} s.`,
      { 'Retry-After': String(seconds) },
    );
  const answer = async (posted: Posted): Promise<Plain> => {
    if (store.pending >= maxQueue) {
      return busy(2, `${store.pending} receipts wait to be stored.`);
    }
    try {
      return plainJson(await intake.take(readEnvelope(posted, validators), posted.origin));
    } catch (error) {
      if (error instanceof BodyError) return plainProblem(error.status, error.code, error.message);
      if (!(error instanceof StoreError)) throw error;
      if (!error.told) log('error', error.message);
      return busy(10, 'Receipts cannot be stored at the moment.');
    }
  };

  return async (posted) => {
    const start = performance.now();
    const plain = await answer(posted);
    metrics.took((performance.now() - start) / 1000);
    metrics.count('posts', `code="${plain.status}"`);
    return plain;
  };
}

/** The same for a request of the web. */
export async function postRequest(post: PostReceipts, request: Request): Promise<Response> {
  try {
    const { headers } = request;
    return asResponse(
      await post({
        origin: headers.get('origin'),
        type: headers.get('content-type') ?? '',
        encoding: headers.get('content-encoding') ?? 'identity',
        body: await readBytes(request, TOTAL_LIMIT),
      }),
    );
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return asResponse(plainProblem(error.status, error.code, error.message));
  }
}
