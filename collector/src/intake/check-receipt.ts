import { canonicalJson } from '../canonical-json.js';
import type { Json } from '../canonical-json.js';
import { contentHash } from '../sha256.js';
import { reasonOf } from '../schema/reason.js';
import type { Validators } from '../schema/validators.js';
import { findRefusedKey } from './find-refused-key.js';

export interface Checked {
  id: string;
  hash: string;
  body: string;
  notice: string;
}

/** Stands in a stamp for an id that the receipt does not have: the `index` says which one it was. */
export const NO_ID = '00000000-0000-7000-8000-000000000000';

/** A receipt in canonical form, or why it is refused. */
export function checkReceipt(
  value: unknown,
  { receipt }: Validators,
): { ok: true; receipt: Checked } | { ok: false; id: string; hash: string; reason: string } {
  const refused = findRefusedKey(value);
  if (refused) return { ok: false, id: idIn(value), hash: contentHash(''), reason: refused };
  const body = canonicalJson(value as Json);
  const hash = contentHash(body);
  const reason = receipt(value) ? badInstant(value as Dated) : reasonOf(receipt.errors);
  if (reason) return { ok: false, id: idIn(value), hash, reason };
  const { id, notice } = value as { id: string; notice: { hash: string } };
  return { ok: true, receipt: { id, hash, body, notice: notice.hash } };
}

interface Dated {
  at: string;
  expires?: string;
}

/** The schema's pattern lets `2026-13-45` pass; a calendar does not. */
function badInstant(receipt: Dated): string | undefined {
  for (const key of ['at', 'expires'] as const) {
    const text = receipt[key];
    if (text === undefined) continue;
    const time = Date.parse(text);
    if (Number.isNaN(time) || new Date(time).toISOString() !== text)
      return `${key}: no such instant`;
  }
  return undefined;
}

function idIn(value: unknown): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) &&
    id[14] === '7'
    ? id
    : NO_ID;
}
