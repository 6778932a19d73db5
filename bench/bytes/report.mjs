import { views } from './views.mjs';

const kB = (bytes) => (bytes / 1000).toFixed(1);
const table = (head, rows) =>
  [head, head.map((_, n) => (n ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'); // prettier-ignore

const inFolders = (files) => {
  const folders = {};
  for (const [name, bytes] of Object.entries(files))
    if (name.includes('/')) (folders[name.split('/')[0]] ??= []).push(bytes);
  return Object.entries(folders).map(([folder, sizes]) => [
    `\`${folder}/\``,
    `${sizes.length} files`,
    `${kB(Math.min(...sizes))} to ${kB(Math.max(...sizes))}`,
  ]);
};

/** Modules of one file; what is less than a hundredth of it is summed up. */
const moduleTable = (file, bytes, modules) => {
  const all = modules.reduce((sum, [, letters]) => sum + letters, 0);
  const rows = modules.filter(([, letters]) => letters >= all / 100);
  const small = modules.slice(rows.length);
  const line = (name, letters) => [
    name,
    String(letters),
    `${((100 * letters) / all).toFixed(0)} %`,
    String(Math.round((bytes * letters) / all)),
  ];
  const shown = rows.map(([name, letters]) => line(name === 'between modules' ? name : `\`${name}\``, letters)); // prettier-ignore
  if (small.length > 0)
    shown.push(
      line(
        `${small.length} smaller ones`,
        small.reduce((sum, [, letters]) => sum + letters, 0),
      ),
    );
  return `### \`${file}\`\n\n${table(['module', 'minified', 'share', 'B of its brotli'], shown)}`;
};

/**
 * docs/sizes.md.
 * @param {Record<string, number>} files brotli bytes by shipped file
 * @param {Record<string, number>} imports brotli bytes by public import
 * @param {Record<string, [string, number][]>} modules by file
 */
export const sizesPage = (files, imports, modules) => {
  const alone = Object.entries(files).filter(([name]) => !name.includes('/'));
  const viewed = Object.entries(views).map(([what, names]) => [
    what,
    names.map((name) => `\`${name}\``).join(' '),
    kB(names.reduce((sum, name) => sum + files[name], 0)),
  ]);
  return `# Sizes

What each file and each import weighs, and which module weighs how much in it. Printed by
\`node scripts/sizes-doc.mjs\` from the files of \`npm run build\`; a test holds that every file is here and
that its figure is right to a twentieth. kB are 1000 bytes after brotli, quality 11. Budgets that no change
may exceed stand in \`package.json\`; what a [site's own build](ahead-of-time.md) weighs, it says itself.

## Page views

${table(['page view', 'fetches', 'kB'], viewed)}

## Files

${table(
  ['file', 'kB'],
  alone.map(([name, bytes]) => [`\`${name}\``, kB(bytes)]),
)}

${table(['folder', '', 'kB each'], inFolders(files))}

One file of each folder at most is fetched per language, vendor or statement: those of others cost a
visitor nothing.

## Imports

What a bundler makes of everything that an import brings, dependencies included, without what is
loaded later.

${table(
  ['import', 'kB'],
  Object.entries(imports).map(([name, bytes]) => [`\`assent${name.slice(1)}\``, kB(bytes)]),
)}

## Modules

Bytes of minified code by source map, and that share of the file's brotli size: brotli does not say
what a module alone would cost, since it repeats what others began.

${Object.entries(modules)
  .map(([file, list]) => moduleTable(file, files[file], list))
  .join('\n\n')}
`;
};
