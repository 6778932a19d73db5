import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pickFew } from '../../aot/pick-few.js';
import { areSimple } from '../../cli/build/are-simple.js';
import { languages } from '../../src/notice/language-names.js';

const simple = languages.filter((name) => areSimple([name]));
const tags = [...languages, 'nb', 'nn-NO', 'iw', 'in', 'zh', 'zh-TW', 'zh-Hant-HK', 'es-MX', 'es-419', 'pt-BR', 'EN-us', 'de-CH-1996', 'xx', '', 'e', 'english']; // prettier-ignore

afterEach(() => vi.resetModules());

describe('a site with few languages', () => {
  it('chooses as every other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(simple).map((some) => [...new Set([...some, 'en'])]),
        fc.array(fc.constantFrom(...tags), { maxLength: 4 }),
        async (known, wanted) => {
          vi.doMock('../../src/notice/language-names.js', () => ({ languages: known }));
          vi.resetModules();
          const { pickLanguage } = await import('../../src/notice/languages.js');
          expect(pickFew(wanted, known)).toBe(pickLanguage(wanted));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is one whose tags say it all in their first part', () => {
    expect([areSimple(['de', 'en', 'ko']), areSimple(['en', 'zh-hans'])]).toEqual([true, false]);
    for (const name of ['zh-hant-tw', 'zh-hant-hk', 'es-us', 'pt-br', 'no', 'he', 'id'])
      expect(simple).not.toContain(name);
    expect(simple.length).toBeGreaterThan(30);
  });
});
