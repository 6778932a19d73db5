import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup, type Plugin } from 'rollup';
import ts from 'typescript';

/** `assent/edge` is `src/edge/index.ts` here, so that the recipes are tested without a build. */
const fromSource: Plugin = {
  name: 'from-source',
  resolveId: (name, importer) => {
    const entry = /^assent\/(\w+)$/.exec(name)?.[1];
    if (entry) return resolve('src', entry, 'index.ts');
    if (name.startsWith('node:')) return { id: name, external: true };
    return resolve(importer ?? '', importer ? '..' : '', name.replace(/\.js$/, '.ts'));
  },
  load: (file) => {
    const text = readFileSync(file, 'utf8');
    if (!file.endsWith('.ts')) return text;
    const { ES2022: target } = ts.ScriptTarget;
    const { ESNext: module } = ts.ModuleKind;
    return ts.transpileModule(text, {
      compilerOptions: { target, module, verbatimModuleSyntax: true },
    }).outputText;
  },
};

/** One recipe of `examples/edge/`, as the platform would load it. */
export const loadExample = async <T>(name: string): Promise<T> => {
  const build = await rollup({ input: resolve('examples/edge', name), plugins: [fromSource] });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const folder = mkdtempSync(join(tmpdir(), 'assent-recipe-'));
  try {
    const file = join(folder, 'recipe.mjs');
    writeFileSync(file, output[0].code);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
