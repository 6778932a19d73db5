import { readReceipt } from '../page/receipt-view.js';
import type { Stored } from '../sql/lookup.js';

const COLUMNS = [
  'received',
  'id',
  'subject',
  'seq',
  'site',
  'at',
  'event',
  'method',
  'region',
  'regime',
  'lang',
  'policy',
  'granted',
  'denied',
  'notice',
  'hash',
];

export const csvHeader = `${COLUMNS.join(',')}\r\n`;

/** One receipt as a line of RFC 4180. */
export function csvRow(stored: Stored): string {
  const receipt = readReceipt(stored);
  const { id, subject, seq, site, at, event, method, region, lang, policy, notice } = receipt;
  const states = (wanted: string) =>
    Object.entries(receipt.purposes)
      .filter(([, { state }]) => state === wanted)
      .map(([purpose]) => purpose)
      .join(' ');
  const cells = [
    stored.received,
    id,
    subject,
    String(seq),
    site,
    at,
    event,
    method,
    region.code,
    region.regime,
    lang,
    `${policy.id} ${policy.version}`,
    states('granted'),
    states('denied'),
    notice.hash,
    stored.hash,
  ];
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe stands before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
