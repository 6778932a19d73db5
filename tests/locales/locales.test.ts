import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseClauses } from '../../src/addenda/base.js';
import { knownPurposes } from '../../src/decisions/purposes.js';
import { languages } from '../../src/notice/languages.js';
import { bestLanguage } from '../../src/policy/best-language.js';
import { nothingLost } from './nothing-lost.js';
import { sameAsEnglish } from './same-as-english.js';
import { first, second, third, words } from './words.js';

const english = words.en!;
const all = Object.entries(words);
const translated = all.filter(([name]) => name !== 'en');

/** Every text with its path, such as `preferences.on`. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : flat(value as object, `${path}${key}.`),
  );
const inEnglish = new Map(flat(english));
const placeholders = (text: string) => text.match(/\{\w+\}/g) ?? [];

describe('the words on screen', () => {
  it('are in three files per language, each saying what the others do not', () => {
    for (const folder of [first, second, third])
      expect(Object.keys(folder).toSorted()).toEqual([...languages].toSorted());
    const { texts } = first.en!;
    const { more } = second.en!;
    const { rights } = third.en!;
    const keys = [texts, more, rights].flatMap((part) => Object.keys(part));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(translated)('in %s are complete', (_, texts) => {
    // A script may want typefaces of its own.
    const { font: _font, ...said } = texts;
    expect(flat(said).map(([path]) => path)).toEqual([...inEnglish.keys()]);
    for (const [path, text] of flat(texts)) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
    }
  });

  it.each(translated)('in %s keep every placeholder, once and alone', (_, texts) => {
    for (const [path, text] of flat(texts))
      expect(placeholders(text), path).toEqual(placeholders(inEnglish.get(path) ?? ''));
  });

  it.each(all)('in %s hold no markup', (_, texts) => {
    for (const [path, text] of flat(texts)) expect(text, path).not.toMatch(/[<>]|&\w+;|\*\*|\\n/);
  });

  it.each(all)('in %s are filed under their own tag, and say which way they are read', (name, texts) => {
    expect(texts.tag.toLowerCase()).toBe(name);
    expect(Intl.getCanonicalLocales(texts.tag)).toEqual([texts.tag]);
    expect(texts.dir).toBe(/^(ar|he)$/.test(name) ? 'rtl' : 'ltr');
  }); // prettier-ignore

  it.each(all)('in %s find clauses in their language and script, or English ones', (_, texts) => {
    const available = Object.keys(baseClauses[0]?.text ?? {});
    const found = bestLanguage(texts.tag, available);
    expect(found === 'en' || texts.tag.startsWith(found)).toBe(true);
  });

  it.each(all)('in %s say in their file who has read them', (name) => {
    for (const folder of ['', 'more/', 'rights/'])
      expect(readFileSync(`widget/locales/${folder}${name}.ts`, 'utf8')).toMatch(
        /^ \* @review (source|machine|native) \d{4}-\d\d/m,
      );
  });

  it.each(translated)('in %s are not left in English', (name, texts) => {
    const same = flat(texts)
      .filter(([path, text]) => path !== 'dir' && inEnglish.get(path) === text)
      .map(([path]) => path)
      .filter((path) => !sameAsEnglish(name, path));
    expect(same).toEqual([]);
  });

  it.each(all)('in %s call the choices apart and the same thing by the same name', (_, texts) => {
    const { acceptAll, rejectAll, choose, save } = texts;
    expect(new Set([acceptAll, rejectAll, choose, save]).size).toBe(4);
    // Equal weight on screen starts with labels of like length.
    expect(Math.abs(acceptAll.length - rejectAll.length)).toBeLessThanOrEqual(6);
    // Both on one line beside each other on a phone, or at most two.
    for (const label of [acceptAll, rejectAll]) expect(label.length).toBeLessThanOrEqual(24);
    expect(texts.addendaNames.base).toBe(texts.policyLink);
  });

  it.each(all)('in %s name every purpose in few words, and tell them apart', (_, texts) => {
    const names = Object.values(texts.purposes).map(({ name }) => name);
    expect(new Set(names).size).toBe(knownPurposes.length);
    expect(Object.keys(texts.purposes)).toEqual(knownPurposes);
    for (const name of names) expect(name.split(/\s/).length, name).toBeLessThanOrEqual(3);
    for (const { description } of Object.values(texts.purposes))
      // One sentence, closed as the language closes it; Thai closes none.
      expect(description.match(/[.。।](?=\s|$)/g)?.length ?? 0, description).toBe(
        texts.tag === 'th' ? 0 : 1,
      );
  });

  it.each(all)('in %s S19: send nobody to the menus of one browser', (_, texts) => {
    for (const [path, text] of flat(texts))
      expect(text, path).not.toMatch(/Internet Explorer|Chrome|Firefox|Safari|Edge\b/);
  });

  it.each(all)('in %s keep the Californian labels recognisable', (_, texts) => {
    expect(texts.us.privacyChoices).toContain('Your Privacy Choices');
    expect(texts.us.doNotSell).toContain('Do Not Sell or Share');
    expect(texts.signal).toContain('Global Privacy Control');
  });

  it.each(all)('S7: in %s say before a choice that refusing costs nothing', (name, texts) => {
    expect(nothingLost[name], `tests/locales/nothing-lost.ts has a word for ${name}`).toBeDefined();
    expect(texts.ask.body).toMatch(nothingLost[name]!);
    expect(texts.inform.body).toMatch(nothingLost[name]!);
  });
});
