import { filesOf } from '../src/files-of.js';

/** Fetches what is loaded later, by its name. */
export const file = filesOf(ASSENT_BASE);
