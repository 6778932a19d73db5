import { brotliCompressSync } from 'node:zlib';
import type { Config, NoticeBlock } from '../../src/types.js';
import { contentHash, digestOf, type Files } from './emit.js';
import { Code, fill } from './fill.js';
import { literal } from './literal.js';
import type { Baked } from './bake.js';
import type { FirstWords } from '../../aot/table.js';

export interface SiteOptions {
  config: Config;
  baked: Baked;
  /** Tells one configuration and version from another. */
  stamp: string;
  /** Address of the folder on the site: `/assent/` or `https://…/`. */
  base: string;
  /** Name of the global function. */
  global: string;
  /** Names of languages, the usual one first. */
  languages: readonly string[];
  /** The page's and the browser's languages do not matter. */
  one: boolean;
  words: Readonly<Record<string, FirstWords>>;
  /** What the law wants said in the first layer, by language. */
  told: Readonly<Record<string, readonly (readonly NoticeBlock[])[]>>;
  /** Of the first layer. */
  styles: string;
  /** Finished files with names to fill in, and those that are taken as they are. */
  templates: Readonly<Record<'core' | 'coreFirst' | 'first' | 'told' | 'session', string>>;
  lazy: Files;
  /** What a collector may be told ahead; nothing where only the session knows it. */
  notices?: string;
}

/** What is told of every file. */
export interface FileFacts {
  bytes: number;
  /** As a server sends it. */
  brotli: number;
  /** For `integrity`. */
  sri: string;
}

/** A script ready to be put into a page's head. */
export interface Inline {
  /** The second has `{nonce}` where the nonce belongs. */
  files: readonly [plain: string, nonce: string];
  bytes: number;
  brotli: number;
  /** Source expression for `script-src`, with its quotation marks. */
  csp: string;
}

/** `manifest.json` */
export interface Manifest {
  version: string;
  base: string;
  /** Name of the script for `<script src>`. */
  script: string;
  /** Folder of everything that is loaded later. */
  lazy: string;
  inline: Inline;
  /** What a first visit fetches before anybody does anything. */
  firstVisit:
    | {
        script: string;
        /** One of these: each is in one language. */
        first: readonly string[];
        /** One of these as well where the law wants statements in the first layer. */
        told: readonly string[];
        /** By language: instead of `inline` in an answer to who has sent no record in a cookie. */
        inline: Readonly<Record<string, Inline>>;
      }
    | { because: string };
  languages: readonly string[];
  files: Readonly<Record<string, FileFacts>>;
}

const facts = (text: string): FileFacts => ({
  bytes: Buffer.byteLength(text),
  brotli: brotliCompressSync(text).length,
  sri: digestOf(text, 'sha384'),
});

/** Puts a script into files for a page, and tells about them. */
const inlined = (name: string, code: string): [Inline, Files] => {
  const [plain, nonce] = [`${name}.html`, `${name}-nonce.html`] as const;
  const { bytes, brotli } = facts(code);
  return [
    { files: [plain, nonce], bytes, brotli, csp: `'${digestOf(code, 'sha256')}'` },
    {
      [plain]: `<script>${code}</script>\n`,
      [nonce]: `<script nonce="{nonce}">${code}</script>\n`,
    },
  ];
};

/** What the gate itself needs of a configuration; the rest comes with the session. */
const gateOf = ({ vendors, dataLayer, reload, cookie }: Config): Config => ({
  ...(vendors && { vendors }),
  ...(dataLayer !== undefined && { dataLayer }),
  ...(reload && { reload }),
  ...(cookie && { cookie }),
});

/** Every file of a site's own build, by its name; `manifest.json` names them all. */
export const siteFiles = (version: string, options: SiteOptions): Files => {
  const { config, baked, stamp, base, global, languages, one, words, styles, templates, lazy } =
    options;
  const { told, notices } = options;
  const firstOf = (tag: string, words: FirstWords) => ({
    TABLE: baked.table,
    STYLES: styles,
    WORDS: words,
    TAG: tag,
  });
  const later: Files = {
    ...lazy,
    'session.js': fill(templates.session, { CONFIG: config, LANGUAGES: languages.join(' ') }),
    ...Object.fromEntries(
      Object.entries(words).map(([tag, words]) => [
        `first/${tag}.js`,
        fill(templates.first, firstOf(tag, words)),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(told).map(([tag, blocks]) => [
        `told/${tag}.js`,
        fill(templates.told, { BLOCKS: blocks }),
      ]),
    ),
  };
  const folder = contentHash(later);
  const at = literal(`${base}${folder}/`);
  const gate = {
    GATE: gateOf(config),
    STAMP: stamp,
    BASE: new Code(base.startsWith('/') ? `location.origin+${at}` : at),
    GLOBAL: global,
    ...(one ? { LANGUAGE: languages[0] } : { LANGUAGES: languages.join(' ') }),
  };
  const core = fill(templates.core, gate).trim();
  const [inline, snippets] = inlined('snippet', core);
  const firstVisits = Object.entries(words).map(
    ([tag, words]) =>
      [
        tag,
        ...inlined(
          `first-visit/${tag}`,
          fill(templates.coreFirst, { ...gate, ...firstOf(tag, words) }).trim(),
        ),
      ] as const,
  );
  const script = `assent.${contentHash({ core })}.js`;
  const inside = Object.entries(later).map(([name, text]) => [`${folder}/${name}`, text] as const);
  const emitted: Files = { [script]: core, ...Object.fromEntries(inside) };
  const tag = (way: string) =>
    `<script ${way}src="${base}${script}" integrity="${digestOf(core, 'sha384')}" crossorigin="anonymous"></script>\n`;
  const manifest: Manifest = {
    version,
    base,
    script,
    lazy: folder,
    inline,
    firstVisit: baked.because
      ? { because: baked.because }
      : {
          script,
          first: Object.keys(words).map((tag) => `${folder}/first/${tag}.js`),
          told: Object.keys(told).map((tag) => `${folder}/told/${tag}.js`),
          inline: Object.fromEntries(firstVisits.map(([tag, inline]) => [tag, inline])),
        },
    languages,
    files: Object.fromEntries(Object.entries(emitted).map(([name, text]) => [name, facts(text)])),
  };
  return {
    ...emitted,
    ...snippets,
    ...Object.fromEntries(firstVisits.flatMap(([, , files]) => Object.entries(files))),
    'tag.html': tag(''),
    // Browsers ask late for what nothing waits for.
    'tag-async.html': tag('async fetchpriority="high" '),
    ...(notices !== undefined && { 'notices.json': notices }),
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
  };
};
