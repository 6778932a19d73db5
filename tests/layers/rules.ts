import type { Import, SourceFile } from './read-file.js';

/** The picture in DESIGN.md and ARCHITECTURE.md ("Which way things point"), rule by rule. */
interface Rule {
  says: string;
  /** Files that it speaks about. */
  of: (path: string) => boolean;
  allows: (to: Import, from: string) => boolean;
}

const inside =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(`${folder}/`));
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const isPackage = (to: string) => !to.startsWith('src/') && !to.startsWith('widget/');

export const pureFiles: readonly string[] = [
  ...['parse-region', 'regime-for', 'resolve-region'].map((name) => `src/region/${name}`),
  ...[
    'allowed',
    'months',
    'purposes',
    'record',
    'still-valid',
    'ledger',
    'explain',
    'fingerprint',
  ].map((name) => `src/decisions/${name}`),
  ...['canonical', 'sha256', 'receipt', 'manifest'].map((name) => `src/receipts/${name}`),
  ...['addenda-for', 'best-language', 'effective-policy', 'index', 'policy-sections'].map(
    (name) => `src/policy/${name}`,
  ),
];

const isData = inside('src/regimes', 'src/addenda', 'widget/locales');
const isPure = (path: string) => pureFiles.includes(path);
/** Random ids; needs only `crypto`, which Node has too. */
const random = 'src/random';

const only = (owner: (path: string) => boolean, name: string): Rule => ({
  says: `${name} is named by nobody else`,
  of: (path) => !owner(path),
  allows: ({ to }) => to !== name,
});

export const rules: readonly Rule[] = [
  {
    says: 'data imports types, and its own folder',
    of: isData,
    allows: ({ to, kind }, from) =>
      (to === 'src/types' && kind === 'type') || folderOf(to) === folderOf(from),
  },
  {
    says: 'locales know nothing but the shape of texts',
    of: inside('widget/locales'),
    allows: ({ to, kind }) => to === 'src/types' && kind === 'type',
  },
  {
    says: 'pure files know types, data and each other',
    of: isPure,
    allows: ({ to, kind }) => kind === 'type' || isPure(to) || isData(to) || to === random,
  },
  only((path) => path === 'src/decisions/keep', 'js-cookie'),
  only((path) => path === 'src/notice/store', 'nanostores'),
  only(inside('widget'), 'preact'),
  {
    says: 'src names no package but js-cookie and nanostores',
    of: inside('src'),
    allows: ({ to }) => !isPackage(to) || to === 'js-cookie' || to === 'nanostores',
  },
  {
    says: 'the widget takes types from src/types and nothing else of the core',
    of: inside('widget'),
    allows: ({ to, kind }) =>
      to === 'preact' || inside('widget')(to) || (to === 'src/types' && kind === 'type'),
  },
  {
    says: 'the core never imports the widget statically, and only the npm door at all',
    of: inside('src'),
    allows: ({ to, kind }, from) =>
      !inside('widget')(to) || (kind === 'later' && from === 'src/index'),
  },
  {
    says: 'vendors know types and each other, and no state of the core',
    of: inside('src/vendors'),
    allows: ({ to, kind }) =>
      kind === 'type' || inside('src/vendors')(to) || to === 'src/decisions/storage',
  },
  {
    says: 'nobody imports the composition roots but the doors',
    of: (path) => !['src/index', 'src/embed', 'src/loaders'].includes(path),
    allows: ({ to, kind }) =>
      kind === 'type' || !['src/assent', 'src/session', 'src/index', 'src/embed'].includes(to),
  },
];

/** Every import that a rule forbids, as `file -> target: rule`. */
export const broken = (files: readonly SourceFile[]): string[] =>
  rules.flatMap(({ says, of, allows }) =>
    files
      .filter(({ path }) => of(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter((to) => !allows(to, path))
          .map(({ to, kind }) => `${path} -> ${to} (${kind}): ${says}`),
      ),
  );

/** Everything that comes along when this file is loaded. */
export const reach = (files: readonly SourceFile[], from: string): ReadonlySet<string> => {
  const seen = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const file = files.find((one) => one.path === path);
    for (const { to, kind } of file?.imports ?? []) if (kind === 'value') walk(to);
  };
  walk(from);
  return seen;
};
