/** Refusal of a body, to be answered as it is. */
export class BodyError extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The body as text, cut off while it is being read once it is larger than `limit` bytes.
 *
 * @throws BodyError 413 too large, 400 not UTF-8 or broken off
 */
export async function readBody(request: Request, limit: number): Promise<string> {
  return decodeBody(await readBytes(request, limit), limit);
}

/** @throws BodyError 413 too large, 400 not UTF-8 */
export function decodeBody(bytes: Uint8Array, limit: number): string {
  if (bytes.length > limit) throw tooLargeFor(limit);
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new BodyError(400, 'not_utf8', 'The body is not UTF-8 text. Send JSON in UTF-8.');
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function tooLargeFor(limit: number): BodyError {
  return new BodyError(
    413,
    'too_large',
    `The body is larger than ${limit} bytes. Send fewer receipts at once.`,
  );
}

/** @throws BodyError 413 too large, 400 broken off */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () => tooLargeFor(limit);
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const brokenOff = () => {
    throw new BodyError(400, 'broken_off', 'The body ended before its announced length.');
  };
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(brokenOff);
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      // Not awaited: the sender may go on for ever.
      void reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}
