import { createHash, timingSafeEqual } from 'node:crypto';

/** Somebody who may read, by a token of their own. */
export interface Reader {
  /** Stands in the access log. */
  name: string;
  token: string;
  /** Controllers whose receipts may be read; all when absent. */
  controllers?: readonly string[];
}

/** A reader after the token was checked. */
export interface Known {
  name: string;
  /** Controllers whose receipts may be read; all when absent. */
  scope?: readonly string[];
}

/** The reader with this token. Every token is compared, each in constant time. */
export function findReader(readers: readonly Reader[], token: string): Known | undefined {
  const given = digest(token);
  let found: Reader | undefined;
  for (const reader of readers) {
    // Hashing first makes both sides the same length, which the comparison wants.
    if (timingSafeEqual(given, digest(reader.token))) found = reader;
  }
  if (!found) return undefined;
  const { name, controllers } = found;
  return controllers ? { name, scope: controllers } : { name };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

const ENTRY = /^([\w.-]{1,32})(?:@([\w.+-]{1,256}))?=(.{16,256})$/;

/**
 * Reads `name=token,name@controller+controller=token`.
 *
 * @throws with the place of the entry; never with the token
 */
export function parseReaders(text: string): Reader[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry, index) => {
      const found = ENTRY.exec(entry);
      if (!found) {
        throw new Error(
          `ASSENT_READERS: entry ${index + 1} is not name=token or name@controller=token with a token of 16 to 256 characters.`,
        );
      }
      const [, name = '', controllers, token = ''] = found;
      return { name, token, ...(controllers ? { controllers: controllers.split('+') } : {}) };
    });
}
