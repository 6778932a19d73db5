import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const isFile = (at: string) => existsSync(at) && statSync(at).isFile();

/** This folder and those above it, nearest first. */
const upwards = (folder: string): string[] => {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
};

/** The path of an address, without scheme, host, query and fragment. */
const pathOf = (src: string): string => {
  try {
    return decodeURIComponent(new URL(src, 'https://site.example/').pathname).slice(1);
  } catch {
    return src;
  }
};

/**
 * The file behind an address that a configuration or a policy names. The site's root is not known, so
 * the path is looked for in the folder of the file that names it, then in every folder above; then
 * the name alone, beside that file and among the files given on the command line.
 */
export const findSource = (
  src: string,
  namedIn: string,
  given: readonly string[] = [],
): string | undefined => {
  const folder = dirname(namedIn);
  const path = pathOf(src);
  if (!path) return;
  return [
    ...upwards(folder).map((root) => join(root, path)),
    join(folder, basename(path)),
    ...given.filter((file) => file.endsWith(`/${path}`)),
    ...given.filter((file) => basename(file) === basename(path)),
  ].find(isFile);
};
