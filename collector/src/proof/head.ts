import { createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '../canonical-json.js';
import { sha256 } from '../sha256.js';

/** A signed statement: at this time the journal had so many lines, and they give this root. */
export interface Head {
  v: 1;
  /** Name of the journal. */
  journal: string;
  /** UTC day of the signature. */
  day: string;
  /** UTC instant. */
  at: string;
  lines: number;
  /** Chain hash of the last line. */
  head: string;
  /** RFC 6962 tree over the chain hashes of all lines, base64url. */
  root: string;
  /** Thumbprint of the key: SHA-256 of its SPKI form. */
  key: string;
  /** Ed25519 over the canonical JSON of everything else, base64url. */
  signature: string;
}

export function thumbprint(key: KeyObject): string {
  return sha256(createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'));
}

export function signHead(content: Omit<Head, 'key' | 'signature'>, key: KeyObject): Head {
  const signed = { ...content, key: thumbprint(key) };
  return {
    ...signed,
    signature: sign(null, Buffer.from(canonicalJson(signed)), key).toString('base64url'),
  };
}

export function isSigned(head: Head, key: KeyObject): boolean {
  const { signature, ...signed } = head;
  return (
    signed.key === thumbprint(key) &&
    verify(null, Buffer.from(canonicalJson(signed)), key, Buffer.from(signature, 'base64url'))
  );
}

/**
 * Roots from a file of one JSON object a line.
 *
 * @throws on a line that is no root, or whose signature is not of this key
 */
export function readHeads(text: string, key: KeyObject): Head[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      let head: Head;
      try {
        head = JSON.parse(line) as Head;
      } catch {
        throw new Error(`Line ${index + 1} of the roots is not JSON.`);
      }
      if (typeof head?.signature !== 'string' || !isSigned(head, key)) {
        throw new Error(
          `Line ${index + 1} of the roots (${head?.day ?? 'no day'}) is not signed by this key.`,
        );
      }
      return head;
    });
}
