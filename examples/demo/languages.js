/** Languages to pretend for the page; the notice follows. */
export const LANGUAGES = [
  ['', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['ja', '日本語'],
  ['ko', '한국어'],
  ['zh-Hant-HK', '繁體中文'],
];
