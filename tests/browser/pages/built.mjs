import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../dist/modules/cli/assent.js';

const types = { js: 'text/javascript; charset=utf-8', json: 'application/json' };

/**
 * Runs `assent build` for a world and serves what it wrote under `/a/`.
 * @returns {Promise<{manifest: object, file: (name: string) => string}>} its manifest, and any file's text
 */
export const built = async (world, config, words = []) => {
  const folder = await mkdtemp(join(tmpdir(), 'assent-built-'));
  const said = [];
  try {
    await writeFile(join(folder, 'c.json'), JSON.stringify(config));
    const out = (text) => void said.push(text);
    const io = { out, err: out, cwd: folder, now: Date.now(), fetch };
    const code = await main(['build', 'c.json', '--out', 'o', '--base', '/a/', ...words], io);
    if (code !== 0) throw new Error(said.join('\n'));
    const names = (
      await readdir(join(folder, 'o'), { recursive: true, withFileTypes: true })
    ).flatMap((one) =>
      one.isFile() ? [join(one.parentPath, one.name).slice(join(folder, 'o').length + 1)] : [],
    );
    const files = new Map();
    for (const name of names) {
      const body = await readFile(join(folder, 'o', name), 'utf8');
      files.set(name, body);
      world.page(`/a/${name}`, { body, type: types[name.split('.').at(-1)] });
    }
    return {
      manifest: JSON.parse(files.get('manifest.json')),
      file: (name) => files.get(name),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
