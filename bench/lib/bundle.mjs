import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Entries of bench/ as a site's bundler would make them: minified, production, split.
 * @param {{entries: string[], jsxImportSource?: string}} what paths below bench/
 * @returns {Promise<Record<string, {code: string | Uint8Array}>>} by the name they are served under
 */
export const bundle = async ({ entries, jsxImportSource }) => {
  // Here and not above: the package is there only after the first run has installed it.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    outdir: 'out',
    entryNames: '[name]',
    chunkNames: '[name]',
    jsx: 'automatic',
    jsxImportSource,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    // The repository's own settings are for its own widget.
    tsconfigRaw: {},
    logLevel: 'error',
  });
  return Object.fromEntries(
    outputFiles.map(({ path, contents }) => [basename(path), { code: contents }]),
  );
};
