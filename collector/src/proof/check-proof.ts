import type { KeyObject } from 'node:crypto';
import { chainHash } from '../journal/line.js';
import { isSigned } from './head.js';
import type { Proof } from './notary.js';
import { isIncluded } from './tree.js';

/** What is wrong with a proof, or nothing. Needs the receipt's hash, the proof and the public key only. */
export function checkProof(proof: Proof, keys: readonly KeyObject[]): string | undefined {
  const { previous, t, kind, hash, line, index, path, root } = proof;
  if (chainHash(previous, t, kind, hash) !== line) {
    return 'The line does not follow from the receipt, its time and the hash before it.';
  }
  if (!isSigned(root, keys)) return 'The root is not signed by a known key.';
  if (!isIncluded(line, index, root.lines, path, root.root)) {
    return 'The line is not under the signed root.';
  }
  return undefined;
}
