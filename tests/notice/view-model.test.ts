import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/config/settings.js';
import { composeNotice, noticePurposes, withOwnTexts } from '../../src/notice/view-model.js';
import { regimes } from '../../src/regimes/index.js';
import type { Config, Decision, PolicyDocument, Regime } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';
import { texts as ko } from '../../widget/locales/ko.js';
import { texts as zhHant } from '../../widget/locales/zh-hant-hk.js';
import { more } from '../../widget/locales/more/en.js';
import { allVendors } from '../all-vendors.js';

const config: Config = {
  purposes: [
    'analytics',
    'newsletter',
    { id: 'heat-maps', name: { en: 'Heat maps', ko: '히트맵' }, description: 'Where people click' },
  ],
  vendors: [
    { id: 'google-analytics', measurementId: 'G-ABCD1234' },
    { id: 'heat', name: 'Heat Ltd', purpose: 'heat-maps', storage: ['_heat'], country: 'US' },
  ],
};
const situation = ({
  regime = 'eu-eea',
  decisions = {} as Record<string, Decision>,
  gpc = false,
  refusedVendors = [] as string[],
} = {}) => ({
  regime: regimes.find(({ id }) => id === regime) as Regime,
  decisions,
  gpc,
  refusedVendors,
  despiteSignal: [],
  expired: [],
});
const shown = (texts = en, now: Parameters<typeof situation>[0] = {}, open: string[] = []) =>
  noticePurposes(settingsFrom(config, allVendors).purposes, config, texts, situation(now), open);
const one = (id: string, ...rest: Parameters<typeof shown>) =>
  shown(...rest).find((purpose) => purpose.id === id);

describe('the purposes on screen', () => {
  it('S2: start off where a yes is needed, and on where only a no is', () => {
    expect(shown().map(({ id, on }) => [id, on])).toEqual([
      ['necessary', true],
      ['analytics', false],
      ['newsletter', false],
      ['heat-maps', false],
    ]);
    expect(one('analytics', en, { regime: 'us-base' })).toMatchObject({
      on: true,
      mode: 'opt-out',
    });
  });

  it('lock only what is strictly necessary', () => {
    expect(shown().filter(({ locked }) => locked).map(({ id }) => id)).toEqual(['necessary']);
  }); // prettier-ignore

  it('mark what is asked in forms', () => {
    expect(shown().filter(({ form }) => form).map(({ id }) => id)).toEqual(['newsletter']);
  }); // prettier-ignore

  it('say what the signal keeps off', () => {
    const held = one('analytics', en, { regime: 'us-base', gpc: true });
    expect(held).toMatchObject({ on: false, signalled: true, decision: 'unset' });
    expect(one('analytics')?.signalled).toBe(false);
  });

  it('show what was answered', () => {
    expect(one('analytics', en, { decisions: { analytics: 'granted' } })).toMatchObject({
      on: true,
      decision: 'granted',
    });
  });

  it('speak the visitor’s language, the owner’s words included', () => {
    expect(one('analytics', ko)?.name).toBe(ko.purposes.analytics.name);
    expect(one('heat-maps', ko)?.name).toBe('히트맵');
    expect(one('heat-maps', zhHant)?.name).toBe('Heat maps');
    expect(one('heat-maps', ko)?.description).toBe('Where people click');
  });

  it('S17: name every vendor with what it stores, where it is, and its opt-out page', () => {
    expect(one('analytics')?.vendors).toEqual([
      {
        id: 'google-analytics',
        name: 'Google Analytics',
        storage: expect.arrayContaining([expect.objectContaining({ name: '_ga' })]),
        country: 'US',
        optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
        role: 'third-party',
        saleOrShare: true,
        on: true,
      },
    ]);
    expect(one('heat-maps')?.vendors).toEqual([
      {
        id: 'heat',
        name: 'Heat Ltd',
        storage: [{ name: '_heat' }],
        country: 'US',
        role: 'third-party',
        saleOrShare: false,
        on: true,
      },
    ]);
  });

  it('S17: mark a vendor that was refused on its own', () => {
    const [vendor] = one('analytics', en, { refusedVendors: ['google-analytics'] })!.vendors;
    expect(vendor?.on).toBe(false);
  });

  it('say which of them are asked now', () => {
    expect(shown(en, {}, ['heat-maps']).filter(({ open }) => open).map(({ id }) => id)).toEqual([
      'heat-maps',
    ]);
  }); // prettier-ignore

  it('take the policy’s words where the configuration has none', () => {
    const document = {
      purposes: [
        { id: 'analytics', name: { en: 'Usage figures' }, description: 'How often.' },
        { id: 'heat-maps', name: 'Not this one', description: 'Nor this.' },
      ],
    } as never as PolicyDocument;
    const { purposes } = settingsFrom(config, allVendors);
    const named = noticePurposes(purposes, config, en, situation(), [], document);
    expect(named.find(({ id }) => id === 'analytics')).toMatchObject({
      name: 'Usage figures',
      description: 'How often.',
    });
    expect(named.find(({ id }) => id === 'heat-maps')?.name).toBe('Heat maps');
  });
});

describe('the notice', () => {
  const settings = settingsFrom(config, allVendors);
  const place = {
    regime: situation().regime,
    region: { code: 'DE', regime: 'eu-eea', by: 'option' as const },
    addenda: [],
  };
  const ledger = { situation: situation(), decidedAt: undefined };

  it('lacks nothing where nothing special is to be told', () => {
    expect(composeNotice(settings, place, ledger, en, 'en')).toMatchObject({
      versions: [],
      changes: [],
      widened: [],
      blocks: [],
      acknowledgements: [],
      contacts: [],
      left: [],
    });
    expect(composeNotice(settings, place, ledger, en, 'en')).not.toHaveProperty('stale');
  });

  it('hands on what is to be told', () => {
    const told = { left: ['_x'], stale: true, contacts: [{ role: 'handler', name: 'T' }] } as const;
    expect(composeNotice(settings, { ...place, ...told }, ledger, en, 'en')).toMatchObject(told);
  });
});

describe('the owner’s own words', () => {
  it('replace Assent’s, key by key, in that language alone', () => {
    const own = { texts: { en: { acceptAll: 'Fine by me', preferences: { on: 'Yes' } } } };
    const merged = withOwnTexts({ ...en, ...more }, own);
    expect(merged.acceptAll).toBe('Fine by me');
    expect(merged.preferences?.on).toBe('Yes');
    expect(merged.rejectAll).toBe(en.rejectAll);
    expect(merged.preferences?.intro).toBe(more.preferences.intro);
    expect(withOwnTexts(ko, own)).toEqual(ko);
  });

  it.each([
    [{ acceptAll: 5 }],
    [{ acceptAll: null }],
    [{ preferences: 'Choices' }],
    [{ preferences: null }],
    [{ unknown: 'x' }],
    ['Fine by me'],
  ])('of the wrong kind change nothing: %j', (own) => {
    expect(withOwnTexts(en, { texts: { en: own } } as never)).toEqual(en);
  });

  it('leave the files’ words as they are', () => {
    const before = structuredClone(en);
    withOwnTexts(en, { texts: { en: { acceptAll: 'Fine by me' } } });
    expect(en).toEqual(before);
  });
});
