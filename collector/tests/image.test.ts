import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporary } from './support/temporary.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('the image is made of what is there, and its layout starts', () => {
  const dockerfile = read('collector/Dockerfile');
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) =>
    paths.split(' '),
  );
  expect(copied).toContain('schema');
  for (const path of copied) expect(existsSync(join(root, path)), path).toBe(true);
  // Pruning a workspace leaves what the repository's root needs for its tests: installed anew instead.
  expect(dockerfile).toContain('rm -rf node_modules');
  expect(dockerfile).toContain('npm ci --workspace collector --omit=dev --ignore-scripts');
  // As the second stage lies: code, schema beside it, dependencies, no repository around.
  const app = temporary();
  const out = join(app, 'dist');
  mkdirSync(out);
  const built = join(root, 'collector/dist');
  if (existsSync(join(built, 'main.js'))) cpSync(built, out, { recursive: true });
  else {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', join(root, 'collector'), '--outDir', out]);
  }
  cpSync(join(root, 'schema/receipt.schema.json'), join(out, 'receipt.schema.json'));
  cpSync(join(root, 'collector/package.json'), join(app, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(app, 'node_modules'));
  const [, entry = ''] = /ENTRYPOINT \["node", "(.+)"\]/.exec(dockerfile) ?? [];
  const run = (program: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: app }).toString();
  expect(execFileSync(process.execPath, [entry, 'help'], { cwd: app }).toString()).toContain(
    'assent-collector import',
  );
  expect(
    run(`import { createCollector } from './dist/index.js';
      const options = { data: 'data', origins: ['*'], databaseUrl: 'postgres://n@127.0.0.1:1/n', log() {} };
      const collector = await createCollector(options);
      console.log((await collector.fetch(new Request('http://localhost/healthz'))).status);
      await collector.close();`).trim(),
  ).toBe('200');
}, 60_000);

it('the package brings a command, and the unit file names what the build makes', () => {
  const manifest = JSON.parse(read('collector/package.json')) as {
    bin: Record<string, string>;
    files: string[];
  };
  expect(manifest.bin).toEqual({ 'assent-collector': './dist/main.js' });
  expect(manifest.files).toContain('dist');
  expect(read('collector/src/main.ts')).toMatch(/^#!\/usr\/bin\/env node/);
  expect(read('docs/collector-operating.md')).toContain('/opt/assent/collector/dist/main.js');
});
