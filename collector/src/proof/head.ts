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
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return sha256(open.export({ type: 'spki', format: 'der' }).toString('base64'));
}

/** The public keys of a PEM file: a collector that was restored elsewhere signs with a new one. */
export function readKeys(pem: string): KeyObject[] {
  const blocks = pem.match(/-----BEGIN PUBLIC KEY-----[^-]*-----END PUBLIC KEY-----/g) ?? [];
  return blocks.map((block) => createPublicKey(block));
}

export function signHead(content: Omit<Head, 'key' | 'signature'>, key: KeyObject): Head {
  const signed = { ...content, key: thumbprint(key) };
  return {
    ...signed,
    signature: sign(null, Buffer.from(canonicalJson(signed)), key).toString('base64url'),
  };
}

/** Is it signed by one of these keys? */
export function isSigned(head: Head, keys: readonly KeyObject[]): boolean {
  const { signature, ...signed } = head;
  const text = Buffer.from(canonicalJson(signed));
  return keys.some(
    (key) =>
      signed.key === thumbprint(key) &&
      verify(null, text, key, Buffer.from(signature, 'base64url')),
  );
}

/**
 * Roots from a file of one JSON object a line.
 *
 * @throws on a line that is no root, or whose signature is of none of these keys
 */
export function readHeads(text: string, keys: readonly KeyObject[]): Head[] {
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
      if (typeof head?.signature !== 'string' || !isSigned(head, keys)) {
        throw new Error(
          `Line ${index + 1} of the roots (${head?.day ?? 'no day'}) is not signed by a known key.`,
        );
      }
      return head;
    });
}
