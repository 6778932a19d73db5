import { canonicalJson } from '../canonical-json.js';
import type { Json } from '../canonical-json.js';
import { reasonOf } from '../schema/reason.js';
import type { Validators } from '../schema/validators.js';
import { contentHash } from '../sha256.js';
import { findRefusedKey } from './find-refused-key.js';
import type { Item } from './intake.js';

/** A manifest in canonical form under its own hash, or why it is none. */
export function checkNotice(
  value: unknown,
  { notice }: Validators,
): { item: Item } | { reason: string } {
  const reason =
    findRefusedKey(value) ??
    (notice(value) ? undefined : reasonOf(notice.errors).replace(/^receipt:/, 'notice:'));
  if (reason) return { reason };
  const body = canonicalJson(value as Json);
  return { item: { kind: 'n', id: '', hash: contentHash(body), body } };
}
