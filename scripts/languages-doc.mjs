// Writes docs/languages.md from the files of words, so that the page cannot say anything else.
// Run: node scripts/languages-doc.mjs
import { readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const folder = new URL('../widget/locales/', import.meta.url);
const read = (part, name) => readFileSync(new URL(`${part}${name}.ts`, folder), 'utf8');
const states = {
  source: 'written in it',
  machine: 'translated, not read by a native speaker',
  native: 'read by a native speaker',
};

const row = (name) => {
  const words = read('', name);
  const tag = /tag: '([^']+)'/.exec(words)[1];
  const [, state, month] = /@review (\w+) (\d{4}-\d\d)/.exec(words);
  const least = ['more/', 'rights/']
    .map((part) => /@review (\w+)/.exec(read(part, name))[1])
    .find((other) => other !== state);
  const english = new Intl.DisplayNames('en', { type: 'language' }).of(tag);
  const said = `${states[state]}, ${month}${least ? ` (other files: ${states[least]})` : ''}`;
  return `| \`${tag}\` | ${english} | ${words.includes("dir: 'rtl'") ? 'right to left' : ''} | ${said} |`;
};

export const languagesDoc = () => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''));
  return format(
    `# Languages

<!-- Written by scripts/languages-doc.mjs from widget/locales. Change the data, not this page. -->

The notice speaks ${names.length} languages. A page view loads one: its first layer is a file of about 1 kB, the
preferences bring a second one, forms and receipts a third. Which one is chosen:

1. \`language\` of [the configuration](configuration.md#language),
2. the page's \`<html lang>\`,
3. the browser's languages, in their order,
4. English.

A tag finds the file of its language: \`de-AT\` is German; \`zh-HK\` and \`zh-MO\` are Hong Kong's Chinese, \`zh-TW\` and
\`zh-Hant\` Taiwan's, other \`zh\` simplified; Spanish of the Americas is \`es-US\`; \`nb\` and \`nn\` are \`no\`. Where your
page or configuration names a language that has no words, the console says so once and the next wish is taken.
Where a file cannot be loaded, the nearest one is (\`zh-Hant-HK\` and \`zh-Hant-TW\` stand in for each other, \`pt\` for
\`pt-BR\`, \`es\` for \`es-US\`), else English.

\`assent.setLanguage('ko')\` changes it while the notice is on screen. Any text can be replaced, see
[\`texts\`](configuration.md#texts); markup in it is shown as text.

**What only one place wants said** (Hong Kong's direct marketing, Korea's terms, Japan's transmissions, the United Kingdom's
statistics) is there in English, Korean, Japanese, Chinese, German and French, and so is the model policy text. Everybody
else reads those parts in English.

| tag | language | | state |
| --- | --- | --- | --- |
${names.map(row).join('\n')}

**Have a native speaker read what you publish.** None of the translations has been. A correction is one line in
[\`widget/locales/\`](../widget/locales); whoever has read a file changes its \`@review\` line to \`native\` and the month.
`,
    { parser: 'markdown', printWidth: 100 },
  );
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../docs/languages.md', import.meta.url), await languagesDoc());
