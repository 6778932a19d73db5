import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/config/settings.js';
import { noticePurposes, withOwnTexts } from '../../src/notice/view-model.js';
import { regimes } from '../../src/regimes/index.js';
import type { Config, Decision, Regime } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';
import { texts as ko } from '../../widget/locales/ko.js';
import { texts as zhHant } from '../../widget/locales/zh-hant.js';

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
const shown = (
  texts = en,
  { regime = 'eu-eea', decisions = {} as Record<string, Decision>, gpc = false } = {},
) =>
  noticePurposes(settingsFrom(config).purposes, config, texts, {
    regime: regimes.find(({ id }) => id === regime) as Regime,
    decisions,
    gpc,
    despiteSignal: [],
  });
const one = (id: string, ...rest: Parameters<typeof shown>) =>
  shown(...rest).find((purpose) => purpose.id === id);

describe('the purposes on screen', () => {
  it('start off where a yes is needed, and on where only a no is', () => {
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

  it('name every vendor with what it stores, where it is, and its opt-out page', () => {
    expect(one('analytics')?.vendors).toEqual([
      {
        id: 'google-analytics',
        name: 'Google Analytics',
        storage: expect.arrayContaining(['_ga', '_ga_*']),
        country: 'US',
        optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
      },
    ]);
    expect(one('heat-maps')?.vendors).toEqual([
      { id: 'heat', name: 'Heat Ltd', storage: ['_heat'], country: 'US' },
    ]);
  });
});

describe('the owner’s own words', () => {
  it('replace Assent’s, key by key, in that language alone', () => {
    const own = { texts: { en: { acceptAll: 'Fine by me', preferences: { title: 'Choices' } } } };
    const merged = withOwnTexts(en, own);
    expect(merged.acceptAll).toBe('Fine by me');
    expect(merged.preferences.title).toBe('Choices');
    expect(merged.rejectAll).toBe(en.rejectAll);
    expect(merged.preferences.intro).toBe(en.preferences.intro);
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
