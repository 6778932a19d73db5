import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { host } from '../page/host.mjs';
import { brotli } from './brotli.mjs';
import { benchRoot } from './paths.mjs';

const read = (file) =>
  typeof file === 'string' ? readFileSync(join(benchRoot, file)) : Buffer.from(file.code);

/** Nobody asks for most of tarteaucitron's languages: what is never served is never compressed. */
const lazily = (make) => {
  let made;
  return () => (made ??= make());
};

/**
 * Everything one contender serves, compressed once at the highest quality, as a CDN does it.
 * @returns {Promise<{bodies: Map<string, () => {raw: Buffer, br: Buffer}>, pages: Record<'first' | 'returning', string>}>}
 */
export const served = async (contender) => {
  const files = typeof contender.files === 'function' ? await contender.files() : contender.files;
  const pages = Object.fromEntries(
    ['first', 'returning'].map((visit) => [visit, host(contender.page(visit, files))]),
  );
  const bodies = new Map();
  const add = (name, file) =>
    bodies.set(
      name,
      lazily(() => {
        const raw = read(file);
        return { raw, br: brotli(raw) };
      }),
    );
  for (const [name, file] of Object.entries(files)) add(name, file);
  for (const [visit, code] of Object.entries(pages)) add(`${visit}.html`, { code });
  return { bodies, pages };
};
