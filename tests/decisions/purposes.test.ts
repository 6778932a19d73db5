import { afterEach, describe, expect, it } from 'vitest';
import { coveredBySignal, modeOf } from '../../src/decisions/purposes.js';
import type { Mode, Regime } from '../../src/types.js';
import { purpose, regimeNamed } from './situations.js';

const polluted = Object.prototype as unknown as Record<string, unknown>;
afterEach(() => {
  for (const key of ['analytics', 'saleOrShare', 'heatmaps', 'modes']) delete polluted[key];
});

describe('how a purpose is treated', () => {
  it.each<[string, string, Mode]>([
    ['eu-eea', 'functional', 'opt-in'],
    ['eu-eea', 'analytics', 'opt-in'],
    ['uk', 'functional', 'exempt-optout'],
    ['sg', 'functional', 'notice'],
    ['sg', 'analytics', 'opt-out'],
    ['sg', 'advertising', 'opt-in'],
    ['hk', 'marketing', 'opt-in'],
    ['jp', 'advertising', 'opt-out'],
    ['us-base', 'advertising', 'opt-out'],
    ['us-base', 'newsletter', 'opt-in'],
    ['unknown', 'functional', 'opt-in'],
    ['us-base', 'necessary', 'always'],
    ['unknown', 'necessary', 'always'],
  ])('%s: %s is %s', (regime, id, mode) => {
    expect(modeOf(regimeNamed(regime), purpose(id))).toBe(mode);
  });

  it.each<[string, string, Mode]>([
    ['sg', 'analytics', 'opt-in'],
    ['sg', 'functional', 'opt-in'],
    ['jp', 'advertising', 'opt-in'],
    ['us-base', 'functional', 'opt-out'],
    ['us-base', 'analytics', 'opt-out'],
    ['us-base', 'newsletter', 'opt-in'],
    ['eu-eea', 'analytics', 'opt-in'],
  ])('%s: %s with a vendor that means sale or sharing is %s', (regime, id, mode) => {
    expect(modeOf(regimeNamed(regime), purpose(id, { shared: true }))).toBe(mode);
  });

  it('is never laxer because of such a vendor, in any regime', () => {
    const strictness: Mode[] = ['always', 'notice', 'exempt-optout', 'opt-out', 'opt-in'];
    for (const id of ['unknown', 'eu-eea', 'uk', 'row', 'kr', 'ch', 'hk', 'sg', 'jp', 'us-base'])
      for (const name of ['functional', 'analytics', 'advertising', 'marketing', 'newsletter']) {
        const regime = regimeNamed(id);
        const alone = strictness.indexOf(modeOf(regime, purpose(name)));
        const shared = strictness.indexOf(modeOf(regime, purpose(name, { shared: true })));
        expect(shared, `${id} ${name}`).toBeGreaterThanOrEqual(alone);
      }
  });

  it.each(['heatmaps', 'constructor', 'tostring', 'analytic'])(
    'is opt-in for a purpose that no law names, also in the United States: %s',
    (id) => {
      expect(modeOf(regimeNamed('us-base'), purpose(id))).toBe('opt-in');
      expect(modeOf(regimeNamed('us-base'), purpose(id, { like: undefined }))).toBe('opt-in');
    },
  );

  it('of the owner’s own follows the known one that it is like', () => {
    const heatmaps = purpose('heatmaps', { like: 'analytics' });
    expect(modeOf(regimeNamed('us-base'), heatmaps)).toBe('opt-out');
    expect(modeOf(regimeNamed('eu-eea'), heatmaps)).toBe('opt-in');
  });

  it('cannot be loosened by calling something else like necessary', () => {
    expect(modeOf(regimeNamed('eu-eea'), purpose('spy', { like: 'necessary' }))).toBe('opt-in');
  });

  it('is not changed by a page that wrote into Object.prototype', () => {
    polluted.analytics = 'always';
    polluted.saleOrShare = 'always';
    polluted.heatmaps = 'notice';
    expect(modeOf(regimeNamed('eu-eea'), purpose('analytics', { shared: true }))).toBe('opt-in');
    expect(modeOf(regimeNamed('us-base'), purpose('heatmaps'))).toBe('opt-in');
  });
});

describe('what Global Privacy Control speaks about', () => {
  it.each([
    ['advertising', false, true],
    ['advertising', true, true],
    ['analytics', false, false],
    // A vendor filed under analytics is stopped if it means sale or sharing.
    ['analytics', true, true],
    ['functional', true, true],
    ['functional', false, false],
    ['marketing', false, true],
    ['newsletter', false, false],
  ])('%s with sale or sharing %s: %s', (id, shared, covered) => {
    for (const regime of ['us-base', 'eu-eea', 'unknown', 'sg'])
      expect(coveredBySignal(regimeNamed(regime), purpose(id, { shared }))).toBe(covered);
  });

  it('covers the owner’s own purpose that is like advertising', () => {
    const own = purpose('retargeting', { like: 'advertising' });
    expect(coveredBySignal(regimeNamed('us-base'), own)).toBe(true);
  });

  it('covers nothing where the law does not know it', () => {
    const none = { ...regimeNamed('us-base'), gpc: [] } as Regime;
    expect(coveredBySignal(none, purpose('advertising', { shared: true }))).toBe(false);
  });
});
