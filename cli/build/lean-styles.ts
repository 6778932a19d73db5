import type { ThemeConfig } from '../../src/types.js';

/** What is left out, by what a site has not. Each ends at its own brace. */
const unused = (
  { layout = 'card', side, density }: ThemeConfig,
  tags: readonly string[],
): RegExp[] => {
  const speaks = (tag: string) => tags.some((one) => one.split('-')[0] === tag);
  return [
    // Of the second layer, of the signal that the session is told of, of the confirmation.
    /\.quiet\{[^}]*\}/,
    /\.note\{[^}]*\}/,
    /(?<=section\.first),\.toast/,
    ...(side === 'start' ? [] : [/\.start\{[^}]*\}/]),
    ...(density === 'compact' ? [] : [/\.ui\[data-density=compact\]\{[^}]*\}/]),
    ...(layout === 'sheet' ? [] : [/\.sheet\{inset[^}]*\}/]),
    ...(layout === 'card' ? [/@media \(min-width:800px\)\{(?:[^{}]*\{[^}]*\})*\}/] : []),
    ...(speaks('ko') ? [] : [/:lang\(ko\)\{[^}]*\}/]),
    ...(speaks('ja') ? [] : [/:lang\(ja\)\{[^}]*\}/]),
    ...(['de', 'fi', 'hu'].some(speaks) ? [] : [/:lang\(de\)[^}]*\}/]),
    ...(['ar', 'he'].some(speaks) ? [] : [/\[dir=rtl\][^}]*\}/]),
  ];
};

/** The style sheet of the first layer without the rules that this site's has nothing for. */
export const leanStyles = (styles: string, theme: ThemeConfig, tags: readonly string[]): string =>
  unused(theme, tags).reduce((text, rule) => text.replace(rule, ''), styles);
