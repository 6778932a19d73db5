import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rollup, type Plugin } from 'rollup';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const fromTypeScript: Plugin = {
  name: 'from-typescript',
  resolveId: (name, importer) =>
    resolve(importer ?? '', importer ? '..' : '', name.replace(/\.js$/, '.ts')),
  load: (file) =>
    ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        removeComments: true,
      },
    }).outputText,
};

const bundle = async (entry: string) => {
  const build = await rollup({ input: resolve(entry), plugins: [fromTypeScript] });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
};

describe('what a page view downloads of the law', () => {
  it('is the behaviour of each regime, without its documents', async () => {
    const code = await bundle('src/regimes/index.ts');
    expect(code).toContain('us-base');
    expect(code).not.toMatch(/sources|counsel|secondary-source/);
  });

  it('is the name and date of each addendum, without its clauses', async () => {
    const code = await bundle('src/policy/addenda-for.ts');
    expect(code).toContain('2026-11-22');
    expect(code).not.toMatch(/hk\.2|Model policies|Datenschutz/);
  });
});
