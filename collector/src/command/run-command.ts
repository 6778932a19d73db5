import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backup, restore } from '../backup/backup.js';
import { addNotices } from './add-notices.js';
import { importFile } from './import-file.js';
import { logToConsole } from '../log.js';
import { checkProof } from '../proof/check-proof.js';
import { readHeads, readKeys } from '../proof/head.js';
import type { Proof } from '../proof/notary.js';
import { readJsonFile } from '../read-json-file.js';
import { readRetention } from '../retention/rules.js';
import { openJournalArchive } from '../store/journal-archive.js';
import { verifyJournal } from '../verify.js';

export const HELP = `assent-collector                     runs the collector, configured by the environment
assent-collector verify               reads the whole journal; names the first broken record
    [--data folder] [--roots roots.ndjson] [--key public.pem]
assent-collector check-proof <proof.json> --key public.pem
assent-collector backup <new folder>  [--data folder]   also while the collector runs
assent-collector restore <backup>     --data <new folder>
assent-collector erase                --subject s_… | --id …   [--data folder] [--reason text]
assent-collector import <file.ndjson> [--url http://127.0.0.1:8787]   to a running collector; the token
                                      stands in ASSENT_WRITE_TOKEN
assent-collector notices add <notices.json> [--url http://127.0.0.1:8787]   the same, for what
                                      assent build wrote: the words that receipts will name
assent-collector expire               --rules retention.json [--data folder] [--dry-run]

erase and expire need the collector stopped; while it runs, use POST /v1/erasures and /v1/expiry.`;

/**
 * What the command does besides running the collector.
 *
 * @returns lines for the terminal, and whether all was well
 * @throws with one line that says what was wrong and what to write
 */
export async function runCommand(
  words: readonly string[],
  defaultData: string,
): Promise<{ ok: boolean; text: string }> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      roots: { type: 'string' },
      key: { type: 'string' },
      subject: { type: 'string' },
      id: { type: 'string' },
      reason: { type: 'string' },
      url: { type: 'string' },
      rules: { type: 'string' },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [name, path, file] = positionals;
  const data = resolve(values.data ?? defaultData);
  const need = (value: string | undefined, what: string): string => {
    if (value) return value;
    throw new Error(`${name} needs ${what}.\n\n${HELP}`);
  };
  const writeToken = () =>
    need(process.env.ASSENT_WRITE_TOKEN, 'ASSENT_WRITE_TOKEN in the environment');
  const collector = () =>
    (values.url ?? `http://127.0.0.1:${process.env.PORT || 8787}`).replace(/\/$/, '');
  if (values.help || name === 'help') return { ok: true, text: HELP };
  switch (name) {
    case 'verify':
      return verify(data, values.roots, values.key);
    case 'check-proof': {
      const proof = readJsonFile(need(path, 'a proof'), 'check-proof') as Proof;
      const wrong = checkProof(proof, publicKeys(need(values.key, '--key')));
      return wrong
        ? { ok: false, text: `NOT PROVEN. ${wrong}` }
        : {
            ok: true,
            text: `Proven: ${proof.hash} was received ${proof.t} and is line ${proof.index + 1} under the root signed ${proof.root.at}.`,
          };
    }
    case 'backup':
      return summary('Backed up', await backup(data, resolve(need(path, 'a new folder'))));
    case 'restore':
      need(values.data, '--data with a new folder');
      return summary('Restored', await restore(resolve(need(path, 'a backup')), data));
    case 'import':
      return importFile(need(path, 'a file of receipts, one a line'), collector(), writeToken());
    case 'notices':
      if (path !== 'add') throw new Error(`notices needs the word add.\n\n${HELP}`);
      return addNotices(need(file, 'a file of notices'), collector(), writeToken());
    case 'erase': {
      const { subject, id, reason = 'request of the subject' } = values;
      const what = subject ? { subject } : { id: need(id, '--subject or --id') };
      return erased(data, (eraser) => eraser.erase(what, 'command', reason));
    }
    case 'expire': {
      const rules = readRetention(readJsonFile(need(values.rules, '--rules'), '--rules'));
      return erased(data, (eraser) =>
        eraser.expire(rules, Date.now(), 'command', values['dry-run'] ?? false),
      );
    }
    default:
      throw new Error(`${JSON.stringify(name)} is no command.\n\n${HELP}`);
  }
}

async function verify(data: string, roots: string | undefined, key: string | undefined) {
  const own = join(data, 'proof', 'roots.ndjson');
  const heads = readHeads(
    readText(roots ?? own, roots === undefined),
    publicKeys(key ?? join(data, 'proof', 'public.pem'), key === undefined),
  );
  const verdict = await verifyJournal(join(data, 'journal'), undefined, heads);
  const [first] = verdict.damage;
  const counts = `${verdict.lines} lines, ${verdict.receipts} receipts, ${verdict.notices} notices, ${verdict.erased} erased, ${verdict.roots} signed roots compared, head ${verdict.head}`;
  if (!first) return { ok: true, text: `Intact: ${counts}` };
  const where = first.line
    ? `line ${first.line} of ${first.segment}.ndjson`
    : first.segment
      ? `${first.segment}.ndjson`
      : 'the journal';
  return {
    ok: false,
    text: `DAMAGED: first broken record: ${where} ${first.why}. ${verdict.damage.length} in all. ${counts}`,
  };
}

function readText(path: string, optional: boolean): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (optional) return '';
    throw error;
  }
}

function publicKeys(path: string, optional = false) {
  const keys = readKeys(readText(path, optional));
  if (keys.length || optional) return keys;
  throw new Error(`${path} holds no public key in PEM form.`);
}

type Eraser = Awaited<ReturnType<typeof openJournalArchive>>['eraser'];

/** The database is not asked: SQL follows at the next start of the collector. */
async function erased(
  data: string,
  work: (eraser: Eraser) => Promise<Readonly<Record<string, number>>>,
) {
  const archive = await openJournalArchive(
    { data, origins: [], databaseUrl: 'postgres://nobody@127.0.0.1:1/none' },
    (level, message) => {
      if (level === 'error' && !message.startsWith('SQL is away')) logToConsole(level, message);
    },
  );
  try {
    const gone = Object.entries(await work(archive.eraser));
    const text = gone.map(([rule, count]) => `${count} by the rule "${rule}"`).join('\n');
    return { ok: true, text: text || 'Nothing to erase.' };
  } finally {
    await archive.close();
  }
}

function summary(
  word: string,
  { lines, receipts, head }: { lines: number; receipts: number; head: string },
) {
  return {
    ok: true,
    text: `${word} and checked: ${lines} lines, ${receipts} receipts, head ${head}`,
  };
}
