import { readFileSync } from 'node:fs';

export type ReadJson = { value: unknown } | { problem: string; fix: string };

/** What a file holds, or why it cannot be told, in words for whoever wrote the file. */
export const readJson = (at: string): ReadJson => {
  let text: string;
  try {
    text = readFileSync(at, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? { problem: 'no such file', fix: 'Check the path; it starts from the folder you are in' }
      : { problem: `it cannot be read (${code})`, fix: 'Give the path of a JSON file' };
  }
  try {
    // Some editors on Windows put a byte order mark in front.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      problem: `no JSON: ${(error as Error).message}`,
      fix: 'Repair it at that place; a trailing comma or a missing quotation mark is the usual cause',
    };
  }
};
