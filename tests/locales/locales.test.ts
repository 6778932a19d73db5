import { describe, expect, it } from 'vitest';
import { texts as de } from '../../widget/locales/de.js';
import { texts as en } from '../../widget/locales/en.js';
import { texts as fr } from '../../widget/locales/fr.js';
import { texts as ja } from '../../widget/locales/ja.js';
import { texts as ko } from '../../widget/locales/ko.js';
import { texts as zhHans } from '../../widget/locales/zh-hans.js';
import { texts as zhHant } from '../../widget/locales/zh-hant.js';
import { bestLanguage } from '../../src/policy/best-language.js';
import { baseClauses } from '../../src/addenda/base.js';
import type { Texts } from '../../src/types.js';

const translated: Texts[] = [ko, ja, zhHant, zhHans, de, fr];
const all: Texts[] = [en, ...translated];

/** Every text with its path, such as `preferences.on`. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : flat(value as object, `${path}${key}.`),
  );
const placeholders = (text: string) => text.match(/\{\w+\}/g) ?? [];

describe('the words on screen', () => {
  it.each(translated)('in $tag are complete', (texts) => {
    expect(flat(texts).map(([path]) => path)).toEqual(flat(en).map(([path]) => path));
    for (const [path, text] of flat(texts)) expect(text.trim(), path).toBe(text);
    for (const [path, text] of flat(texts)) expect(text, path).not.toBe('');
  });

  it.each(translated)('in $tag keep every placeholder, once and alone', (texts) => {
    const wanted = new Map(flat(en).map(([path, text]) => [path, placeholders(text)]));
    for (const [path, text] of flat(texts))
      expect(placeholders(text), path).toEqual(wanted.get(path));
  });

  it.each(all)('in $tag hold no markup', (texts) => {
    for (const [path, text] of flat(texts)) expect(text, path).not.toMatch(/[<>]|&\w+;|\*\*|\\n/);
  });

  it.each(all)('in $tag are found by their own tag, in the language of the clauses', (texts) => {
    expect(bestLanguage(texts.tag, Object.keys(baseClauses[0]?.text ?? {}))).toBe(texts.tag);
    expect(texts.dir).toBe('ltr');
  });

  it.each(translated)('in $tag are not left in English', (texts) => {
    const same = flat(texts).filter(([path, text]) => new Map(flat(en)).get(path) === text);
    // Words that are the same in German or French.
    const shared = [
      'dir',
      'contact',
      'preferences.vendors',
      'purposes.marketing.name',
      'purposes.newsletter.name',
      'addendaNames.hk',
      'addendaNames.sg',
    ];
    expect(same.map(([path]) => path).filter((path) => !shared.includes(path))).toEqual([]);
  });

  it.each(all)('in $tag call the choices apart and the same thing by the same name', (texts) => {
    const { acceptAll, rejectAll, choose, save } = texts;
    expect(new Set([acceptAll, rejectAll, choose, save]).size).toBe(4);
    // Equal weight on screen starts with labels of like length.
    expect(Math.abs(acceptAll.length - rejectAll.length)).toBeLessThanOrEqual(3);
    expect(texts.preferences.opener).toBe(texts.preferences.title);
    expect(texts.addendaNames.base).toBe(texts.policyLink);
  });

  it.each(all)('in $tag keep the Californian labels recognisable', (texts) => {
    expect(texts.us.privacyChoices).toContain('Your Privacy Choices');
    expect(texts.us.doNotSell).toContain('Do Not Sell or Share');
    expect(texts.signal).toContain('Global Privacy Control');
  });

  it.each(all)('in $tag say before a choice that refusing costs nothing', (texts) => {
    const nothingLost: Record<string, RegExp> = {
      en: /without losing anything/,
      ko: /불이익/,
      ja: /不利益/,
      'zh-Hant': /不會有任何損失/,
      'zh-Hans': /不会有任何损失/,
      de: /ohne Nachteile/,
      fr: /sans rien perdre/,
    };
    expect(texts.ask.body).toMatch(nothingLost[texts.tag] as RegExp);
    expect(texts.inform.body).toMatch(nothingLost[texts.tag] as RegExp);
  });
});
