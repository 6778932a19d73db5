import { basename, isAbsolute, relative, resolve } from 'node:path';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { byModule } from './by-module.mjs';
import { repositoryRoot } from '../lib/paths.mjs';

const modules = resolve(repositoryRoot, 'dist/modules');
const browser = 'dist/browser';

/** `src/session/here`, `preact`: what wrote a line, whatever compiled it since. */
export const sourceName = (source, folder) => {
  const path = isAbsolute(source) ? source : resolve(repositoryRoot, folder, source);
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(path) ?? [];
  return dependency ?? relative(modules, path).replace(/\.js$/, '');
};

/** Files that lie beside `assent.js`; in the folders below, one file is one module. */
const several = ({ output }) =>
  output.dir === browser || /^dist\/browser\/\w+\.js$/.test(output.file ?? '');

/**
 * Shipped files that several modules make, built again with a source map.
 * @param {(file: string) => boolean} wanted
 * @returns {Promise<Record<string, {code: string, map: object}>>} by file
 */
export const mapped = async (wanted = () => true) => {
  const found = {};
  for (const { output, ...input } of configs.filter(several)) {
    if (output.file && !wanted(basename(output.file))) continue;
    const bundle = await rollup(input);
    const { output: chunks } = await bundle.generate({ ...output, sourcemap: true });
    await bundle.close();
    for (const { type, fileName, code, map } of chunks)
      if (type === 'chunk' && wanted(fileName)) {
        const sources = map.sources.map((source) => sourceName(source, browser));
        found[fileName] = { code, map: { mappings: map.mappings, sources } };
      }
  }
  return found;
};

/** By file: modules and their minified bytes, the largest first. */
export const modulesOf = async (wanted) =>
  Object.fromEntries(
    Object.entries(await mapped(wanted)).map(([file, { code, map }]) => [
      file,
      [...byModule(code, map)]
        .map(([name, letters]) => [name || 'between modules', letters])
        .sort(([, a], [, b]) => b - a),
    ]),
  );
