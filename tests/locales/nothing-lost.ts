/** How each language says, before a choice, that refusing costs nothing (S7). */
export const nothingLost: Readonly<Record<string, RegExp>> = {
  de: /ohne Nachteile/,
  en: /without losing anything/,
  fr: /sans rien perdre/,
  ja: /不利益/,
  ko: /불이익/,
  'zh-hans': /不会有任何损失/,
  'zh-hant-hk': /不會有任何損失/,
};
