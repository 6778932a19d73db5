// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/types.js';
import { arrive, begin, browserSays, end, settled, withControl } from './visit.js';

beforeEach(begin);
afterEach(end);

const us: Config = {
  region: 'US',
  purposes: ['analytics', 'advertising', 'marketing', 'newsletter'],
};
const events = async (visit: Awaited<ReturnType<typeof arrive>>) =>
  (await visit.receipts()).map(({ event }) => event);

describe('S29: Global Privacy Control', () => {
  beforeEach(() => browserSays({ globalPrivacyControl: true }));

  it('is proven once, whatever is decided beside it', async () => {
    const visit = await arrive(us);
    expect(visit.has('analytics', 'advertising', 'marketing')).toEqual([true, false, false]);
    await visit.assent.acknowledge('us');
    await visit.assent.set({ newsletter: true }, { layer: 'form' });
    visit.actions().close();
    await settled();
    expect(await events(visit)).toEqual(['signalled', 'accepted', 'granted', 'acknowledged']);
    for (let page = 0; page < 3; page++) {
      const next = await arrive(us);
      expect(next.has('advertising', 'newsletter')).toEqual([false, true]);
      expect((await events(next)).filter((event) => event === 'signalled')).toHaveLength(1);
    }
  });

  it('is the reason where it keeps something off, and only there', async () => {
    const visit = await arrive(us);
    expect(['analytics', 'advertising', 'newsletter'].map(visit.assent.why)).toEqual(['region-rule', 'signal', 'not-asked']); // prettier-ignore
    expect(visit.shown().signal).toBe('honoured');
    expect(visit.shown().purposes.filter(({ signalled }) => signalled).map(({ id }) => id)).toEqual(['advertising', 'marketing']); // prettier-ignore
    await visit.assent.set({ advertising: false });
    expect(visit.assent.why('advertising')).toBe('refused');
  });

  it('ends an older yes at once, and the yes holds again when it is gone', async () => {
    browserSays({});
    const before = await arrive(us);
    await before.assent.acceptAll();
    await settled();
    withControl();
    browserSays({ globalPrivacyControl: true });
    const visit = await arrive(us);
    expect(visit.has('advertising', 'analytics')).toEqual([false, true]);
    expect(visit.assent.why('advertising')).toBe('signal');
    expect(await events(visit)).toEqual(['granted', 'signalled']);
    browserSays({});
    expect((await arrive(us)).has('advertising')).toEqual([true]);
  });

  it('is outranked by a yes that was given knowing of it, on later pages too', async () => {
    const visit = await arrive(us);
    visit.actions().openPreferences();
    visit.actions().save({ advertising: true });
    await settled();
    withControl();
    const next = await arrive(us);
    expect(next.has('advertising', 'marketing')).toEqual([true, false]);
    await next.assent.set({ analytics: true, marketing: true, newsletter: false });
    await settled();
    const last = await arrive(us);
    expect(last.loaded).toEqual([]);
    expect(last.has('advertising', 'marketing')).toEqual([true, true]);
  });

  it('stops a vendor that counts as sale, though it is filed under analytics', async () => {
    const visit = await arrive({
      region: 'US',
      vendors: [{ id: 'google-analytics', measurementId: 'G-ABCD1234' }],
    });
    expect(visit.has('analytics', 'google-analytics')).toEqual([false, false]);
    expect(visit.assent.why('google-analytics')).toBe('signal');
  });

  it('makes no noise where the law asks first anyway', async () => {
    const visit = await arrive({ ...us, region: 'DE' });
    expect(visit.has('analytics', 'advertising')).toEqual([false, false]);
    expect(visit.assent.why('advertising')).toBe('not-asked');
    expect(await events(visit)).toEqual([]);
  });
});

describe('Do Not Track', () => {
  it.each<[string, Config['signals'], string, boolean[]]>([
    ['counts where the owner heeds it', { dnt: true }, '1', [true, false]],
    ['does not where the owner does not', { dnt: false }, '1', [true, true]],
    ['does not by default', undefined, '1', [true, true]],
    ['is no no when it is "0"', { dnt: true }, '0', [true, true]],
    ['is no no when it is "unspecified"', { dnt: true }, 'unspecified', [true, true]],
  ])('%s', async (_what, signals, doNotTrack, allowed) => {
    browserSays({ doNotTrack });
    const visit = await arrive({ ...us, ...(signals && { signals }) });
    expect(visit.has('analytics', 'advertising')).toEqual(allowed);
    expect(visit.assent.get().gpc).toBe(false);
  });

  it('is proven as what it is, once', async () => {
    browserSays({ doNotTrack: '1' });
    const given = { ...us, signals: { dnt: true } };
    await arrive(given);
    const visit = await arrive(given);
    const receipts = await visit.receipts();
    expect(receipts.map(({ event, method, signals }) => [event, method, signals])).toEqual([
      ['signalled', 'dnt', { dnt: true }],
    ]);
  });

  it('that is switched on later ends what a record allowed, on the very next page', async () => {
    const given = { ...us, signals: { dnt: true } };
    browserSays({});
    await (await arrive(given)).assent.set({ analytics: true });
    await settled();
    withControl();
    browserSays({ doNotTrack: '1' });
    expect((await arrive(given)).has('analytics', 'advertising')).toEqual([true, false]);
  });
});
