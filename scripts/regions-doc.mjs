// Writes docs/regions.md from the data that the product runs on, so that the page cannot say
// anything else. Run after a build: node scripts/regions-doc.mjs
import { realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const purposes = {
  functional: 'functional',
  analytics: 'analytics',
  advertising: 'advertising',
  marketing: 'marketing',
  newsletter: 'newsletter',
  saleOrShare: 'sale or sharing',
};

const statuses = {
  'secondary-source-checked': 'checked in a secondary source',
  'own-knowledge-unverified': 'not verified',
};

const cell = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const months = (count) => `${count} months`;

const intro = `# Regions

<!-- Written by scripts/regions-doc.mjs from src/regimes and src/addenda. Change the data, not this page. -->

**These are engineering defaults, not legal advice.** Few primary texts were opened; every source
below says how far it was checked. Have counsel decide the questions listed under each regime
before you rely on them.

Two layers answer two questions, from the same facts, and are never merged:

- The **regime** says how notice, defaults and gate behave. Exactly one applies: the strictest that
  the facts allow.
- The **addenda** say which text applies. Located in the region, residing there, or using that
  region's service: one is enough, so none, one or several may apply.
`;

const overview = (regimes) => `## Regimes

Strictest first: for every purpose, no regime is laxer than one below it. What is necessary always
runs; a purpose that a regime does not list is opt-in.

${table(
  ['regime', ...Object.values(purposes), 'notice', 'a yes lasts', 'a no is kept', 'signal status'],
  regimes.map((regime) => [
    `\`${regime.id}\``,
    ...Object.keys(purposes).map((purpose) => regime.modes[purpose] ?? 'opt-in'),
    regime.notice,
    months(regime.grantMonths),
    months(regime.denyMonths),
    regime.showSignal ? 'shown' : '-',
  ]),
)}

**opt-in**: off until a yes · **opt-out**: on, told, off after a no or a signal · **notice**: on and
told · **exempt-optout**: needs no consent by law, but a simple objection turns it off. **ask**: the
notice stays until decided · **inform**: it may be put away, which is no decision. Months are
calendar months. Global Privacy Control is a no to advertising and to sale or sharing in every
regime, for vendors filed under any other purpose too. **sale or sharing** is the mode of a vendor
that counts as receiving data for its own ends; the stricter of this and its purpose's mode holds.
`;

const places = ({ regions }) => (regions ? regions.replaceAll(' ', ', ') : 'none by name');

const details = (regime, { name, sources, counsel }) => `### ${name} (\`${regime.id}\`)

ISO 3166 codes: ${places(regime)}.

${table(
  ['source', 'what', 'status'],
  sources.map((source) => [source.name, source.ref, statuses[source.status]]),
)}

For counsel:

${counsel.map((question) => `- ${question}`).join('\n')}
`;

const additions = (addenda, clauses) => `## Addenda

Where an addendum speaks it replaces the base clause; where it is silent the base holds. When two
addenda replace the same clause both are shown, and the more protective one binds the operator. The
scope of the European Union addendum is the Union alone, not the EEA, the United Kingdom or
Switzerland.

${table(
  ['addendum', 'version', 'in force since', 'codes', 'clause', 'replaces', 'source'],
  addenda.flatMap((addendum) =>
    clauses[addendum.id].map((clause, index) => [
      ...(index
        ? ['', '', '', '']
        : [`\`${addendum.id}\``, addendum.version, addendum.effective, addendum.regions]),
      `\`${clause.id}\` ${clause.title.en}`,
      clause.replaces ? `\`${clause.replaces}\`` : '-',
      clause.source,
    ]),
  ),
)}
`;

/** The page as Markdown. */
export const regionsDoc = ({ regimes, regimeSources, addenda, clauses }) =>
  format(
    [
      intro,
      overview(regimes),
      ...regimes.map((regime) =>
        details(
          regime,
          regimeSources.find(({ id }) => id === regime.id),
        ),
      ),
      additions(addenda, clauses),
    ].join('\n'),
    { parser: 'markdown', printWidth: 100, singleQuote: true },
  );

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const data = {
    ...(await import('../dist/modules/src/regimes/sources.js')),
    ...(await import('../dist/modules/src/addenda/clauses.js')),
  };
  await writeFile(new URL('../docs/regions.md', import.meta.url), await regionsDoc(data));
}
