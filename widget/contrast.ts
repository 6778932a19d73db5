/** sRGB numerals, 0 to 255. */
export type Colour = readonly number[];

/** What a computed style or a `#rrggbb` says; undefined for what is transparent or in another space. */
export const colourOf = (text: string): Colour | undefined =>
  (
    /^#(..)(..)(..)$/.exec(text)?.map((part) => `0x${part}`) ??
    /^rgb\((\d+), (\d+), (\d+)\)/.exec(text)
  )
    ?.slice(1)
    .map(Number);

/** Relative luminance, 0 to 1; the power 2.2 is within 0.01 of WCAG's curve. */
export const luminance = ([r, g, b]: Colour): number =>
  0.2126 * (r! / 255) ** 2.2 + 0.7152 * (g! / 255) ** 2.2 + 0.0722 * (b! / 255) ** 2.2;

/** WCAG 2.2 contrast of two luminances, 1 to 21. */
export const contrast = (a: number, b: number): number =>
  (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
