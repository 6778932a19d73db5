import { start } from './start.js';

// A site in one language: nothing is to be found out.
start(() => ASSENT_LANGUAGE);
