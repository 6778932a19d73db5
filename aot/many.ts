import { pickLanguage } from '../src/notice/languages.js';
import { start } from './start.js';

start(() => pickLanguage([document.documentElement.lang, ...navigator.languages]));
