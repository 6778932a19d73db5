import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../collector/src/sha256.js';
import { sha256 } from '../../src/receipts/sha256.js';

const nodes = (text: string) => 'sha256-' + createHash('sha256').update(text).digest('base64url');

describe('the digest', () => {
  // FIPS 180-2 appendix B.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is that of the standard', (text, hex) => {
    expect(sha256(text)).toBe('sha256-' + Buffer.from(hex, 'hex').toString('base64url'));
  });

  it('is right for every length around the blocks', () => {
    const wrong = Array.from({ length: 300 }, (_, length) => 'x'.repeat(length)).filter(
      (text) => sha256(text) !== nodes(text),
    );
    expect(wrong).toEqual([]);
  });

  it('is right for texts whose characters take two, three and four bytes', () => {
    const wrong: number[] = [];
    for (let length = 0; length < 150; length++)
      for (const sign of ['é', '개', '😀', 'a개', '😀b'])
        if (sha256(sign.repeat(length)) !== nodes(sign.repeat(length))) wrong.push(length);
    expect(wrong).toEqual([]);
  });

  it('is right for a long text', () => {
    const long = 'The quick brown fox 😀 '.repeat(20_000);
    expect(sha256(long)).toBe(nodes(long));
  });

  it('has the form that receipts carry, and is the collector’s', () => {
    expect(sha256('{"a":1}')).toMatch(/^sha256-[A-Za-z0-9_-]{43}$/);
    expect(sha256('{"a":1}')).toBe(contentHash('{"a":1}'));
  });
});
