import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fingerprint } from '../src/decisions/fingerprint.js';
import { languages as all, pickLanguage, hasWords } from '../src/notice/languages.js';
import { parts } from '../src/parts.js';
import { version } from '../src/version.js';
import { bake, wordsOf } from './build/bake.js';
import type { Files } from './build/emit.js';
import { noticesFile, noticesOf, type SpokenWords } from './build/notices.js';
import { areSimple } from './build/are-simple.js';
import { leanStyles } from './build/lean-styles.js';
import { allBlocks, firstStyles, moreWordsIn, namesIn, part, wordsIn } from './build/read-parts.js';
import { siteFiles, type Manifest } from './build/site.js';
import type { Command } from './command.js';
import { lint } from './lint/index.js';
import { openProject } from './project/open-project.js';
import { report } from './report.js';

const usual = 'assent.config.json';

const help = `Usage: assent build [configuration] --out FOLDER [options]

Checks a configuration as "assent validate" does, and writes a site's own files:
the script with the configuration inside, the same as an inline snippet (also with
the first layer inside, for who has not been asked yet), and what is loaded later,
under names that change with the content. Without a file it takes assent.config.json
in this folder. Older files in the folder are left there, for pages that are still
in somebody's cache. notices.json is for the collector: what visitors may be shown,
word for word.

Options:
  --out FOLDER      where the files are written
  --base ADDRESS    where the site serves that folder: a path such as /assent/ (the
                    default), or https://… with its path
  --languages LIST  such as en,de,ko: the first is for everybody else. Default: the
                    configuration's language, or every language there is
  --global NAME     name of the global function; assent
  -h, --help        this text

Exit code: 0 written, 1 the configuration is wrong and nothing is written, 2 asked
in a wrong way.

Example:
  assent build assent.config.json --out public/assent`;

/** Fetched by address beside the session, whatever the configuration: what has a loader, and the widget's own. */
const always = `${parts} parts preferences reading history placeholders`
  .split(' ')
  .filter((part) => part !== 'session' && part !== 'zones');

/** The files of words for a list of tags; a sentence where one has none. */
const languagesFrom = (list: string): string[] | string => {
  const tags = list.split(',').map((tag) => tag.trim());
  const strange = tags.find((tag) => !hasWords(tag));
  return strange === undefined
    ? [...new Set(tags.map((tag) => pickLanguage([tag])))]
    : `there are no words in ${JSON.stringify(strange)}; languages are ${all.join(', ')}`;
};

const write = (folder: string, files: Files): void => {
  for (const [name, text] of Object.entries(files)) {
    const at = join(folder, name);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
};

const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;

/** What was written, and what a page view costs. */
const summary = (folder: string, files: Files): string => {
  const manifest = JSON.parse(files['manifest.json'] as string) as Manifest;
  const { script, inline, firstVisit } = manifest;
  const size = (name: string) => manifest.files[name]?.brotli ?? 0;
  const most = (names: readonly string[]) => Math.max(...names.map(size));
  const told = 'told' in firstVisit ? firstVisit.told : [];
  return [
    `${Object.keys(files).length} files in ${folder}`,
    `  script       ${script}, or inline: snippet.html`,
    `  CSP          ${inline.csp}`,
    `  a returning visitor fetches ${kB(size(script))} (brotli), nothing with the snippet`,
    'first' in firstVisit
      ? `  a first visit fetches ${kB(size(script) + most(firstVisit.first))} before anybody does anything${told.length ? `, and ${kB(most(told))} more where the law wants statements first` : ''}`
      : `  a first visit loads the whole session: ${firstVisit.because}`,
  ].join('\n');
};

/** Checks, bakes, writes. */
export const build: Command = {
  name: 'build',
  summary: "write a site's own script, snippet and files",
  help,
  options: {
    out: { type: 'string' },
    base: { type: 'string' },
    languages: { type: 'string' },
    global: { type: 'string' },
  },
  async run({ words, options }, io) {
    const wrong = (text: string) => {
      io.err(`assent build: ${text}.`);
      return 2;
    };
    const { out, languages: list } = options as Record<string, string | undefined>;
    const base = `${(options.base as string | undefined) ?? '/assent'}/`.replace(/\/+$/, '/');
    const global = (options.global as string | undefined) ?? 'assent';
    if (!out) return wrong('name the folder to write to, such as --out public/assent');
    if (words.length > 1) return wrong(`one configuration at a time; found ${words.length}`);
    if (!/^(\/(?!\/)|https?:\/\/[^/\s"<>]+\/)[^\s"<>?#]*$/.test(base))
      return wrong(`--base is ${JSON.stringify(options.base)}; write a path such as /assent/`);
    if (!/^[A-Za-z_$][\w$]*$/.test(global))
      return wrong(`--global is ${JSON.stringify(global)}; write a name such as assent`);
    const [file = usual] = words;
    if (!words.length && !existsSync(join(io.cwd, usual)))
      return wrong(`no file was named, and there is no ${usual} here`);

    const { project, findings } = await openProject([file], io);
    findings.push(...lint(project));
    const [first] = project.configs;
    const flawed = findings.some(({ severity }) => severity === 'error');
    if (findings.length) io.err(report(findings, project.policies.length + 1));
    if (!first || flawed) {
      if (!findings.length) io.err(`assent build: ${file} is no configuration.`);
      return 1;
    }

    const { config, vendors } = first;
    const wanted = list ?? config.language;
    const given = wanted === undefined ? [...all] : languagesFrom(wanted);
    if (typeof given === 'string') return wrong(given);
    // The configuration's own language decides for everybody, as it does without a build.
    const own = config.language === undefined ? [] : [pickLanguage([config.language])];
    const languages = [...new Set([...own, ...given])];
    const one = own.length > 0 || languages.length === 1;

    // English is what is left where a file cannot be had.
    const spoken = [...new Set([...languages, 'en'])];
    const said = await Promise.all(
      spoken.map(async (tag) => ({ texts: await wordsIn(tag), more: await moreWordsIn(tag) })),
    );
    const place = { config, vendors, now: io.now, blocks: await allBlocks() };
    const english = said[spoken.indexOf('en')] as SpokenWords;
    const baked = bake({ ...place, texts: { ...english.texts, ...english.more } });
    // Only the session knows the terms of a policy that is given as documents.
    const notices = config.policy?.versions?.length ? undefined : noticesOf(place, said);
    const lazy = Object.fromEntries(
      [
        ...always,
        ...(typeof config.region === 'object' && config.region.trustHeuristics ? ['zones'] : []),
        ...namesIn('browser/blocks').map((id) => `blocks/${id}`),
        ...(config.vendors ?? []).flatMap(({ id, name }) => (name ? [] : [`vendors/${id}`])),
        ...spoken.flatMap((tag) => [`locales/${tag}`, `more/${tag}`, `rights/${tag}`]),
      ].map((name) => [`${name}.js`, part(`browser/${name}.js`)]),
    );
    const core = `${one ? 'one' : areSimple(spoken) ? 'few' : 'many'}${config.vendors?.length ? '' : '-plain'}`;
    const firstWords = await Promise.all(
      (one ? languages.slice(0, 1) : spoken).map(
        async (tag) => [tag, wordsOf(baked, config, await wordsIn(tag))] as const,
      ),
    );
    const told = firstWords.map(([tag]) => {
      const { texts, more } = said[spoken.indexOf(tag)] as SpokenWords;
      return [tag, baked.told.map((say) => say({ ...texts, ...more }))] as const;
    });
    const files = siteFiles(version, {
      config,
      baked,
      stamp: fingerprint(JSON.stringify([version, config])),
      base,
      global,
      languages: one ? languages : spoken,
      one,
      words: baked.because ? {} : Object.fromEntries(firstWords),
      told: baked.told.length ? Object.fromEntries(told) : {},
      styles: leanStyles(
        await firstStyles(),
        config.theme ?? {},
        firstWords.map(([, { texts }]) => texts.tag),
      ),
      templates: {
        core: part(`aot/${core}.js`),
        coreFirst: part(`aot/${core}-first.js`),
        first: part('aot/first.js'),
        told: part('aot/told.js'),
        session: part('aot/session.js'),
      },
      lazy,
      ...(notices && { notices: noticesFile(notices) }),
    });
    const folder = resolve(io.cwd, out);
    try {
      write(folder, files);
    } catch (error) {
      io.err(`assent build: ${(error as Error).message}`);
      return 1;
    }
    io.out(summary(relative(io.cwd, folder) || '.', files));
    return 0;
  },
};
