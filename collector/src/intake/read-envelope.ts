import type { Validators } from '../schema/validators.js';
import { reasonOf } from '../schema/reason.js';
import { findRefusedKey } from './find-refused-key.js';
import { BodyError, decodeBody } from './read-body.js';

/** The POST body after its frame was checked; its receipts and notices are not checked yet. */
export interface Envelope {
  /** Browser clock when it was sent, milliseconds. */
  sent: number;
  receipts: readonly unknown[];
  notices: readonly unknown[];
}

/** Bytes of the receipts of one POST. */
export const RECEIPTS_LIMIT = 32 * 1024;
/** Bytes of a body that brings notice manifests too. */
export const TOTAL_LIMIT = 64 * 1024;

/** A POST as it came over the wire. */
export interface Posted {
  /** Header with the write token of an owner's server. */
  authorization?: string | undefined;
  origin: string | null;
  /** Content-Type. */
  type: string;
  /** Content-Encoding. */
  encoding: string;
  body: Uint8Array;
}

/** @throws BodyError with the answer that the request deserves */
export function readEnvelope(posted: Posted, validators: Validators): Envelope {
  checkContentType(posted);
  const text = decodeBody(posted.body, TOTAL_LIMIT);
  const body = parse(text);
  if (!validators.frame(body)) {
    const reason = reasonOf(validators.frame.errors).replace(/^receipt:/, 'envelope:');
    throw new BodyError(
      400,
      'bad_envelope',
      `The body is not an envelope {sent, attempt?, receipts: [1 to 16], notices?}: ${reason}.`,
    );
  }
  const {
    sent,
    receipts,
    notices = [],
  } = body as {
    sent: string;
    receipts: unknown[];
    notices?: unknown[];
  };
  if (Number.isNaN(Date.parse(sent))) {
    throw new BodyError(400, 'bad_envelope', `sent: ${JSON.stringify(sent)} is no instant.`);
  }
  const size = notices.length ? sizeOf(receipts) : Buffer.byteLength(text);
  if (size > RECEIPTS_LIMIT) {
    throw new BodyError(
      413,
      'too_large',
      `The receipts take ${size} bytes; at most ${RECEIPTS_LIMIT} are read from one request. Send fewer receipts at once.`,
    );
  }
  return { sent: Date.parse(sent), receipts, notices };
}

/** What is nested too deep to be written again is refused later on its own, and left out here. */
function sizeOf(receipts: readonly unknown[]): number {
  return Buffer.byteLength(JSON.stringify(receipts.filter((receipt) => !findRefusedKey(receipt))));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = (error as Error).message.slice(0, 120);
    throw new BodyError(
      400,
      'not_json',
      `The body is not JSON: ${what}. Send one envelope as JSON.`,
    );
  }
}

/** text/plain is what browsers send without a preflight, so that a closing page still delivers. */
function checkContentType({ type: header, encoding }: Posted): void {
  if (header === 'text/plain' && encoding === 'identity') return;
  const [type = '', ...parameters] = header
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((part) => part.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (
    ['text/plain', 'application/json'].includes(type) &&
    (charset ?? 'utf-8') === 'utf-8' &&
    encoding === 'identity'
  ) {
    return;
  }
  throw new BodyError(
    415,
    'unsupported_type',
    `Content-Type ${JSON.stringify(header.slice(0, 80))} with encoding ${JSON.stringify(encoding.slice(0, 20))} is not read. Send text/plain or application/json in UTF-8, uncompressed.`,
  );
}
