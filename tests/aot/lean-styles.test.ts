import { describe, expect, it } from 'vitest';
import { leanStyles } from '../../cli/build/lean-styles.js';
import { styles } from '../../widget/styles.js';

const lean = (theme: Parameters<typeof leanStyles>[1], ...tags: string[]) =>
  leanStyles(styles, theme, tags);
const count = (text: string, letter: string) => text.split(letter).length;

describe('the style sheet of a site', () => {
  it.each([
    [{}, ['en']],
    [{ layout: 'bar', side: 'start' } as const, ['de', 'ar']],
    [{ layout: 'sheet', density: 'compact' } as const, ['ko', 'ja']],
  ])('is whole for %j in %j', (theme, tags) => {
    const text = lean(theme, ...tags);
    expect(count(text, '{')).toBe(count(text, '}'));
    // What every first layer is made of.
    for (const part of ['.panel{', '.first{', '.pair{', '.fill{', '.live{', ':focus-visible', '@media print', '@media (max-width:520px)'])
      expect(text).toContain(part);
  }); // prettier-ignore

  it('has what the site uses, and nothing for what it does not', () => {
    const card = lean({}, 'en');
    expect(card.length).toBeLessThan(styles.length - 400);
    for (const part of ['.bar', '.start{', 'compact', ':lang(', '[dir=rtl]', '.toast'])
      expect(card).not.toContain(part);
    expect(lean({ layout: 'bar' }, 'en')).toContain('.bar,.sheet{display:grid');
    expect(lean({ layout: 'sheet' }, 'en')).toContain('.sheet{inset:auto 0 0');
    expect(lean({ side: 'start' }, 'en')).toContain('.start{');
    expect(lean({ density: 'compact' }, 'en')).toContain('[data-density=compact]{');
    expect(lean({}, 'he')).toContain('[dir=rtl] .go');
    expect(lean({}, 'ko', 'ja', 'de')).toMatch(/:lang\(ko\).*:lang\(ja\).*:lang\(de\)/);
  });
});
