import type { Notice } from '../src/types.js';
import { colourOf, contrast, luminance } from './contrast.js';

let warned: string;

/** The owner's text on the owner's accent, where it can be read (WCAG 1.4.3); black or white otherwise. */
const onAccent = (accent: string, own: string | undefined): string | undefined => {
  const ground = colourOf(accent);
  if (!ground) return own;
  const light = luminance(ground);
  const text = own && colourOf(own);
  const ratio = text ? contrast(light, luminance(text)) : 0;
  if (ratio >= 4.5) return own;
  if (text && warned !== accent + own) {
    warned = accent + own;
    console.warn(`Assent: ${own} on ${accent} has ${ratio.toFixed(1)}:1, below 4.5; not used.`);
  }
  // White reaches 4.5:1 up to this luminance, black from there on.
  return light < 0.18 ? '#fff' : '#000';
};

/** Attributes that carry the language, the owner's theme, and the page's own scheme and typeface. */
export const look = ({ theme, texts }: Pick<Notice, 'theme' | 'texts'>) => {
  const { radius, scheme, density, font } = theme;
  const page = document.documentElement;
  const root = getComputedStyle(page);
  const body = getComputedStyle(document.body ?? page);
  const said = /^(dark|light)$/.exec(scheme && scheme !== 'auto' ? scheme : root.colorScheme);
  // Many pages turn dark by a class and never say so in `color-scheme`.
  const surface = colourOf(body.backgroundColor);
  const dark = said
    ? said[0] === 'dark'
    : matchMedia('(prefers-color-scheme:dark)').matches || (surface && luminance(surface) < 0.1);

  // The page's style sheet may say it, too; then the text is picked all the same.
  const accent = theme.accent ?? root.getPropertyValue('--assent-accent');
  const set = {
    page: body.fontFamily,
    glyphs: texts.font,
    accent,
    'on-accent':
      accent && onAccent(accent, theme.onAccent ?? root.getPropertyValue('--assent-on-accent')),
    'assent-radius': radius === undefined ? '' : `${radius}px`,
    'assent-font': font,
  };
  return {
    lang: texts.tag,
    dir: texts.dir,
    style: Object.fromEntries(
      Object.entries(set).flatMap(([name, value]) => (value ? [[`--${name}`, value]] : [])),
    ) as Record<string, string>,
    'data-scheme': dark ? 'dark' : 'light',
    'data-density': density,
  };
};
