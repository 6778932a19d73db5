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
    [['zh-TW'], 'zh-hant'],
    [['zh-HK'], 'zh-hant'],
    [['zh-MO'], 'zh-hant'],
    [['zh-Hant'], 'zh-hant'],
    [['zh-Hant-HK'], 'zh-hant'],
    [['zh-Hans-HK'], 'zh-hans'],
    [['zh-Hans'], 'zh-hans'],
    // The first that exists, in the order of wishes.
    [['pt-BR', 'ko'], 'ko'],
    [['pt', 'es', 'ja-JP', 'en'], 'ja'],
    [['en', 'ko'], 'en'],
    [['de', 'ko'], 'de'],
    // Nothing that exists, or nothing at all.
    [['pt'], 'en'],
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
