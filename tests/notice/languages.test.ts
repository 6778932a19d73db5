import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, pickLanguage } from '../../src/notice/languages.js';

describe('the languages', () => {
  it('are the files in widget/locales', () => {
    const files = readdirSync('widget/locales')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace(/\.ts$/, ''));
    expect([...languages].toSorted()).toEqual(files.toSorted());
  });

  it.each([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-at'], 'de'],
    [['ko-KR'], 'ko'],
    [['ja'], 'ja'],
    [['fr-CA'], 'fr'],
    [['en-GB'], 'en'],
    // Chinese is a matter of script; where none is named, of place.
    [['zh'], 'zh-hans'],
    [['zh-CN'], 'zh-hans'],
    [['zh-SG'], 'zh-hans'],
    [['zh-TW'], 'zh-hant-tw'],
    [['zh-Hant'], 'zh-hant-tw'],
    [['zh-Hant-TW'], 'zh-hant-tw'],
    [['zh-HK'], 'zh-hant-hk'],
    [['zh-MO'], 'zh-hant-hk'],
    [['zh-Hant-HK'], 'zh-hant-hk'],
    [['zh-Hans-HK'], 'zh-hans'],
    [['zh-Hans'], 'zh-hans'],
    // The first that exists, in the order of wishes.
    [['sw-KE', 'ko'], 'ko'],
    [['sw', 'eo', 'ja-JP', 'en'], 'ja'],
    [['en', 'ko'], 'en'],
    [['de', 'ko'], 'de'],
    // Spanish of the Americas, Portuguese of Brazil.
    [['es'], 'es'],
    [['es-ES'], 'es'],
    [['es-US'], 'es-us'],
    [['es-419'], 'es-us'],
    [['es-MX'], 'es-us'],
    [['pt'], 'pt'],
    [['pt-PT'], 'pt'],
    [['pt-BR'], 'pt-br'],
    // Other codes for the same language.
    [['nb-NO'], 'no'],
    [['nn'], 'no'],
    [['iw'], 'he'],
    [['in'], 'id'],
    // Nothing that exists, or nothing at all.
    [['sw'], 'en'],
    [[], 'en'],
    [[''], 'en'],
    [[undefined, null, '', 'fr'], 'fr'],
    // Nothing that could lead to another file.
    [['../../evil'], 'en'],
    [['de/../../x'], 'en'],
    [['__proto__', 'constructor'], 'en'],
    [['den'], 'en'],
  ])('wanted as %j are answered with %s', (wanted, language) => {
    expect(pickLanguage(wanted)).toBe(language);
  });
});
