import { canonicalJson } from '../canonical-json.js';
import type { Json } from '../canonical-json.js';
import { contentHash } from '../sha256.js';
import { reasonOf } from '../schema/reason.js';
import type { Validators } from '../schema/validators.js';
import { refuseSite } from '../sites.js';
import type { Sites } from '../sites.js';
import { findRefusedKey } from './find-refused-key.js';
import type { RegionPin } from './regions.js';

export interface Checked {
  id: string;
  hash: string;
  body: string;
  notice: string;
}

/** What a receipt must meet besides its form. */
export interface Rules {
  validators: Validators;
  sites: Sites | undefined;
  pin: RegionPin;
  /** What must hold besides, for one way in. */
  also?: (receipt: object) => string | undefined;
}

/** Stands in a stamp for an id that the receipt does not have: the `index` says which one it was. */
export const NO_ID = '00000000-0000-7000-8000-000000000000';

interface Sound {
  id: string;
  site: string;
  region: { code: string; regime: string };
  notice: { hash: string };
  at: string;
  expires?: string;
}

/** A receipt in canonical form, or why it is refused. */
export function checkReceipt(
  value: unknown,
  { validators, sites, pin, also }: Rules,
  origin: string | null,
): { ok: true; receipt: Checked } | { ok: false; id: string; hash: string; reason: string } {
  const refused = findRefusedKey(value);
  if (refused) return { ok: false, id: idIn(value), hash: contentHash(''), reason: refused };
  const body = canonicalJson(value as Json);
  const hash = contentHash(body);
  const reason = validators.receipt(value)
    ? (badInstant(value as Sound) ??
      refuseSite(sites, value as Sound, origin) ??
      pin((value as Sound).region) ??
      also?.(value as Sound))
    : reasonOf(validators.receipt.errors);
  if (reason) return { ok: false, id: idIn(value), hash, reason };
  const { id, notice } = value as Sound;
  return { ok: true, receipt: { id, hash, body, notice: notice.hash } };
}

/** The schema's pattern lets `2026-13-45` pass; a calendar does not. */
function badInstant(receipt: Sound): string | undefined {
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
