// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { arrive, begin, end, settled } from './visit.js';

beforeEach(begin);
afterEach(end);

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
  const kept = JSON.parse(localStorage.getItem('assent.wording') ?? '[]') as { id: string; text: string }[]; // prettier-ignore
  const words = kept.find(({ id }) => id === receipt?.notice.hash)?.text;
  expect(words).toContain('Fine by me');
});
