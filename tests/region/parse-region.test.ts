import { describe, expect, it } from 'vitest';
import { parseRegion } from '../../src/region/parse-region.js';
import { regimes } from '../../src/regimes/index.js';

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
    ['the Canaries by the code kept for them', 'IC', 'ES'],
    ['Ceuta and Melilla by theirs', 'ea', 'ES'],
    ['a state that does not exist, as a part of its country', 'US-XX', 'US-XX'],
    ['digits and letters as a part', 'US-ZZ9', 'US-ZZ9'],
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
    ['letters that no country has', 'AB'],
    ['others', 'ZY'],
    ['a country that is no more', 'SU'],
    ['another', 'YU'],
    ['the Netherlands Antilles, which are no more', 'AN'],
    ['the euro area', 'EZ'],
    ['the United Nations', 'UN'],
    ['every part of a code that no country has', 'XX-CA'],
    ['a key of every object', 'constructor'],
    ['two letters and a comma', 'US,'],
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

describe('the list of countries', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const taken = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => parseRegion(code) === code);

  it('has the 249 codes of ISO 3166-1, and Kosovo', () => {
    expect(taken).toHaveLength(250);
    expect(taken).toContain('XK');
  });

  it('has no code that names nothing', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(taken.filter((code) => !names.of(code))).toEqual([]);
  });

  it('has every code that a regime speaks of', () => {
    for (const { regions } of regimes)
      for (const code of regions.split(' ').filter(Boolean)) expect(parseRegion(code)).toBe(code);
  });
});
