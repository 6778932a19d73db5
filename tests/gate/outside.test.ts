// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { tagsOutside } from '../../src/gate/outside.js';
import type { VendorConfig } from '../../src/types.js';

const vendors = [
  { id: 'google-analytics', hosts: ['googletagmanager.com'] },
  { id: 'heat', hosts: ['heat.example'] },
];
const configs: VendorConfig[] = [{ id: 'google-analytics', measurementId: 'G-ABCD1234' }];
const tag = 'https://www.googletagmanager.com/gtag/js?id=G-ABCD1234';
const host = window as unknown as Record<string, unknown>;

const add = (src: string, type = '') => {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  document.head.append(script);
  script.type = type;
};
const found = (allowed: string[] = [], own = configs) =>
  tagsOutside(vendors, own, (id) => allowed.includes(id)).map(
    ({ vendor, what }) => `${vendor} ${what}`,
  );

afterEach(() => {
  document.head.replaceChildren();
  delete host.google_tag_data;
});

describe('a tag that somebody loads past the gate', () => {
  it('is noticed while its vendor is not allowed', () => {
    add(tag);
    add('https://shop.example/own.js');
    expect(found()).toEqual([`google-analytics ${tag}`]);
  });

  it('is ours where the vendor is allowed, or its advanced mode', () => {
    add(tag);
    expect(found(['google-analytics'])).toEqual([]);
    expect(found([], [{ ...configs[0], consentMode: 'advanced' } as VendorConfig])).toEqual([]);
  });

  it('is none while it only waits as text', () => {
    add(tag, 'text/plain');
    expect(found()).toEqual([]);
  });

  it('is noticed as well where Google notes that it was there before the default', () => {
    host.google_tag_data = { ics: { wasSetLate: true } };
    expect(found(['google-analytics'])).toEqual([
      'google-analytics google_tag_data.ics.wasSetLate',
    ]);
  });
});
