import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownPurposes } from '../../src/decisions/purposes.js';
import { texts as de } from '../../widget/locales/de.js';
import { texts as en } from '../../widget/locales/en.js';
import { texts as fr } from '../../widget/locales/fr.js';
import { texts as ja } from '../../widget/locales/ja.js';
import { texts as ko } from '../../widget/locales/ko.js';
import { texts as zhHans } from '../../widget/locales/zh-hans.js';
import { texts as zhHant } from '../../widget/locales/zh-hant.js';
import { more as deMore } from '../../widget/locales/more/de.js';
import { more as enMore } from '../../widget/locales/more/en.js';
import { more as frMore } from '../../widget/locales/more/fr.js';
import { more as jaMore } from '../../widget/locales/more/ja.js';
import { more as koMore } from '../../widget/locales/more/ko.js';
import { more as zhHansMore } from '../../widget/locales/more/zh-hans.js';
import { more as zhHantMore } from '../../widget/locales/more/zh-hant.js';
import { bestLanguage } from '../../src/policy/best-language.js';
import { baseClauses } from '../../src/addenda/base.js';
import type { MoreTexts, Texts } from '../../src/types.js';
import { languages } from '../../src/notice/languages.js';

/** All words of a language: those of the first layer and the rest, as they are laid together. */
type Words = Texts & MoreTexts;
const english: Words = { ...en, ...enMore };
const translated: Words[] = [
  { ...ko, ...koMore },
  { ...ja, ...jaMore },
  { ...zhHant, ...zhHantMore },
  { ...zhHans, ...zhHansMore },
  { ...de, ...deMore },
  { ...fr, ...frMore },
];
const all: Words[] = [english, ...translated];

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
    expect(flat(texts).map(([path]) => path)).toEqual(flat(english).map(([path]) => path));
    for (const [path, text] of flat(texts)) expect(text.trim(), path).toBe(text);
    for (const [path, text] of flat(texts)) expect(text, path).not.toBe('');
  });

  it.each(translated)('in $tag keep every placeholder, once and alone', (texts) => {
    const wanted = new Map(flat(english).map(([path, text]) => [path, placeholders(text)]));
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
    const same = flat(texts).filter(([path, text]) => new Map(flat(english)).get(path) === text);
    // Words that are the same in German or French, or everywhere.
    const shared =
      /^(dir|contact|preferences\.(vendors|country)|purposes\.(marketing|newsletter)\.name|addendaNames\.(hk|sg)|stored\.name|stored\.places\.(cookie|cache)|changes\.(ok|areas\.(clauses|contacts))|items\.(name|bank-name|cookie|documents))$/;
    expect(same.map(([path]) => path).filter((path) => !shared.test(path))).toEqual([]);
  });

  it.each(all)('in $tag call the choices apart and the same thing by the same name', (texts) => {
    const { acceptAll, rejectAll, choose, save } = texts;
    expect(new Set([acceptAll, rejectAll, choose, save]).size).toBe(4);
    // Equal weight on screen starts with labels of like length.
    expect(Math.abs(acceptAll.length - rejectAll.length)).toBeLessThanOrEqual(3);
    expect(texts.addendaNames.base).toBe(texts.policyLink);
  });

  it('are in two files per language, the second only for what the first layer does not say', () => {
    const files = readdirSync('widget/locales/more').map((name) => name.replace(/\.ts$/, ''));
    expect(files.toSorted()).toEqual([...languages].toSorted());
    expect(Object.keys(en).filter((key) => Object.hasOwn(enMore, key))).toEqual([]);
  });

  it.each(all)('in $tag name every purpose in two words at most, and tell them apart', (texts) => {
    const names = Object.values(texts.purposes).map(({ name }) => name);
    expect(new Set(names).size).toBe(knownPurposes.length);
    expect(Object.keys(texts.purposes)).toEqual(knownPurposes);
    for (const name of names) expect(name.split(/\s/).length, name).toBeLessThanOrEqual(2);
    for (const { description } of Object.values(texts.purposes))
      expect(description.match(/[.。]/g), description).toHaveLength(1);
  });

  it.each(all)('in $tag S19: send nobody to the menus of one browser', (texts) => {
    for (const [path, text] of flat(texts))
      expect(text, path).not.toMatch(/Internet Explorer|Chrome|Firefox|Safari|Edge\b/);
  });

  it.each(all)('in $tag keep the Californian labels recognisable', (texts) => {
    expect(texts.us.privacyChoices).toContain('Your Privacy Choices');
    expect(texts.us.doNotSell).toContain('Do Not Sell or Share');
    expect(texts.signal).toContain('Global Privacy Control');
  });

  it.each(all)('S7: in $tag say before a choice that refusing costs nothing', (texts) => {
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
