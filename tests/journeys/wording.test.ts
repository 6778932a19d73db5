// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { NoticeManifest } from '../../src/receipts/manifest.js';
import type { Receipt } from '../../src/types.js';
import { arrive, begin, end, entryFor, example, on, serve, settled } from './visit.js';

beforeEach(begin);
afterEach(end);

/** What a receipt names by its hash, as the collector gets it. */
const named = (receipt: Receipt | undefined): NoticeManifest | undefined => {
  const kept = JSON.parse(localStorage.getItem('assent.wording') ?? '[]') as { id: string; text: string }[]; // prettier-ignore
  const found = kept.find(({ id }) => id === receipt?.notice.hash);
  return found && (JSON.parse(found.text) as NoticeManifest);
};

it('S47: what a receipt names by its hash are the words on screen, the owner’s own among them', async () => {
  const visit = await arrive({
    region: 'DE',
    purposes: ['analytics'],
    texts: { en: { acceptAll: 'Fine by me' } },
  });
  expect(visit.shown().texts.acceptAll).toBe('Fine by me');
  visit.actions().acceptAll();
  await settled();
  const [receipt] = await visit.receipts();
  expect(named(receipt)?.texts?.acceptAll).toBe('Fine by me');
});

it('S47: kind, actor, time, issuer and edition stand in the receipt, the controller in what its hash names', async () => {
  on('2023-07-01T00:00:00Z');
  const policy = example('koscom-2023');
  serve({ '/koscom.json': policy });
  const controller = { name: 'Koscom', contact: 'privacy@koscom.example' };
  const visit = await arrive({
    region: 'DE',
    policy: { utcOffset: '+09:00', versions: [entryFor(policy, '/koscom.json')] },
    controller,
  });
  visit.actions().rejectAll();
  await settled();
  const [receipt] = await visit.receipts();
  expect(receipt).toMatchObject({
    kind: 'choice',
    actor: 'self',
    at: '2023-07-01T00:00:00.000Z',
    // One id for issuer and edition, and the document itself by its hash.
    policy: { id: policy.id, version: policy.version },
  });
  expect(named(receipt)).toMatchObject({ controller, policy: { id: policy.id } });
});
