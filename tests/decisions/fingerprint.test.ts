import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/decisions/fingerprint.js';

describe('the fingerprint', () => {
  // Test vectors of the FNV reference code, 32-bit FNV-1a.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is that of the published algorithm', (text, hash) => {
    expect(fingerprint(text)).toBe(hash.toString(36));
  });

  it('tells one changed character', () => {
    expect(fingerprint('{"region":"US"}')).not.toBe(fingerprint('{"region":"UK"}'));
  });
});
