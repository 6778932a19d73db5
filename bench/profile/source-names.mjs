import { basename, isAbsolute, relative, resolve } from 'node:path';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { stretches } from '../bytes/by-module.mjs';
import { repositoryRoot } from '../lib/paths.mjs';

const modules = resolve(repositoryRoot, 'dist/modules');

/** A file of `assent build` before it is filled in, built once more with its source map. */
const template = async (name) => {
  const config = configs.find(({ output }) => output.file === `dist/aot/${name}.js`);
  const { output, ...input } = config;
  const bundle = await rollup(input);
  const { code, map } = (await bundle.generate({ ...output, sourcemap: true })).output[0];
  await bundle.close();
  const from = resolve(repositoryRoot, 'dist/aot');
  const sources = map.sources.map((source) =>
    relative(modules, isAbsolute(source) ? source : resolve(from, source)).replace(/\.js$/, ''),
  );
  const starts = [0];
  for (const line of code.split('\n')) starts.push(starts.at(-1) + line.length + 1);
  return {
    // As it is shipped.
    code: code.replace(/\n\/\/# sourceMappingURL.*/, '').trim(),
    list: stretches(code, { mappings: map.mappings, sources }).map(
      ({ line, from, to, source }) => ({
        from: from + starts[line],
        to: to + starts[line],
        source,
      }),
    ),
  };
};

/** Where each piece between two names to fill in lies in the filled text; nothing where one is missing. */
const pieces = (code, filled) => {
  const found = [];
  let at = 0;
  let place = 0;
  for (const [n, piece] of code.split(/(\bASSENT_[A-Z]+\b)/).entries()) {
    const from = filled.indexOf(piece, at);
    if (n % 2 === 0) {
      if (from < 0) return undefined;
      at = from + piece.length;
      found.push({ from, to: at, place });
    }
    place += piece.length;
  }
  return found;
};

const offset = (text, line, column) =>
  text.split('\n').slice(0, line).reduce((sum, one) => sum + one.length + 1, column); // prettier-ignore

/**
 * Names the module behind a place in the script of a site's own build, in its first layer, or in the page
 * that has the script inline.
 * @param {(address: string) => string | undefined} textOf what was served there
 */
export const sourceNames = async (textOf) => {
  const [core, first] = await Promise.all(['one-plain', 'first'].map(template));
  const known = new Map();
  const look = (address) => {
    const text = textOf(address) ?? '';
    const inPage = address.endsWith('.html');
    const from = inPage ? text.indexOf('<script>') + '<script>'.length : 0;
    const own = inPage ? text.slice(from, text.indexOf('</script>', from)) : text;
    for (const made of [core, first]) {
      const list = pieces(made.code, own);
      if (list) return { text, from, made, list };
    }
    return undefined;
  };
  return ({ url, lineNumber, columnNumber }) => {
    if (!known.has(url)) known.set(url, look(url));
    const file = known.get(url);
    if (!file) return basename(url);
    const at = offset(file.text, lineNumber, columnNumber) - file.from;
    const piece = file.list.find(({ from, to }) => from <= at && at < to);
    const place = piece && piece.place + at - piece.from;
    return (
      file.made.list.find(({ from, to }) => from <= place && place < to)?.source || basename(url)
    );
  };
};
