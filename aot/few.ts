import { pickFew } from './pick-few.js';
import { start } from './start.js';

start(() =>
  pickFew([document.documentElement.lang, ...navigator.languages], ASSENT_LANGUAGES.split(' ')),
);
