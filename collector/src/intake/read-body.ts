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
  const tooLarge = () =>
    new BodyError(
      413,
      'too_large',
      `The body is larger than ${limit} bytes. Send fewer receipts at once.`,
    );
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
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BodyError(400, 'not_utf8', 'The body is not UTF-8 text. Send JSON in UTF-8.');
  }
}
