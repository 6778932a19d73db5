// 1. TypeScript once: npm modules with declarations. 2. The files a script tag loads, bundled
// from those modules, so that both ways of embedding run the same code.
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { minify as terser } from 'terser';

const modules = 'dist/modules';
const browser = 'dist/browser';

/** In this process: a worker for each of 200 small files takes longer to come up than to do its work. */
const minified = ({ passes = 3, preamble } = {}) => ({
  name: 'minify',
  renderChunk: (code, _chunk, { sourcemap }) =>
    terser(code, {
      ecma: 2020,
      module: true,
      compress: {
        passes,
        unsafe_arrows: true,
        pure_getters: true,
        global_defs: { 'process.env.NODE_ENV': 'production' },
      },
      format: { comments: false, preamble },
      // For who counts bytes by module; what is shipped has none.
      sourceMap: !!sourcemap,
    }).then(({ code, map = null }) => ({ code, map })),
});
const minify = minified();
/** All of it runs on every page that has it: V8 compiles it at once, and not function by function. */
const minifyForNow = minified({ passes: 6, preamble: '//# allFunctionsCalledOnLoad' });

const names = (folder) =>
  readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => basename(file).replace(/\.tsx?$/, ''));

/** `{ 'src/vendors/adjust': 'src/vendors/adjust.ts', … }`: every file of a folder is an entry. */
const entries = (folder) =>
  Object.fromEntries(names(folder).map((name) => [`${folder}/${name}`, `${folder}/${name}.ts`]));

/** Vendors are the files that are not about vendors in general. */
const vendors = names('src/vendors').filter(
  (name) => !['ids', 'load-vendors', 'own', 'vendor'].includes(name),
);

/** One self-contained ES module that a browser loads by address. */
const lazy = (from, to) => ({
  input: `${modules}/${from}.js`,
  output: { file: `${browser}/${to}.js`, format: 'es' },
  plugins: [resolve(), minify],
});

/** In a site's own build these stand in for what the generic one has. */
const standIns = {
  'src/notice/language-names.js': 'aot/language-names.js',
  'preact/jsx-runtime': 'aot/jsx.js',
  'widget/styles.js': 'aot/styles.js',
  'widget/parts/Diff.js': 'aot/no-diff.js',
};
/** For the script that has the first layer inside, and so does not lie in a folder with the rest. */
const withFirst = { 'aot/first-file.js': 'aot/first-inside.js', 'aot/beside.js': 'aot/files.js' };
const standIn = (more) => ({
  name: 'stand-in',
  resolveId(source, importer) {
    const wanted = source.startsWith('.') ? join(dirname(importer ?? ''), source) : source;
    const all = { ...standIns, ...more };
    const found = Object.keys(all).find((name) => wanted.endsWith(name));
    return found ? join(process.cwd(), modules, all[found]) : null;
  },
});
/** Files that `assent build` fills in: they hold names such as `ASSENT_TABLE` once each. */
const template = (name, format, { to = name, more, minifying = minifyForNow } = {}) => ({
  input: `${modules}/aot/${name}.js`,
  output: { file: `dist/aot/${to}.js`, format },
  plugins: [standIn({ 'src/baked.js': 'aot/baked.js', ...more }), resolve(), minifying],
});
/** The gate: for sites whose tags are all marked in the page, too, and with and without a first layer. */
const gates = (name) =>
  ['', '-plain'].flatMap((plain) =>
    ['', '-first'].map((first) =>
      template(name, 'iife', {
        to: name + plain + first,
        more: {
          ...(plain && { 'src/baked.js': 'aot/baked-plain.js' }),
          ...(first && withFirst),
        },
      }),
    ),
  );

export default [
  {
    input: {
      'src/index': 'src/index.ts',
      'src/types': 'src/types.ts',
      'src/embed': 'src/embed.ts',
      'src/regimes/sources': 'src/regimes/sources.ts',
      'src/addenda/clauses': 'src/addenda/clauses.ts',
      'src/session': 'src/session.ts',
      'src/receipts/index': 'src/receipts/index.ts',
      'src/receipts/formats/index': 'src/receipts/formats/index.ts',
      'src/decisions/lasting': 'src/decisions/lasting.ts',
      'src/gate/withdrawal': 'src/gate/withdrawal.ts',
      'src/diagnosis': 'src/diagnosis.ts',
      'src/notice/plain': 'src/notice/plain.ts',
      'src/policy/index': 'src/policy/index.ts',
      'widget/index': 'widget/index.tsx',
      'src/versions': 'src/versions.ts',
      'src/policy/versions-index': 'src/policy/versions-index.ts',
      'src/region/zones': 'src/region/zones.ts',
      'src/gate/embeds': 'src/gate/embeds.ts',
      'src/forms/index': 'src/forms/index.ts',
      'widget/forms/index': 'widget/forms/index.ts',
      ...entries('src/notice/blocks'),
      'src/edge/index': 'src/edge/index.ts',
      'src/server/index': 'src/server/index.ts',
      'cli/assent': 'cli/assent.ts',
      ...entries('aot'),
      ...entries('widget/locales'),
      ...entries('widget/locales/more'),
      ...entries('widget/locales/rights'),
      ...entries('src/vendors'),
      ...entries('addons'),
      ...entries('addons/embed'),
    },
    // What a constant of another module rules out is left out of the bundles, which replace some.
    treeshake: false,
    external: /^(?:node:|(?:preact|nanostores|js-cookie|@iabgpp\/\w+)(?:\/|$))/,
    output: { dir: modules, format: 'es', preserveModules: true, preserveModulesRoot: '.' },
    plugins: [
      typescript({
        tsconfig: './tsconfig.json',
        declaration: true,
        outDir: modules,
        include: ['src/**', 'widget/**', 'addons/**', 'aot/**', 'cli/**'],
        exclude: ['tests/**'],
      }),
    ],
  },
  {
    input: `${modules}/src/embed.js`,
    output: { file: `${browser}/assent.js`, format: 'iife' },
    plugins: [resolve(), minify],
  },
  ...['one', 'few', 'many'].flatMap(gates),
  template('first', 'es'),
  template('told', 'es'),
  template('session', 'es', { minifying: minify }),
  lazy('src/session', 'session'),
  {
    // The first layer, and the preferences as a chunk of their own that shares its code.
    input: { widget: `${modules}/widget/index.js` },
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: browser,
      format: 'es',
      entryFileNames: '[name].js',
      onlyExplicitManualChunks: true,
      manualChunks: (id) => /\/widget\/(parts|preferences|reading|history)\//.exec(id)?.[1],
      chunkFileNames: ({ name, facadeModuleId }) =>
        `${/widget\/(\w+)\/index/.exec(facadeModuleId ?? '')?.[1] ?? name}.js`,
    },
    plugins: [resolve(), minify],
  },
  lazy('src/receipts/index', 'receipts'),
  lazy('src/gate/withdrawal', 'withdrawal'),
  lazy('src/decisions/lasting', 'lasting'),
  lazy('src/diagnosis', 'diagnosis'),
  lazy('src/notice/plain', 'plain'),
  lazy('src/policy/index', 'policy'),
  lazy('src/versions', 'versions'),
  lazy('src/region/zones', 'zones'),
  lazy('src/gate/embeds', 'embeds'),
  lazy('src/forms/index', 'forms'),
  lazy('widget/forms/index', 'formView'),
  ...names('src/notice/blocks').map((name) => lazy(`src/notice/blocks/${name}`, `blocks/${name}`)),
  ...vendors.map((name) => lazy(`src/vendors/${name}`, `vendors/${name}`)),
  // Classic scripts, for pages that may not have modules and for those that must come first.
  ...names('addons/embed').map((name) => ({
    input: `${modules}/addons/embed/${name}.js`,
    output: { file: `${browser}/addons/${name}.js`, format: 'iife' },
    plugins: [resolve(), minify],
  })),
  ...names('widget/locales').map((name) => lazy(`widget/locales/${name}`, `locales/${name}`)),
  ...['more', 'rights'].flatMap((folder) =>
    names(`widget/locales/${folder}`).map((name) =>
      lazy(`widget/locales/${folder}/${name}`, `${folder}/${name}`),
    ),
  ),
];
