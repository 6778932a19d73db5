// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticesFile, noticesOf } from '../../cli/build/notices.js';
import { nowhere } from '../../cli/build/places.js';
import type { Block } from '../../src/notice/blocks/parts/context.js';
import { regimes } from '../../src/regimes/index.js';
import { usStates } from '../../src/regimes/us-states.js';
import { canonical } from '../../src/receipts/canonical.js';
import type { Config, Texts } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';
import { more } from '../../widget/locales/more/en.js';
import { allVendors } from '../all-vendors.js';
import { allBlocks } from '../embed/all-blocks.js';
import { arrive, begin, browserSays, end, on } from '../journeys/visit.js';

const now = '2026-11-22T12:00:00Z';

beforeEach(() => {
  begin();
  on(now);
  browserSays({});
});
afterEach(end);

/** Everything that places demand has something to say. */
const config: Config = {
  purposes: ['functional', 'statistics', 'analytics', 'advertising', 'marketing'],
  vendors: [
    { id: 'google-analytics', measurementId: 'G-12345678' },
    { id: 'own', name: 'Own', purpose: 'advertising', country: 'SG', saleOrShare: true },
  ],
  directMarketing: { data: ['Name'], subjects: ['Shoes'], channel: 'privacy@shop.example' },
  policy: { url: '/privacy', version: '3', effective: '2026-11-01' },
  controller: { name: 'Shop', contact: 'privacy@shop.example' },
  texts: { en: { acceptAll: 'Yes to all' } },
};
const notices = noticesOf(
  {
    config,
    vendors: allVendors as never,
    blocks: allBlocks as Readonly<Record<string, Block>>,
    now: Date.parse(now),
  },
  [{ texts: en as Texts, more }],
);

const codes = [
  nowhere,
  'NZ',
  ...regimes.flatMap(({ regions }) => regions.split(' ').filter(Boolean).slice(0, 1)),
  ...usStates.map(({ code }) => `US-${code}`),
];
const visiting = async (code: string) => {
  await end();
  begin();
  on(now);
  if (code === nowhere) return;
  const hint = document.createElement('meta');
  hint.name = 'assent-region';
  hint.content = code;
  document.head.append(hint);
};

describe('what a site may show before a first answer', () => {
  it('is named by the receipt of every first answer: in the notice, in the preferences, and by a signal', async () => {
    for (const code of codes) {
      const named: Record<string, string | undefined> = {};
      const answered = async (how: string, says: Parameters<typeof browserSays>[0], act: (visit: Awaited<ReturnType<typeof arrive>>) => void) => {
        await visiting(code);
        browserSays(says);
        const visit = await arrive(config);
        act(visit);
        for (const [n, { notice }] of (await visit.receipts()).entries()) named[`${how} ${n}`] = notice.hash;
      };
      await answered('yes', {}, (visit) => visit.actions().acceptAll());
      await answered('signal, then no', { globalPrivacyControl: true }, (visit) => visit.actions().rejectAll());
      await visiting(code);
      browserSays({});
      const visit = await arrive(config);
      visit.actions().openPreferences();
      await new Promise((done) => setTimeout(done, 20));
      visit.actions().save({ analytics: true });
      const [receipt] = await visit.receipts();
      named.preferences = receipt?.notice.hash;
      expect(receipt?.layer).toBe('preferences');
      // A signal's own receipt was made without anything on screen.
      for (const [how, hash] of Object.entries(named))
        if (how !== 'signal, then no 0' || named['signal, then no 1'] === undefined)
          expect(Object.keys(notices), `${code}, ${how}`).toContain(hash);
    }
  }, 120_000); // prettier-ignore

  it('is written in canonical form, so that a file of it hashes to the same', () => {
    const read = JSON.parse(noticesFile(notices)) as unknown[];
    const sums = read.map((one) => `sha256-${createHash('sha256').update(canonical(one)).digest('base64url')}`);
    expect(sums).toEqual(Object.keys(notices));
    expect(sums.length).toBeGreaterThan(10);
  }); // prettier-ignore
});
