import { createHash } from 'node:crypto';

/** SHA-256 as 43 base64url characters; the parts are hashed as one text in UTF-8. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}

/** Name of a content in receipts and stamps: `sha256-` and 43 base64url characters. */
export function contentHash(canonical: string): string {
  return `sha256-${sha256(canonical)}`;
}
