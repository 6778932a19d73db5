// Writes docs/regions.md from the data that the product runs on, so that the page cannot say
// anything else. Run after a build: node scripts/regions-doc.mjs
import { realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const purposes = {
  functional: 'functional',
  statistics: 'own statistics',
  analytics: 'analytics',
  personalisation: 'personalisation',
  advertising: 'advertising',
  marketing: 'marketing',
  development: 'development',
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
  the facts allow, with the signals, periods and blocks of every other one that may apply.
- The **addenda** say which text applies. Located in the region, residing there, or using that
  region's service: one is enough, so none, one or several may apply.
`;

const overview = (regimes) => `## Regimes

What is necessary always runs; a purpose that a regime does not list is opt-in, one of the owner's own
too. Stricter regimes come first, but not every pair can be ordered: where two apply of which neither
is as strict as the other in every column, the rules are those of \`unknown\`.

${table(
  ['regime', ...Object.values(purposes), 'transfer'],
  regimes.map((regime) => [
    `\`${regime.id}\``,
    ...Object.keys(purposes).map((purpose) => regime.modes[purpose] ?? 'opt-in'),
    regime.modes.transfer ?? '-',
  ]),
)}

**opt-in**: off until a yes · **opt-out**: on, told, off after a no or a signal · **notice**: on and
told · **exempt-optout**: needs no consent by law, but a simple objection turns it off. **own
statistics**: the site counts for itself, with nobody else; a vendor's are **analytics**.
**development**: new services made from data. **sale or sharing** is the mode of a vendor that counts
as receiving data for its own ends, **transfer** of a vendor in another country than the visitor's, or
in one that is not stated; the strictest of these and the purpose's own mode holds.

${table(
  [
    'regime',
    'first layer',
    'a yes lasts',
    'a no is kept',
    'the signal is a no to',
    'signal status',
    'shown beside the purposes',
  ],
  regimes.map((regime) => [
    `\`${regime.id}\``,
    regime.notice,
    months(regime.grantMonths),
    months(regime.denyMonths),
    regime.gpc.map((purpose) => purposes[purpose]).join(', '),
    regime.showSignal ? 'shown' : '-',
    regime.blocks?.map((id) => `\`${id}\``).join(', ') ?? '-',
  ]),
)}

**ask**: the notice stays until decided · **inform**: it may be put away, which is no decision. Months
are calendar months. **The signal** is Global Privacy Control; it stops vendors that mean sale or
sharing under any other purpose too.
`;

const blockNames = {
  'us-choices': 'links "Your privacy choices" and "Do not sell or share"',
  'hk-direct-marketing': 'what Part 6A wants said before direct marketing',
  'kr-terms': 'purpose, items, period, and the right to refuse, per consent',
  'jp-transmission': 'table of external transmissions, from the vendors',
  'uk-statistics': 'a one-step objection to own statistics',
  transfers: 'countries that receive data',
};

const blocks = (regimes) => `## Blocks

What a notice shows beside the purposes, by regime.

${table(
  ['block', 'what', 'where'],
  [...new Set(regimes.flatMap((regime) => regime.blocks ?? []))].map((id) => [
    `\`${id}\``,
    blockNames[id],
    regimes
      .filter((regime) => regime.blocks?.includes(id))
      .map((regime) => `\`${regime.id}\``)
      .join(', '),
  ]),
)}
`;

const ruleNames = (rules) =>
  Object.entries(rules)
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join('; ');

const dates = (regimes, usStates) => `## Dates

Rules that start on a day of their own. They are data, and apply from that day (UTC) without a new
version; a record on a device ends then at the latest.

${table(
  ['from', 'where', 'source', 'what changes in Assent'],
  [
    ...regimes.flatMap((regime) =>
      (regime.later ?? []).map(({ from, source, ...rules }) => [
        from,
        `\`${regime.id}\``,
        source,
        ruleNames(rules) || 'nothing: the duties are met already',
      ]),
    ),
    ...usStates
      .filter(({ inForce }) => inForce > today)
      .map(({ code, inForce, signalSince }) => [
        inForce,
        `US-${code}`,
        signalSince ? 'law signed, with a duty to honour the signal' : 'law signed',
        'labels only: every visitor of the US is treated so already',
      ]),
  ].sort(([a], [b]) => (a < b ? -1 : 1)),
)}
`;

/** Day of the research; what starts later is still to come. */
const today = '2026-11-22';

const states = (usStates, sources) => `## States of the US

One behaviour for all: a browser cannot tell the state, and a server often errs. The state changes the
links named in the notice and how long proof is kept. A state that is missing here, or not known, is
treated as California. Sensitive data and visitors known to be minors are for the owner to handle.

${table(
  ['state', 'law', 'in force', 'signal since', 'links', 'sensitive data', 'minors', 'status'],
  usStates.map(({ code, law, inForce, signalSince, links }) => {
    const source = sources.find((one) => one.code === code);
    return [
      `${source.name} (${code})`,
      law === 'sectoral' ? `sectoral: ${source.law}` : source.law,
      inForce,
      signalSince ?? 'no duty known',
      links.map((id) => `\`${id}\``).join(', '),
      source.sensitive,
      source.minors,
      statuses[source.status],
    ];
  }),
)}

Proof is kept ${usStates[0].proofMonths} months in every state (11 CCR 7101 as the model).
`;

const places = ({ regions }) => (regions ? regions.replaceAll(' ', ', ') : 'none by name');

const details = (regime, { name, sources, counsel }, duties) => `### ${name} (\`${regime.id}\`)

ISO 3166 codes: ${places(regime)}.

${table(
  ['source', 'what', 'status'],
  sources.map((source) => [source.name, source.ref, statuses[source.status]]),
)}

${
  duties.length
    ? table(
        ['beyond notice and gate', 'what', 'basis', 'status'],
        duties.map(({ about, says, basis, status }) => [about, says, basis, statuses[status]]),
      )
    : ''
}

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
export const regionsDoc = ({
  regimes,
  regimeSources,
  duties,
  usStates,
  usStateSources,
  addenda,
  clauses,
}) =>
  format(
    [
      intro,
      overview(regimes),
      blocks(regimes),
      dates(regimes, usStates),
      states(usStates, usStateSources),
      '## Regime by regime\n',
      ...regimes.map((regime) =>
        details(
          regime,
          regimeSources.find(({ id }) => id === regime.id),
          duties.filter((duty) => duty.regime === regime.id),
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
