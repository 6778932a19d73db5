import { describe, expect, it } from 'vitest';
import { parseRegion } from '../../src/region/parse-region.js';

describe('reading a region code', () => {
  it.each([
    ['a country', 'DE', 'DE'],
    ['lower case, as headers of some networks are', 'de', 'DE'],
    ['mixed case', 'Us-cA', 'US-CA'],
    ['spaces around it', '  SG\n', 'SG'],
    ['a subdivision in letters', 'US-CA', 'US-CA'],
    ['a subdivision in digits', 'FR-971', 'FR-971'],
    ['a subdivision of one character', 'AR-B', 'AR-B'],
    ['the United Kingdom by its common name', 'UK', 'GB'],
    ['the same in lower case', 'uk', 'GB'],
    ['a part of it', 'UK-SCT', 'GB-SCT'],
    ['Greece as the EU writes it', 'EL', 'GR'],
    ['a country whose code starts like that of another', 'UA', 'UA'],
    ['Kosovo, the one user-assigned code in real use', 'XK', 'XK'],
    ['Hong Kong', 'HK', 'HK'],
  ])('takes %s', (_what, given, code) => {
    expect(parseRegion(given)).toBe(code);
  });

  it.each([
    ['unknown, as delivery networks say', 'XX'],
    ['Tor, as delivery networks say', 'T1'],
    ['a continent', 'EU'],
    ['a continent with something behind it', 'EU-DE'],
    ['Asia and Pacific', 'AP'],
    ['Assent’s own word for unknown', 'ZZ'],
    ['a user-assigned code at the start', 'AA'],
    ['a user-assigned code: QM', 'QM'],
    ['a user-assigned code: QZ', 'QZ'],
    ['a user-assigned code: XA', 'XA'],
    ['Northern Ireland’s tax code', 'XI'],
    ['a lower-case user-assigned code', 'xx'],
    ['nothing', ''],
    ['blanks', '   '],
    ['one letter', 'D'],
    ['three letters', 'DEU'],
    ['a name', 'Germany'],
    ['a hyphen without a subdivision', 'US-'],
    ['a subdivision of four characters', 'US-CALI'],
    ['an underscore', 'US_CA'],
    ['two codes', 'DE,FR'],
    ['two codes in lines', 'US\nDE'],
    ['a language tag with a script', 'zh-Hant-HK'],
    ['markup', '<script>alert(1)</script>'],
    ['markup behind a code', 'US"><script>'],
    ['a path', '../../US'],
    ['a null character', 'U\0S'],
  ])('refuses %s', (_what, given) => {
    expect(parseRegion(given)).toBeUndefined();
  });

  // In upper case each of these turns into the two letters of a country.
  it.each([
    ['u\u017f', 'a long s'],
    ['\ufb01', 'a ligature of f and i'],
    ['\u00df', 'a sharp s'],
    ['j\u0131', 'an i without its dot'],
    ['\u0405G', 'a Cyrillic letter'],
    ['\uff35\uff33', 'letters of full width'],
    ['\u212aR', 'the sign for Kelvin'],
  ])('refuses the lookalike %s', (given) => {
    expect(parseRegion(given)).toBeUndefined();
  });

  it.each([[undefined], [null], [42], [true], [['US']], [{ toString: () => 'US' }], [new Date()]])(
    'refuses what is no text: %s',
    (given) => {
      expect(parseRegion(given)).toBeUndefined();
    },
  );
});
