/**
 * States whose look is kept: `[state, language, window, scheme]`. Few, and each for what no other one
 * shows.
 */
export const keyStates = [
  ['eu-first', 'en', 'desktop', 'light'],
  ['eu-first', 'de', 'phone', 'dark'],
  ['eu-first', 'en', 'zoomed', 'light'],
  ['eu-preferences', 'en', 'desktop', 'light'],
  ['eu-preferences', 'de', 'phone', 'dark'],
  ['us-ca-first-signal', 'en', 'desktop', 'dark'],
  ['us-ca-preferences', 'en', 'phone', 'light'],
  // Not on a desktop: there a line lies at exactly half a pixel, which is rounded this way or that.
  ['kr-terms', 'ko', 'phone', 'light'],
  ['hk-marketing', 'zh-Hant-HK', 'phone', 'light'],
  ['jp-transmission', 'ja', 'desktop', 'dark'],
  ['lang-ar-first', 'ar', 'phone', 'light'],
  ['saved', 'en', 'desktop', 'light'],
  ['decided', 'en', 'desktop', 'dark'],
  ['reopen-us', 'en', 'phone', 'light'],
  ['change-two', 'en', 'desktop', 'light'],
  ['embed', 'en', 'desktop', 'light'],
  ['theme-accent', 'en', 'phone', 'light'],
  ['theme-bar', 'en', 'desktop', 'light'],
  ['busy-first', 'en', 'phone', 'light'],
  ['hostile-preferences', 'en', 'desktop', 'light'],
];

/** Width, height, and how many pixels make one of the kept picture. */
export const windows = {
  desktop: [1280, 800, 4],
  phone: [390, 844, 3],
  zoomed: [320, 256, 2],
};
