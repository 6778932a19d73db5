import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/config/settings.js';
import { factsOf } from '../../src/vendors/facts.js';
import { vendorsOf } from '../../src/vendors/index.js';
import type { Config, VendorConfig } from '../../src/types.js';
import { page } from './page.js';

const of = (...vendors: VendorConfig[]) => vendorsOf({ vendors } as Config);

describe('a vendor of the owner’s', () => {
  it.each<[VendorConfig, string]>([
    [{ id: 'google-analytics', measurementId: 'G-ABCD1234' }, 'analytics'],
    [{ id: 'adjust', appToken: 'abcdef123456', environment: 'sandbox' }, 'advertising'],
    [{ id: 'heat', purpose: 'heat-maps' }, 'heat-maps'],
    [{ id: 'google-analytics', measurementId: 'G-ABCD1234', purpose: 'marketing' }, 'marketing'],
  ])('%j waits for %s', (vendor, purpose) => {
    expect(of(vendor)[0]?.purpose).toBe(purpose);
    expect(settingsFrom({ vendors: [vendor] }).vendors[0]?.purpose).toBe(purpose);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'called %s is one like any other',
    (id) => {
      const [vendor] = of({ id, purpose: 'analytics' });
      expect(vendor?.purpose).toBe('analytics');
      expect(factsOf(id).hosts).toEqual([]);
    },
  );

  it('that one script starts is loaded from its address, or only described', async () => {
    const { tools, loaded } = page(['analytics']);
    const [scripted, described] = of(
      { id: 'heat', purpose: 'analytics', src: 'https://heat.example/tag.js' },
      { id: 'pixel', purpose: 'analytics' },
    );
    await scripted?.adapter.start(scripted.config as never, tools);
    await described?.adapter.start(described.config as never, tools);
    expect(loaded).toEqual(['https://heat.example/tag.js']);
  });

  it('is sale or sharing by default for Google and Adjust, and as the owner says otherwise', () => {
    const shares = (vendor: VendorConfig) =>
      settingsFrom({ vendors: [vendor] }).vendors[0]?.saleOrShare;
    const ga: VendorConfig = { id: 'google-analytics', measurementId: 'G-ABCD1234' };
    expect(shares(ga)).toBe(true);
    expect(shares({ ...ga, saleOrShare: false })).toBe(false);
    expect(shares({ id: 'adjust', appToken: 'abcdef123456', environment: 'sandbox' })).toBe(true);
    expect(shares({ id: 'heat', purpose: 'analytics' })).toBe(false);
    expect(shares({ id: 'heat', purpose: 'analytics', saleOrShare: true })).toBe(true);
  });

  it('has an opt-out page of its own where the model policies name one', () => {
    expect(factsOf('google-analytics').optOutUrl).toBe('https://tools.google.com/dlpage/gaoptout');
    expect(factsOf('adjust').optOutUrl).toBe('https://www.adjust.com/forget-device/');
  });
});

describe('settings', () => {
  it('without purposes are analytics, advertising and what the vendors need', () => {
    const ids = (config: Config) => settingsFrom(config).purposes.map(({ id }) => id);
    expect(ids({})).toEqual(['necessary', 'analytics', 'advertising']);
    expect(ids({ vendors: [{ id: 'chat', purpose: 'functional' }] })).toEqual([
      'necessary',
      'analytics',
      'advertising',
      'functional',
    ]);
    expect(ids({ purposes: ['marketing'] })).toEqual(['necessary', 'marketing']);
    expect(ids({ purposes: ['necessary', 'marketing', 'necessary'] })).toEqual(['necessary', 'marketing']);
  }); // prettier-ignore

  it('ask the newsletter in forms, and whatever the owner says', () => {
    const purposes = settingsFrom({
      purposes: ['newsletter', 'marketing', { id: 'events', name: 'Events', form: true }],
    }).purposes;
    expect(purposes.filter(({ form }) => form).map(({ id }) => id)).toEqual([
      'newsletter',
      'events',
    ]);
  });

  it('treat a purpose as shared when one of its vendors is', () => {
    const { purposes } = settingsFrom({
      vendors: [
        { id: 'own', purpose: 'analytics' },
        { id: 'sold', purpose: 'analytics', saleOrShare: true },
        { id: 'kept', purpose: 'advertising' },
      ],
    });
    expect(purposes.map(({ id, shared }) => [id, shared])).toEqual([
      ['necessary', false],
      ['analytics', true],
      ['advertising', false],
    ]);
  });
});
