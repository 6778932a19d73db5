import { describe, expect, it } from 'vitest';
import { addenda, base, clauses, titles } from '../../src/addenda/clauses.js';

const languages = ['en', 'ko', 'ja', 'zh-Hant', 'zh-Hans', 'de', 'fr'];
const documents = [base, ...addenda];
const every = documents.flatMap(({ id }) => (clauses[id] ?? []).map((clause) => ({ id, clause })));

describe('the documents', () => {
  it('are the base and four addenda, each dated and with clauses and a title', () => {
    expect(documents.map(({ id }) => id)).toEqual(['base', 'us', 'sg', 'hk', 'eu']);
    for (const { id, version, effective } of documents) {
      expect(version).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
      expect(effective).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(new Date(effective).toISOString().slice(0, 10)).toBe(effective);
      expect(clauses[id]?.length).toBeGreaterThan(0);
      expect(Object.keys(titles[id] ?? {})).toEqual(languages);
    }
    expect(Object.keys(clauses)).toEqual(documents.map(({ id }) => id));
  });

  // An earlier policy shipped a Hong Kong addendum that said it applies to Singapore.
  it.each([
    ['us', 'US', /United States/],
    ['sg', 'SG', /Singapore/],
    ['hk', 'HK', /Hong Kong/],
    ['eu', 'DE', /European Union/],
  ])('S28: %s names its own region, in its scope and in its title', (id, code, name) => {
    const addendum = addenda.find((one) => one.id === id);
    expect(addendum?.regions.split(' ')).toContain(code);
    expect(titles[id]?.en).toMatch(name);
    const others = addenda.filter((one) => one.id !== id);
    expect(others.filter(({ regions }) => regions.split(' ').includes(code))).toEqual([]);
  });
});

describe('the clauses', () => {
  it('S27: keep the numbers of the model, gaps included', () => {
    const ids = (id: string) => clauses[id]?.map((clause) => clause.id);
    expect(ids('us')).toEqual(['us.1', 'us.2', 'us.3']);
    expect(ids('sg')).toEqual(['sg.1', 'sg.2', 'sg.3']);
    expect(ids('hk')).toEqual(['hk.2', 'hk.4', 'hk.5']);
    expect(ids('eu')).toEqual(['eu.1', 'eu.2']);
  });

  it('have ids that occur once', () => {
    const ids = every.map(({ clause }) => clause.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('replace only what the base says, and the base replaces nothing', () => {
    const baseIds = clauses.base?.map(({ id }) => id);
    for (const { id, clause } of every) {
      if (id === 'base') expect(clause.replaces).toBeUndefined();
      else if (clause.replaces) expect(baseIds).toContain(clause.replaces);
    }
    const replaced = Object.fromEntries(
      every.flatMap(({ clause }) => (clause.replaces ? [[clause.id, clause.replaces]] : [])),
    );
    expect(replaced).toEqual({
      'us.2': 'cookie.purpose',
      'us.3': 'provision',
      'sg.2': 'retention.internal',
      'sg.3': 'outsourcing',
      'hk.2': 'purpose.marketing',
      'hk.4': 'outsourcing',
      'hk.5': 'retention.internal',
      'eu.1': 'outsourcing',
      'eu.2': 'rights',
    });
  });

  it.each(every.map(({ clause }) => clause))('S39: $id speaks all seven languages', (clause) => {
    expect(clause.source).not.toBe('');
    for (const texts of [clause.title, clause.text]) {
      expect(Object.keys(texts)).toEqual(languages);
      for (const [language, text] of Object.entries(texts)) {
        expect(text.trim(), `${clause.id} ${language}`).toBe(text);
        expect(text, `${clause.id} ${language}`).not.toMatch(/[{}<>[\]]|TODO|XXX|\bundefined\b/);
      }
    }
    for (const [language, text] of Object.entries(clause.text))
      expect(text, `${clause.id} ${language}`).toMatch(/[.。]$/);
  });

  it.each(every.map(({ clause }) => clause))(
    '$id is written in the script of each language',
    (c) => {
      for (const texts of [c.title, c.text]) {
        expect(texts.ko).toMatch(/\p{Script=Hangul}/u);
        expect(texts.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
        expect(texts['zh-Hant']).toMatch(/\p{Script=Han}/u);
        expect(texts['zh-Hans']).toMatch(/\p{Script=Han}/u);
        for (const tag of ['en', 'de', 'fr'])
          expect(texts[tag]).not.toMatch(/[\p{Script=Han}\p{Script=Hangul}]/u);
        for (const tag of ['zh-Hant', 'zh-Hans'])
          expect(texts[tag]).not.toMatch(
            /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
          );
      }
      expect(c.text.ja).toMatch(/\p{Script=Hiragana}/u);
      // Characters that exist in one of the two scripts only.
      expect(`${c.title['zh-Hans']}${c.text['zh-Hans']}`).not.toMatch(
        /[們資為應個務於與請將會這說條業網還後]/,
      );
      expect(`${c.title['zh-Hant']}${c.text['zh-Hant']}`).not.toMatch(
        /[们资为应个务于与请将会这说条业网还后]/,
      );
    },
  );

  it('S19: name no browser and no company', () => {
    for (const { clause } of every)
      for (const text of [...Object.values(clause.title), ...Object.values(clause.text)])
        expect(text).not.toMatch(
          /Internet Explorer|Chrome|Firefox|Safari|Microsoft|Google|Adjust/i,
        );
  });
});

describe('the promises of the model policies', () => {
  const text = (id: string) => every.find(({ clause }) => clause.id === id)?.clause.text.en ?? '';

  it('S25: lets people in Hong Kong take back marketing at any time, free of charge', () => {
    expect(text('hk.2')).toMatch(/only if you have consented/);
    expect(text('hk.2')).toMatch(/at any time, free of charge/);
    for (const [tag, words] of Object.entries({
      ko: /언제든지.*무료/,
      ja: /いつでも無料/,
      'zh-Hant': /隨時免費/,
      'zh-Hans': /随时免费/,
      de: /jederzeit kostenlos/,
      fr: /à tout moment, gratuitement/,
    }))
      expect(every.find(({ clause }) => clause.id === 'hk.2')?.clause.text[tag]).toMatch(words);
  });

  it('keeps data of people in Hong Kong only until the purpose is met', () => {
    expect(text('hk.5')).toMatch(/only until the purpose/);
  });

  it('keeps the level of the Singapore act after a transfer, and names it in every language', () => {
    const clause = every.find((one) => one.clause.id === 'sg.3')?.clause;
    for (const words of Object.values(clause?.text ?? {}))
      expect(words).toContain('Personal Data Protection Act 2012 (No. 26 of 2012)');
  });

  it('S26: tells where data may go before anybody consents', () => {
    expect(text('sg.3')).toMatch(/outside Singapore/);
    expect(text('hk.4')).toMatch(/outside Hong Kong/);
    expect(text('eu.1')).toMatch(/outside the European Union/);
    expect(text('eu.1')).toMatch(/encrypted from the moment of collection/);
  });

  it('lists every right of the EU addendum', () => {
    expect(text('eu.2')).toMatch(
      /obtain all data.*corrected, completed, blocked, erased or restricted.*another provider.*object.*withdraw/,
    );
  });

  it('S14: offers three positions and never blocks on a refusal', () => {
    for (const id of ['cookie.refusal', 'us.2']) {
      expect(text(id)).toMatch(/allow all, choose.*refuse all/);
      expect(text(id)).toMatch(/never blocks/);
    }
    expect(text('us.2')).toMatch(/cookies, web sockets and similar technologies/);
  });

  it('S8: separates accepting the policy from consent to optional purposes', () => {
    expect(text('us.1')).toMatch(/switches none of them on/);
  });

  it('announces changes 7 days ahead, and 30 where rights are touched, in every language', () => {
    const clause = every.find((one) => one.clause.id === 'notice')?.clause;
    for (const words of Object.values(clause?.text ?? {})) {
      expect(words).toMatch(/7/);
      expect(words).toMatch(/30/);
    }
  });
});
