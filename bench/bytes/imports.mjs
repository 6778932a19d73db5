import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { brotli } from '../lib/brotli.mjs';
import { repositoryRoot } from '../lib/paths.mjs';

const { exports: entries } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));

const smaller = {
  name: 'smaller',
  renderChunk: async (code) =>
    (await minify(code, { ecma: 2020, module: true, format: { comments: false } })).code,
};

/** Everything that `import … from 'assent/…'` can name and that is code. */
export const publicImports = Object.keys(entries).filter((name) => entries[name].types);

/**
 * Brotli bytes of everything a public import brings, as a site's bundler makes it: dependencies
 * included, minified; what is loaded later (dynamic imports) is not counted.
 * @param {string} name such as `./edge`
 */
export const importBytes = async (name) => {
  const bundle = await rollup({
    input: join(repositoryRoot, entries[name].default),
    external: /^(?:node:|@iabgpp\/)/,
    plugins: [resolve(), smaller],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set();
  const need = (file) => {
    const chunk = chunks.get(file);
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    chunk.imports.forEach(need);
  };
  need(output[0].fileName);
  return [...needed].reduce((sum, { code }) => sum + brotli(code).length, 0);
};
