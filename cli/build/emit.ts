import { createHash } from 'node:crypto';

/** A file by its path below the folder that is written. */
export type Files = Readonly<Record<string, string>>;

/** Ten characters are enough to tell two builds of one site apart. */
export const contentHash = (files: Files): string => {
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) hash.update(`${name}\0${files[name]}\0`);
  return hash.digest('hex').slice(0, 10);
};

/** For `integrity` and for a Content Security Policy: `sha384-…`. */
export const digestOf = (text: string, algorithm: 'sha256' | 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
