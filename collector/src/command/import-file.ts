import { readFileSync } from 'node:fs';
import { send } from './send.js';

/** Bytes of one request; the collector reads 64 KiB. */
const CHUNK = 60_000;

interface Result {
  line: number;
  id: string;
  status: 'stored' | 'duplicate' | 'conflict' | 'rejected';
  reason?: string;
}

/**
 * Sends a file of receipts, one a line, to a running collector. Sending it again is harmless: what is
 * held already is called a duplicate.
 *
 * @throws when the file cannot be read or the collector cannot be reached or refuses
 */
export async function importFile(
  path: string,
  url: string,
  token: string,
): Promise<{ ok: boolean; text: string }> {
  const lines = readFileSync(path, 'utf8').split('\n');
  const results: Result[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from;
    let size = 0;
    while (to < lines.length && (to === from || size + bytes(lines[to]) <= CHUNK)) {
      size += bytes(lines[to]);
      to += 1;
    }
    const chunk = lines.slice(from, to);
    if (chunk.some((line) => line.trim())) {
      const type = 'application/x-ndjson';
      const given = { type, body: chunk.join('\n'), token };
      const answer = await send<{ results: Result[] }>('import', `${url}/v1/imports`, given);
      for (const result of answer.results) {
        results.push({ ...result, line: result.line + from });
      }
    }
    from = to;
  }
  const count = (status: Result['status']) =>
    results.filter((result) => result.status === status).length;
  const bad = results.filter(({ status }) => status === 'conflict' || status === 'rejected');
  return {
    ok: !bad.length,
    text: [
      `${count('stored')} stored, ${count('duplicate')} held already, ${count('conflict')} in conflict, ${count('rejected')} rejected`,
      ...bad.map(({ line, id, status, reason }) => `line ${line}: ${status}: ${reason} (${id})`),
    ].join('\n'),
  };
}

const bytes = (line: string | undefined) => Buffer.byteLength(line ?? '') + 1;
