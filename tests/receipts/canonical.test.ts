import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../collector/src/canonical-json.js';
import { canonical } from '../../src/receipts/canonical.js';

describe('the canonical form', () => {
  // RFC 8785 section 3.2.2 and 3.2.3, for the kinds of values that receipts hold.
  it('of the example of RFC 8785 is the one printed there', () => {
    const given = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonical(given)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 code units, as the example of RFC 8785 does', () => {
    const given = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonical(given)) as object)).toHaveLength(7);
    expect(canonical(given).match(/"[^"]*"(?=[,}])/g)).toEqual([
      '"Carriage Return"',
      '"One"',
      '"Control"',
      '"Latin Small Letter O With Diaeresis"',
      '"Euro Sign"',
      '"Emoji: Grinning Face"',
      '"Hebrew Letter Dalet With Dagesh"',
    ]);
  });

  it.each([
    ['names in any order', { b: 1, a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]},"b":1}'],
    ['names that look like numbers', { 10: 'x', 9: 'y', a: 'z' }, '{"10":"x","9":"y","a":"z"}'],
    ['lists in their own order', [3, 1, 2], '[3,1,2]'],
    ['members that are undefined', { a: undefined, b: null }, '{"b":null}'],
    ['texts in any script', { ko: '개인정보', ja: '個人' }, '{"ja":"個人","ko":"개인정보"}'],
    ['a bare text', 'a"b', '"a\\"b"'],
    ['minus zero', -0, '0'],
  ])('writes %s', (_what, given, text) => {
    expect(canonical(given)).toBe(text);
  });

  it('is the collector’s, so that both sides name the same content by the same hash', () => {
    const given = {
      z: { é: [1, { b: 'x', a: null }] },
      A: '😀',
      10: true,
      2: false,
      '': 'empty',
      _: '\u2028',
    };
    expect(canonical(given)).toBe(canonicalJson(JSON.parse(JSON.stringify(given))));
  });
});
