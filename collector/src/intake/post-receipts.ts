import { jsonAnswer, problem } from '../http/answer.js';
import { JournalError } from '../journal/journal.js';
import type { Journal } from '../journal/journal.js';
import type { Log } from '../log.js';
import type { Validators } from '../schema/validators.js';
import type { Intake } from './intake.js';
import { BodyError } from './read-body.js';
import { readEnvelope } from './read-envelope.js';

/** `POST /v1/receipts`: answers 200 only when everything it calls stored is on the disk. */
export function postReceipts(
  intake: Intake,
  journal: Journal,
  validators: Validators,
  maxQueue: number,
  log: Log,
): (request: Request) => Promise<Response> {
  const busy = (seconds: number, message: string) =>
    problem(503, 'busy', `${message} Keep the receipts and send them again after ${seconds} s.`, {
      'Retry-After': String(seconds),
    });
  const full = () => journal.pending >= maxQueue;

  return async (request) => {
    if (full()) return busy(2, `${journal.pending} receipts wait for the disk.`);
    try {
      const envelope = await readEnvelope(request, validators);
      // Asked again: the queue may have filled while the body came in.
      if (full()) return busy(2, `${journal.pending} receipts wait for the disk.`);
      return jsonAnswer(await intake.take(envelope));
    } catch (error) {
      if (error instanceof BodyError) return problem(error.status, error.code, error.message);
      if (!(error instanceof JournalError)) throw error;
      log('error', error.message);
      return busy(10, 'The disk does not take receipts at the moment.');
    }
  };
}
