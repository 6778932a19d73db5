import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Ids of all receipts in a journal, in its order. */
export function idsInJournal(data) {
  const directory = join(data, 'journal');
  return readdirSync(directory)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').split('\n'))
    .filter((line) => line.slice(82, 85) === '"r"')
    .map((line) => /"id":"([0-9a-f-]{36})",(?:"kind":"[a-z]+",)?"lang":"/.exec(line)[1]);
}
