import { randomBytes, randomUUID } from 'node:crypto';

export type Wire = Record<string, unknown>;

/** A UUIDv7 of this moment or another one (milliseconds). */
export function uuid7(time = Date.now()): string {
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${randomUUID().slice(15)}`;
}

export function subjectId(): string {
  return `s_${randomBytes(16).toString('base64url')}`;
}

export const NOTICE_HASH = 'sha256-etNl96zLLYugS1tUBJsA9OPJASnBrXta6G0vHidOeqE';

/** "Accept all in Germany", with a new id and subject, and whatever is given. */
export function receipt(changes: Wire = {}): Wire {
  return {
    v: 1,
    id: uuid7(),
    subject: subjectId(),
    seq: 1,
    site: 'shop.example',
    at: '2026-03-02T09:15:30.120Z',
    event: 'granted',
    method: 'accept_all',
    layer: 'banner',
    region: { code: 'DE', regime: 'eu-eea', by: 'option' },
    lang: 'de',
    policy: { id: 'privacy', version: '2025.03', effective: '2025-03-04' },
    addenda: [{ id: 'eu-addendum', version: '1.4', effective: '2024-11-01' }],
    notice: { hash: NOTICE_HASH, version: '12', variant: 'bar' },
    vendors: { version: '7', count: 2 },
    purposes: {
      necessary: { state: 'exempt', basis: 'exempt' },
      analytics: { state: 'granted', basis: 'consent' },
      newsletter: { state: 'denied', basis: 'consent' },
    },
    signals: {},
    expires: '2026-08-29T09:15:30.120Z',
    prev: null,
    sdk: 'consent-sdk/1.0.0',
    build: 'sha256-Hm7WXXfWNk7q7Vp0W6XEmFritwDdhdfPfwJ73ylKM_w',
    ...changes,
  };
}

export function without(value: Wire, ...keys: string[]): Wire {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** What visitors were shown, with all keys out of order on purpose. */
export function manifest(changes: Wire = {}): Wire {
  return {
    v: 1,
    texts: { tag: 'de', ask: { title: 'Ihre Wahl', body: 'Dürfen wir messen?' }, acceptAll: 'Ja' },
    purposes: [{ id: 'analytics', like: null, form: false }],
    lang: 'de',
    vendors: [],
    policy: { version: '2025.03', id: 'privacy', effective: '2025-03-04' },
    addenda: [],
    ...changes,
  };
}
