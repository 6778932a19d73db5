import { vendorIds } from '../../src/vendors/ids.js';
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

/** Pure files that lie among others; whole folders of them stand below. */
export const pureFiles: readonly string[] = [
  'src/parts',
  ...[
    'check-law',
    'countries',
    'inputs',
    'parse-region',
    'regime-at',
    'regime-for',
    'resolve-region',
    'strictest',
    'us-state',
  ].map((name) => `src/region/${name}`),
  ...[
    'allowed',
    'bare',
    'fingerprint',
    'ledger',
    'months',
    'purposes',
    'record',
    'still-valid',
  ].map((name) => `src/decisions/${name}`),
  ...['canonical', 'clause-of', 'manifest', 'receipt', 'sha256', 'verify-chain'].map(
    (name) => `src/receipts/${name}`,
  ),
  ...['asked-form', 'boxes', 'consents', 'due', 'item-rule', 'spoken-of', 'statement'].map(
    (name) => `src/forms/${name}`,
  ),
  ...['blocks-here', 'language-names', 'languages', 'own-text', 'purpose-words', 'view-model'].map(
    (name) => `src/notice/${name}`,
  ),
  ...['contacts-for', 'purposes-here', 'questions'].map((name) => `src/session/${name}`),
];

const pureFolders = inside(
  'src/receipts/formats',
  'src/policy',
  'src/notice/blocks',
  'src/edge',
  'src/server',
);
/** Knows only types, data and its like; touches no global, so that it runs in Node too. */
export const isPure = (path: string): boolean => pureFiles.includes(path) || pureFolders(path);

const isData = inside('src/regimes', 'src/addenda', 'widget/locales');
/** Random ids need only `crypto`, which Node has too; the version is a word. */
const everywhere = ['src/random', 'src/version'];
/** A vendor's own file, but not those that are about vendors in general. */
const vendorOf = (path: string) => /^src\/vendors\/([a-z-]+)$/.exec(path)?.[1];
const isVendor = (path: string) => vendorIds.includes(vendorOf(path) ?? '');

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
    allows: ({ to, kind }) =>
      kind === 'type' || isPure(to) || isData(to) || everywhere.includes(to),
  },
  only((path) => path === 'src/decisions/keep', 'js-cookie'),
  only((path) => path === 'src/notice/store', 'nanostores'),
  only(inside('widget'), 'preact'),
  only((path) => path === 'addons/gpp', '@iabgpp/cmpapi'),
  {
    says: 'src names no package but js-cookie and nanostores, and neither addons nor the command line',
    of: inside('src'),
    allows: ({ to }) => inside('src', 'widget')(to) || to === 'js-cookie' || to === 'nanostores',
  },
  {
    says: 'addons know the public types and each other, as code of the owner would',
    of: inside('addons'),
    allows: ({ to, kind }) =>
      inside('addons')(to) || to === '@iabgpp/cmpapi' || (to === 'src/types' && kind === 'type'),
  },
  {
    says: 'the command line knows Node, types, data, pure parts, and what a configuration may hold',
    of: inside('cli'),
    allows: ({ to, kind }) =>
      kind === 'type' ||
      to.startsWith('node:') ||
      to.endsWith('*') ||
      inside('cli', 'src/config')(to) ||
      to === 'src/vendors/load-vendors' ||
      isPure(to) ||
      isData(to) ||
      everywhere.includes(to),
  },
  {
    says: 'the files of a site of its own join core and widget, and name no package',
    of: inside('aot'),
    allows: ({ to }) => inside('aot', 'src', 'widget')(to) || to.endsWith('*'),
  },
  {
    says: 'nobody knows those files but by their types',
    of: (path) => !inside('aot')(path),
    allows: ({ to, kind }) => kind === 'type' || !inside('aot')(to),
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
    says: 'what vendors share knows types, its own folder, and no state of the core',
    of: inside('src/vendors'),
    allows: ({ to, kind }) =>
      kind === 'type' || inside('src/vendors')(to) || to === 'src/decisions/storage',
  },
  {
    says: 'a vendor knows what vendors share and its own folder, but no other vendor',
    of: isVendor,
    allows: ({ to, kind }, from) =>
      kind === 'type' ||
      to === 'src/decisions/storage' ||
      inside('src/vendors/shared', 'src/vendors/google', from)(to),
  },
  {
    says: 'nobody takes the session apart but the session and the files that it loads later',
    of: (path) =>
      !['src/session', 'src/versions', 'src/diagnosis', 'aot/session'].includes(path) &&
      !inside('src/session')(path),
    allows: ({ to, kind }) => kind === 'type' || !inside('src/session')(to) || isPure(to),
  },
  {
    says: 'nobody imports the composition roots but the doors',
    of: (path) =>
      !['src/index', 'src/embed', 'src/loaders', 'aot/start', 'aot/session'].includes(path),
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
