import { describe, expect, it } from 'vitest';
import { addendaFor, policySections } from '../../src/policy/index.js';

const sectionsFor = (codes: string[], language = 'en') =>
  policySections(addendaFor(codes), language);
const idsOf = (section: ReturnType<typeof sectionsFor>[number] | undefined) =>
  section?.clauses.map(({ id }) => id);

describe('the policy as the visitor reads it', () => {
  it('S31: is the base text where no addendum applies', () => {
    const sections = sectionsFor(['JP']);
    expect(sections.map(({ document }) => document.id)).toEqual(['base']);
    expect(idsOf(sections[0])).toContain('cookie.purpose');
  });

  it('S22: shows in the US the addendum instead of the two clauses that it replaces', () => {
    const [policy, addendum] = sectionsFor(['US-CA']);
    expect(idsOf(policy)).not.toContain('cookie.purpose');
    expect(idsOf(policy)).not.toContain('provision');
    expect(idsOf(policy)).toContain('rights');
    expect(idsOf(addendum)).toEqual(['us.1', 'us.2', 'us.3']);
    expect(addendum?.title).toBe('Addendum for the United States');
  });

  it('names the replaced clause by its title, and names none where nothing is replaced', () => {
    const [, addendum] = sectionsFor(['US']);
    expect(addendum?.clauses.map(({ replaces }) => replaces)).toEqual([
      undefined,
      'What cookies are used for',
      'Passing data to others',
    ]);
  });

  it('S21: shows both addenda to a resident of the EU who uses the Singapore service', () => {
    const [policy, ...added] = sectionsFor(['SG', 'DE']);
    expect(added.map(idsOf)).toEqual([
      ['sg.1', 'sg.2', 'sg.3'],
      ['eu.1', 'eu.2'],
    ]);
    expect(idsOf(policy)).not.toContain('outsourcing');
  });

  it('S27: keeps the gaps in the Hong Kong numbers', () => {
    expect(idsOf(sectionsFor(['HK'], 'zh-HK')[1])).toEqual(['hk.2', 'hk.4', 'hk.5']);
  });

  it('leaves out documents that it has no text for, such as the policy of the owner', () => {
    const own = { id: 'constructor', version: '3', effective: '2026-01-01' };
    expect(policySections([own], 'en').map(({ document }) => document.id)).toEqual(['base']);
  });

  it('shows the base once, also when it is among the documents asked for', () => {
    const refs = policySections([], 'en').map(({ document }) => document);
    expect(policySections(refs, 'en')).toHaveLength(1);
  });

  it('dates the text that it shows', () => {
    expect(sectionsFor(['HK']).map(({ document }) => document)).toEqual([
      { id: 'base', version: '2026-11', effective: '2026-11-22' },
      { id: 'hk', version: '2026-11', effective: '2026-11-22' },
    ]);
  });

  it.each([
    ['en-GB', 'Privacy policy'],
    ['ko-KR', '개인정보 처리방침'],
    ['ja', 'プライバシーポリシー'],
    ['de-AT', 'Datenschutzerklärung'],
    ['fr-CA', 'Politique de confidentialité'],
    ['zh-HK', '私隱政策'],
    ['zh-TW', '私隱政策'],
    ['zh-Hant', '私隱政策'],
    ['zh-hant', '私隱政策'],
    ['zh-Hant-SG', '私隱政策'],
    ['zh', '隐私政策'],
    ['zh-CN', '隐私政策'],
    ['zh-SG', '隐私政策'],
    ['zh-Hans-HK', '隐私政策'],
    ['zh-hans', '隐私政策'],
    ['pt-BR', 'Privacy policy'],
    ['', 'Privacy policy'],
    ['not a tag', 'Privacy policy'],
  ])('speaks to a visitor whose language is "%s"', (language, title) => {
    const [policy] = policySections([], language);
    expect(policy?.title).toBe(title);
    expect(policy?.clauses.every(({ title, text }) => title && text)).toBe(true);
  });
});
