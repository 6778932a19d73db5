import type { ThemeConfig } from '../src/types.js';

/** Relative luminance, 0 to 1, of three numerals; the power 2.2 is within 0.01 of WCAG's curve. */
const luminance = ([r, g, b]: readonly string[]): number =>
  0.2126 * (Number(r) / 255) ** 2.2 +
  0.7152 * (Number(g) / 255) ** 2.2 +
  0.0722 * (Number(b) / 255) ** 2.2;

/** Attributes that carry the owner's theme, and the page's own scheme and typeface. */
export const look = ({ accent, radius, scheme }: ThemeConfig) => {
  const page = document.documentElement;
  const body = getComputedStyle(document.body ?? page);
  const said = /^(dark|light)$/.exec(
    scheme && scheme !== 'auto' ? scheme : getComputedStyle(page).colorScheme,
  );
  // Many pages turn dark by a class and never say so in `color-scheme`.
  const surface = /^rgb\((\d+), (\d+), (\d+)/.exec(body.backgroundColor);
  const dark = said
    ? said[0] === 'dark'
    : matchMedia('(prefers-color-scheme:dark)').matches ||
      (!!surface && luminance(surface.slice(1)) < 0.1);

  const style: Record<string, string> = { '--page': body.fontFamily };
  if (radius !== undefined) style['--assent-radius'] = `${radius}px`;
  if (accent) {
    const light = luminance(accent.match(/\w\w/g)!.map((part) => `0x${part}`));
    style['--assent-accent'] = accent;
    // White reaches 4.5:1 up to this luminance, black from there on.
    style['--assent-on-accent'] = light < 0.18 ? '#fff' : '#000';
  }
  return { style, 'data-scheme': dark ? 'dark' : 'light' };
};
