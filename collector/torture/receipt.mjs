/** A sound receipt. `shift` moves the browser's clock, milliseconds. */
export function makeReceipt(random, shift = 0, changes = {}) {
  const now = Date.now() + shift;
  const time = Math.max(0, now).toString(16).padStart(12, '0');
  const hex = random.bytes(10).toString('hex');
  const variant = '89ab'[random.below(4)];
  return {
    v: 1,
    id: `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(3, 6)}-${hex.slice(6, 18)}`,
    subject: `s_${random.bytes(16).toString('base64url')}`,
    seq: 1,
    site: 'shop.example',
    at: new Date(now).toISOString(),
    event: 'granted',
    method: 'accept_all',
    layer: 'banner',
    region: {
      code: random.pick(['DE', 'FR', 'SG', 'US-CA', 'KR']),
      regime: 'eu-eea',
      by: 'option',
    },
    lang: 'de',
    policy: { id: 'privacy', version: '2025.03', effective: '2025-03-04' },
    addenda: [{ id: 'eu-addendum', version: '1.4', effective: '2024-11-01' }],
    notice: { hash: `sha256-${'a'.repeat(43)}`, version: '12', variant: 'card' },
    vendors: { version: '7', count: 2 },
    purposes: {
      necessary: { state: 'exempt', basis: 'exempt' },
      analytics: { state: random.pick(['granted', 'denied']), basis: 'consent' },
      advertising: { state: 'denied', basis: 'consent' },
    },
    signals: {},
    expires: '2027-05-21T09:15:30.120Z',
    prev: null,
    sdk: 'assent/0.1.0',
    build: `sha256-${'b'.repeat(43)}`,
    ...changes,
  };
}
