import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { brotli } from '../lib/brotli.mjs';
import { repositoryRoot } from '../lib/paths.mjs';

const sizes = [1, 10, 20, 30, 40];
const listed = /(?<=')(?:[a-z-]+ ){9,}[a-z-]+(?=')/;
const ofVisitor = ['assent.js', 'session.js', 'widget.js', 'locales/en.js'];

/** session.js as it would be if it knew only so many languages. */
const sessionWith = async (count) => {
  const { output, ...input } = configs.find((config) =>
    config.output.file?.endsWith('/session.js'),
  );
  const limited = {
    name: 'fewer-languages',
    transform: (code, id) =>
      id.endsWith('notice/languages.js')
        ? code.replace(listed, (all) => {
            const others = all.split(' ').filter((tag) => tag !== 'en');
            return ['en', ...others].slice(0, count).join(' ');
          })
        : null,
  };
  const bundle = await rollup({ ...input, plugins: [limited, ...input.plugins] });
  const { output: chunks } = await bundle.generate(output);
  await bundle.close();
  return brotli(chunks[0].code).length;
};

/**
 * Brotli bytes that somebody who reads English fetches for a notice, by how many languages there are.
 * @returns {Promise<{n: number, bytes: number}[]>}
 */
export const languageBytes = async () => {
  const size = (name) => brotli(readFileSync(join(repositoryRoot, 'dist/browser', name))).length;
  const others = ofVisitor.filter((name) => name !== 'session.js').reduce((sum, name) => sum + size(name), 0);
  const found = [];
  for (const n of sizes) found.push({ n, bytes: others + (await sessionWith(n)) });
  return found;
}; // prettier-ignore
