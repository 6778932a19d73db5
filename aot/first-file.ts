import { file } from './files.js';
import type { first } from './first.js';

export interface FirstFile {
  first: typeof first;
}

/** The first layer in one language. */
export const firstFile = (tag: string): Promise<FirstFile> => file(`first/${tag}`);
