// @vitest-environment happy-dom
import { teenRules } from '../../src/regimes/teens.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ageOfConsent, ages, agesHere, groupOf } from '../../src/regimes/ages.js';
import type { Config } from '../../src/types.js';
import { arrive, begin, end, settled } from './visit.js';

const config: Config = {
  purposes: ['analytics', 'advertising'],
  region: 'KR',
  guardian: { ask: true },
};

beforeEach(begin);
afterEach(end);

describe('a visitor who is declared under age', () => {
  it('S44: has everything optional locked off, on later pages too, and is not asked again', async () => {
    const first = await arrive(config);
    await first.assent.acceptAll();
    expect(first.has('analytics', 'necessary')).toEqual([true, true]);
    first.actions()!.minor(true);
    await settled();
    expect(first.has('analytics', 'advertising', 'necessary')).toEqual([false, false, true]);
    expect(first.assent.why('analytics')).toBe('minor');

    const later = await arrive(config);
    expect(later.has('analytics', 'necessary')).toEqual([false, true]);
    expect(later.assent.why('analytics')).toBe('minor');
    expect(later.notice()?.view ?? 'hidden').toBe('hidden');
    expect((await later.assent.explain('analytics')).because.join()).toMatch(/under age/);
    await expect(later.assent.acceptAll()).rejects.toThrow(/child.*guardian/);
    await expect(later.assent.set({ analytics: true })).rejects.toThrow(/guardian/);
    later.actions()?.acceptAll();
    later.actions()?.save({ analytics: true });
    later.actions()?.undo();
    expect(later.has('analytics', 'advertising')).toEqual([false, false]);
    await later.assent.showBanner();
    await settled();
    expect(later.shown()).toMatchObject({ view: 'preferences', child: { declared: true, locked: true } });
    // A no is always heard.
    await later.assent.rejectAll();
    expect(later.assent.why('analytics')).toBe('minor');
    const receipts = await later.receipts();
    expect(receipts[1]).toMatchObject({ method: 'minor', event: 'withdrawn', actor: 'self' });
    expect(JSON.stringify(receipts[1])).not.toMatch(/birth|"age"/);
  }); // prettier-ignore

  it('S44: a guardian gives, corrects and withdraws, and the receipts say who acted', async () => {
    const first = await arrive(config);
    await first.assent.showPreferences();
    await settled();
    first.actions()!.minor(true);
    await settled();
    first.actions()!.guardian();
    expect(first.shown().child).toEqual({ declared: true, locked: false });
    first.actions()!.save({ analytics: true, advertising: false });
    expect(first.has('analytics', 'advertising')).toEqual([true, false]);
    first.actions()!.close();
    // The child may be next at the same screen.
    await expect(first.assent.set({ advertising: true })).rejects.toThrow(/guardian/);

    const later = await arrive(config);
    expect(later.has('analytics', 'advertising')).toEqual([true, false]);
    await expect(later.assent.set({ advertising: true })).rejects.toThrow(/guardian/);
    await later.assent.actAs('guardian');
    await later.assent.withdraw('analytics');
    await later.assent.request('correction');
    await later.assent.closeRequest();
    expect(later.has('analytics')).toEqual([false]);
    expect((await later.receipts()).map(({ actor, method }) => `${actor} ${method}`)).toEqual([
      'self minor',
      'guardian save_choices',
      'guardian toggle',
      'guardian request',
      'guardian undo',
    ]);
    // The end of a request is not the end of childhood.
    const last = await arrive(config);
    expect(last.assent.why('analytics')).toBe('minor');
  });

  it('S44: no button lets a guardian act where the owner verifies them', async () => {
    const page = await arrive({ ...config, guardian: { ask: true, url: '/parents' } });
    await page.assent.minor();
    page.actions()?.guardian();
    await expect(page.assent.set({ analytics: true })).rejects.toThrow(/guardian/);
    await page.assent.showPreferences();
    await settled();
    page.actions()!.guardian();
    await expect(page.assent.set({ analytics: true })).rejects.toThrow(/guardian/);
    expect(page.shown().child).toEqual({ declared: true, locked: true, url: '/parents' });
    await page.assent.actAs('guardian');
    await page.assent.set({ analytics: true });
    expect(page.has('analytics')).toEqual([true]);
    await page.assent.actAs('self');
    await expect(page.assent.set({ advertising: true })).rejects.toThrow(/guardian/);
  });

  it('S44: a mistake can be taken back: it is asked again, and nothing is granted', async () => {
    const page = await arrive({ ...config, region: 'DE' });
    await page.assent.acceptAll();
    await page.assent.minor();
    await page.assent.minor(false);
    await settled();
    expect(page.has('analytics', 'advertising')).toEqual([false, false]);
    expect(page.shown().view).toBe('banner');
    expect(page.open()).toEqual(['analytics', 'advertising']);
    expect((await page.receipts()).at(-1)).toMatchObject({ method: 'not_minor' });
    await page.assent.acceptAll();
    expect(page.has('analytics')).toEqual([true]);
  });

  it('S44: nothing starts by taking it back where the law lets use go on without an answer', async () => {
    const us: Config = { ...config, region: 'US-VA' };
    const page = await arrive(us);
    expect(page.has('analytics')).toEqual([true]);
    await page.assent.minor();
    expect(page.has('analytics')).toEqual([false]);
    await page.assent.minor(false);
    expect(page.has('analytics')).toEqual([false]);
    expect((await arrive(us)).has('analytics')).toEqual([false]);
  });

  it('S44: a page that declares other purposes stays closed too', async () => {
    const first = await arrive(config);
    await first.assent.minor();
    const other = await arrive({ purposes: ['functional'], region: 'US-VA' });
    expect(other.has('functional')).toEqual([false]);
    expect(other.assent.why('functional')).toBe('minor');
    await other.assent.rejectAll();
    expect((await arrive(config)).assent.why('analytics')).toBe('minor');
  });

  it('declared once is declared: no second receipt; and only true or false declare', async () => {
    const page = await arrive(config);
    await page.assent.minor();
    await page.assent.minor();
    expect(await page.receipts()).toHaveLength(1);
    await expect(page.assent.minor('yes' as never)).rejects.toThrow(/true.*false/);
  });

  it('S44: gives no consent in a form either', async () => {
    const page = await arrive({
      ...config,
      purposes: ['analytics', 'newsletter'],
      forms: [{ id: 'news', purposes: ['newsletter'], items: { required: ['email'] } }],
    });
    await page.assent.minor();
    const yes = { form: 'news', items: ['email'] };
    await expect(page.assent.record(yes)).rejects.toThrow(/guardian/);
    expect(page.assent.status('newsletter')).not.toBe('granted');
    await page.assent.actAs('guardian');
    await page.assent.record(yes);
    expect(page.assent.status('newsletter')).toBe('granted');
  });
});

describe('a visitor of 13 to 15 in the United States', () => {
  const us: Config = { purposes: ['analytics', 'advertising', 'marketing'], region: 'US-CA' };

  it('S44: has sale and sharing off until an own yes, on later pages too; the rest is as for everybody', async () => {
    const first = await arrive(us);
    await first.assent.acceptAll();
    await first.assent.minor({ age: 14 });
    expect(first.has('analytics', 'advertising', 'marketing')).toEqual([true, false, false]);
    expect(first.assent.why('advertising')).toBe('minor');
    expect((await first.receipts()).at(-1)).toMatchObject({
      method: 'minor',
      purposes: { analytics: { state: 'granted' }, advertising: { state: 'denied' } },
    });
    expect(JSON.stringify(await first.receipts())).not.toMatch(/"(age|14)"|:14\b/);

    const later = await arrive(us);
    expect(later.has('analytics', 'advertising')).toEqual([true, false]);
    expect(later.notice()?.view ?? 'hidden').toBe('hidden');
    expect((await later.assent.explain('advertising')).because.join()).toMatch(/sale or sharing/);
    await later.assent.showPreferences();
    await settled();
    expect(later.shown().child).toEqual({ declared: 'sale', locked: false });
    later.actions()!.save({ analytics: true, advertising: true, marketing: false });
    expect(later.has('advertising', 'marketing')).toEqual([true, false]);
    expect((await later.receipts()).at(-1)).toMatchObject({ actor: 'self', method: 'save_choices' });
    // The page says the same at every view: the own yes stands.
    const last = await arrive(us);
    await last.assent.minor({ age: 15 });
    expect(last.has('advertising', 'marketing')).toEqual([true, false]);
  });

  it('S44: who declared it there is a child where people of that age are', async () => {
    const home = await arrive(us);
    await home.assent.minor({ age: 14 });
    await home.assent.set({ advertising: true });
    for (const region of ['DE', { location: 'US-CA', residence: 'DE' }]) {
      const abroad = await arrive({ ...us, region });
      await expect(abroad.assent.set({ analytics: true })).rejects.toThrow(/guardian/);
      await abroad.assent.showPreferences();
      await settled();
      expect(abroad.shown().child).toEqual({ declared: true, locked: true });
    }
    expect((await arrive(us)).assent.why('analytics')).not.toBe('minor');
  });

  it('S44: nobody who is younger, and nobody elsewhere, says yes by such an age', async () => {
    const young = await arrive(us);
    await young.assent.minor({ age: 12 });
    await expect(young.assent.set({ advertising: true })).rejects.toThrow(/guardian/);
    // What a child declared is not lifted by an age that a page believes in.
    await young.assent.minor({ age: 14 });
    await young.assent.minor({ age: 40 });
    expect(young.assent.why('analytics')).toBe('minor');
    await young.assent.reset();
    const german = await arrive({ ...us, region: 'DE' });
    await german.assent.minor({ age: 14 });
    await expect(german.assent.set({ advertising: true })).rejects.toThrow(/guardian/);
  });

  it('S44: a sale that has no answer waits, also where nobody asked at that time', async () => {
    const page = await arrive({ purposes: ['analytics'], region: 'US-CA' });
    await page.assent.minor({ age: 13 });
    expect(page.has('analytics')).toEqual([true]);
    const other = await arrive(us);
    expect(other.has('analytics', 'advertising')).toEqual([true, false]);
    expect(other.assent.why('advertising')).toBe('minor');
  });

  it('an age of those who decide for themselves changes nothing, and no text is an age', async () => {
    const page = await arrive(us);
    await page.assent.minor({ age: 16 });
    expect(page.has('advertising')).toEqual([true]);
    expect(await page.receipts()).toEqual([]);
    for (const odd of [{ age: '14' }, { age: -1 }, { age: 13.5 }, {}, null])
      await expect(page.assent.minor(odd as never)).rejects.toThrow(/age/);
  });

  it('is taken back as a mistake: nothing starts by it', async () => {
    const page = await arrive(us);
    await page.assent.minor({ age: 14 });
    await page.assent.minor(false);
    expect(page.has('analytics', 'advertising')).toEqual([true, false]);
    expect(page.assent.why('advertising')).toBe('refused');
  });
}); // prettier-ignore

describe('a visitor of 13 to 17 in Maryland', () => {
  const there: Config = { purposes: ['analytics', 'advertising'], region: 'US-MD' };

  it('S44: has sale and sharing off, on later pages too, and no yes of theirs counts', async () => {
    const first = await arrive(there);
    await first.assent.acceptAll();
    await first.assent.minor({ age: 17 });
    expect(first.has('analytics', 'advertising')).toEqual([true, false]);
    expect((await first.receipts()).at(-1)).toMatchObject({
      method: 'minor',
      purposes: { analytics: { state: 'granted' }, advertising: { state: 'denied' } },
    });
    const later = await arrive(there);
    await expect(later.assent.set({ advertising: true })).rejects.toThrow(/age that was declared/);
    await later.assent.showPreferences();
    await settled();
    expect(later.shown().child).toEqual({ declared: 'no-sale', locked: false });
    const rows = later.shown().purposes.map(({ id, locked, on }) => [id, locked, on]);
    expect(rows).toEqual([['necessary', true, true], ['analytics', false, true], ['advertising', true, false]]);
    await later.assent.acceptAll();
    expect(later.has('analytics', 'advertising')).toEqual([true, false]);
    expect(later.assent.why('advertising')).toBe('minor');
    expect((await later.receipts()).at(-1)).toMatchObject({ purposes: { advertising: { state: 'denied' } } });
    expect((await later.assent.explain('advertising')).because.join()).toMatch(/whatever is said/);
  });

  it('S44: is not made older by an age; a mistake is taken back, and nothing starts by it', async () => {
    const page = await arrive(there);
    await page.assent.minor({ age: 14 });
    await page.assent.minor({ age: 30 });
    expect(page.assent.why('advertising')).toBe('minor');
    await page.assent.minor(false);
    expect(page.assent.why('advertising')).toBe('refused');
    await page.assent.set({ advertising: true });
    expect(page.has('advertising')).toEqual([true]);
    // A child after all: nothing at all, and a child elsewhere too.
    await page.assent.minor({ age: 14 });
    await page.assent.minor({ age: 12 });
    expect(page.assent.why('analytics')).toBe('minor');
    await page.assent.minor(false);
    await page.assent.minor({ age: 14 });
    const abroad = await arrive({ ...there, region: 'DE' });
    await expect(abroad.assent.set({ analytics: true })).rejects.toThrow(/guardian/);
  });
}); // prettier-ignore

describe('without the key', () => {
  it('the notice says nothing of age', async () => {
    const page = await arrive({ purposes: ['analytics'], region: 'KR' });
    await page.assent.showPreferences();
    await settled();
    expect(page.shown()).not.toHaveProperty('child');
  });
});

describe('the age from which people decide for themselves', () => {
  it.each([
    [['KR'], 14],
    [['US-CA'], 13],
    [['CA-QC'], 14],
    [['CA-ON'], 16],
    [['GB'], 13],
    [['DE'], 16],
    [['FR'], 15],
    [['KR', 'DE'], 16],
    [['ZZ'], 16],
    [[], 16],
  ])('%j: %i', (codes, age) => {
    expect(ageOfConsent(codes)).toBe(age);
  });

  it.each([
    [['US-CA'], { 16: false, 13: 'sale' }],
    [['US-TX'], { 16: false, 13: 'sale' }],
    [['US-AR'], { 17: false, 13: 'no-sale' }],
    [['US-CO'], { 18: false, 13: 'sale' }],
    [['US-CT'], { 18: false, 13: 'no-sale' }],
    [['US-DE'], { 18: false, 13: 'sale' }],
    [['US-MD'], { 18: false, 13: 'no-sale' }],
    [['US-MN'], { 17: false, 13: 'sale' }],
    [['US-MT'], { 18: false, 13: 'sale' }],
    [['US-NH'], { 16: false, 13: 'sale' }],
    [['US-NJ'], { 17: false, 13: 'sale' }],
    [['US-NY'], { 18: false, 13: 'sale' }],
    [['US-OR'], { 16: false, 13: 'no-sale' }],
    // Nobody knows the state: the strictest of them.
    [['US'], { 18: false, 13: 'no-sale' }],
    // Lives in the one, is in the other.
    [['US-DE', 'US-OR'], { 18: false, 16: 'sale', 13: 'no-sale' }],
    [['US-CA', 'DE'], { 16: false }],
    [['US-CT', 'DE'], { 18: false, 16: 'no-sale' }],
    [['KR'], { 14: false }],
    [['ZZ'], { 16: false }],
  ])('%j: the ages that matter are %j', (codes, groups) => {
    const day = '2026-11-28';
    const all = Object.keys(groups)
      .map(Number)
      .sort((a, b) => b - a);
    expect(agesHere(codes, day)).toEqual(all);
    expect(Object.fromEntries(all.map((age) => [age, groupOf(age, codes, day)]))).toEqual(groups);
    expect(groupOf(Math.min(...all) - 1, codes, day)).toBe(true);
  });

  it('a rule holds from its day on, and has a source', () => {
    expect(agesHere(['US-CT'], '2026-06-30')).toEqual([16, 13]);
    expect(agesHere(['US-CT'], '2026-07-01')).toEqual([18, 13]);
    const days = teenRules.map(({ since }) => since);
    expect(days.filter((day) => !/^20\d\d-[01]\d-[0-3]\d$/.test(day))).toEqual([]);
    for (const { region, source, below } of teenRules) {
      expect([region, source]).not.toContain('');
      expect(agesHere([region], '2026-11-28')[0]).toBe(region === 'US' ? 18 : below);
    }
  });

  it('each place has one age, with its source', () => {
    const places = ages.flatMap(({ regions }) => regions.split(' '));
    expect(new Set(places).size).toBe(places.length);
    for (const { age, source } of ages) {
      expect(age).toBeGreaterThanOrEqual(13);
      expect(source).not.toBe('');
    }
  });
});
