// Writes the tables in docs/vendors.md from the data that the product runs on, so that the page
// cannot say anything else. Run after a build: node scripts/vendors-doc.mjs
import { realpathSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const places = {
  cookie: 'cookie',
  local: 'local storage',
  session: 'session storage',
  database: 'IndexedDB',
  cache: 'cache',
};
const uses = {
  recognise: 'recognises the visitor',
  session: 'holds the visit together',
  campaign: 'remembers ad or campaign',
  settings: 'settings',
  throttle: 'limits or queues what is sent',
};
const statuses = {
  measured: 'measured',
  'secondary-source-checked': 'checked in secondary sources',
  'own-knowledge-unverified': 'not verified',
};

const cell = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const code = (text) => `\`${text}\``;

const period = (keeps) => {
  if (keeps === undefined) return 'not stated';
  if (keeps === 'session') return 'until the browser closes';
  return keeps === 1 ? 'a day at most' : `${keeps} days`;
};

/** What a withdrawal does about it in the page it happens in. */
const ending = ({ start, stop, lasting }) => {
  if (!start) return 'its elements are taken back';
  if (!stop) return 'silenced, new page';
  return lasting ? 'told, silenced, new page' : 'told, silenced';
};

const overview = (vendors) =>
  table(
    ['id', 'vendor', 'purpose', 'role', 'sale or sharing', 'receives', 'taking it back', 'facts'],
    vendors.map(([id, vendor]) => [
      code(id),
      vendor.name,
      vendor.purpose,
      vendor.role,
      vendor.saleOrShare ? 'yes' : 'no',
      vendor.country ?? 'the owner’s server',
      ending(vendor),
      statuses[vendor.source.status],
    ]),
  );

// Names that hold the account are shown with this in its place.
const placeholder = { account: '<account>', measurementId: '<account>' };

const details = ([id, vendor]) => {
  const items = vendor.storage({ id, ...placeholder });
  const keys = vendor.required.map(code).join(', ');
  return [
    `### ${vendor.name}`,
    `${code(id)} · ${keys ? `needs ${keys}` : 'starts nothing by itself'}${
      vendor.optOutUrl ? ` · [the vendor’s own opt-out](${vendor.optOutUrl})` : ''
    }`,
    `Hosts: ${vendor.hosts.map(code).join(', ') || 'that of `src`'}. Source: ${vendor.source.ref} (${
      statuses[vendor.source.status]
    }).`,
    items.length
      ? table(
          ['name', 'where', 'how long', 'what for', 'a page can remove it'],
          items.map(({ name, in: where = 'cookie', keeps, for: use, beyond }) => [
            code(name),
            places[where],
            period(keeps),
            uses[use] ?? 'not stated',
            beyond ? 'no' : 'yes',
          ]),
        )
      : 'Nothing kept on the device is known.',
  ].join('\n\n');
};

const begin =
  '<!-- Tables: written by scripts/vendors-doc.mjs from src/vendors. Change the data. -->';
const end = '<!-- End of the tables. -->';

export const vendorsDoc = (page, vendors) => {
  const [before, rest] = page.split(begin);
  const [, after] = rest.split(end);
  const tables = [overview(vendors), ...vendors.map(details)].join('\n\n');
  return `${before}${begin}\n\n${tables}\n\n${end}${after}`;
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const modules = new URL('../dist/modules/src/vendors/', import.meta.url);
  const { vendorIds } = await import(new URL('ids.js', modules));
  const vendors = await Promise.all(
    vendorIds.map(async (id) => [id, (await import(new URL(`${id}.js`, modules))).vendor]),
  );
  const path = new URL('../docs/vendors.md', import.meta.url);
  await writeFile(path, vendorsDoc(await readFile(path, 'utf8'), vendors));
}
