import { basename } from 'node:path';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { stretches } from '../bytes/by-module.mjs';
import { mapped, sourceName } from '../bytes/modules.mjs';
import { filledColumns } from './filled.mjs';

/** The files that `assent build` fills in, with the source of each stretch. */
const templates = async () => {
  const found = [];
  for (const { output, ...input } of configs) {
    const [, name] = /^dist\/aot\/(.+)\.js$/.exec(output.file ?? '') ?? [];
    if (!name) continue;
    const bundle = await rollup(input);
    const { output: [{ code, map }] } = await bundle.generate({ ...output, sourcemap: true }); // prettier-ignore
    await bundle.close();
    const sources = map.sources.map((source) => sourceName(source, 'dist/aot'));
    found.push({ name, code, list: stretches(code, { mappings: map.mappings, sources }) });
  }
  return found;
};

/** What rollup says of its map is not served. */
const bare = (code) => code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '').trim();

let built;
/** Built once, with source maps, and only if somebody asks. */
const all = async () => {
  const files = await mapped();
  return {
    files: new Map(
      Object.entries(files).map(([name, { code, map }]) => [name, { code, list: stretches(code, map) }]),
    ),
    templates: await templates(),
  }; // prettier-ignore
};

/**
 * Which source a place in a served script came from; undefined for a script of somebody else.
 * @param {(url: string) => string | undefined} textOf what was served there
 * @returns {Promise<(frame: {url: string, lineNumber: number, columnNumber: number}) => string | undefined>}
 */
export const sourcesOf = async (textOf) => {
  const { files, templates } = await (built ??= all());
  const byUrl = new Map();
  const lookUp = (url) => {
    const text = textOf(url);
    if (text === undefined) return undefined;
    const same = files.get(basename(url));
    if (same && bare(same.code) === text.trim()) return { list: same.list };
    for (const { code, list } of templates) {
      const at = filledColumns(bare(code), text.trim());
      if (at) return { list: list.map((one) => ({ ...one, from: at(one.from), to: at(one.to) })) };
    }
    return undefined;
  };
  return ({ url, lineNumber, columnNumber }) => {
    if (!byUrl.has(url)) byUrl.set(url, lookUp(url));
    return byUrl
      .get(url)
      ?.list.find(
        ({ line, from, to }) => line === lineNumber && from <= columnNumber && columnNumber < to,
      )?.source;
  };
};
