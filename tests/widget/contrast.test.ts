import { describe, expect, it } from 'vitest';
import { colourOf, contrast, luminance } from '../../widget/contrast.js';

describe('contrast', () => {
  it.each([
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0b5fff', '#ffffff', 5.0],
    ['#ffd400', '#000000', 14.8],
    ['rgb(31, 111, 235)', '#ffffff', 4.6],
  ])('of %s and %s is %f, as WCAG counts it', (a, b, expected) => {
    const ratio = contrast(luminance(colourOf(a)!), luminance(colourOf(b)!));
    expect(Math.abs(ratio - expected)).toBeLessThan(0.3);
  });

  it('knows nothing of what lets the ground shine through, or stands in another space', () => {
    for (const text of ['rgba(0, 0, 0, 0)', 'transparent', 'oklch(0.6 0.1 200)', '#fff', ''])
      expect(colourOf(text)).toBeUndefined();
  });
});
