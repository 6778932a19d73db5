import { hash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, as 43 base64url characters. */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** Name of a content in receipts and stamps: `sha256-` and 43 base64url characters. */
export function contentHash(canonical: string): string {
  return `sha256-${sha256(canonical)}`;
}
