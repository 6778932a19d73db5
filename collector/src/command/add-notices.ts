import { basename } from 'node:path';
import { canonicalJson } from '../canonical-json.js';
import type { Json } from '../canonical-json.js';
import { checkNotice } from '../intake/check-notice.js';
import { readJsonFile } from '../read-json-file.js';
import { validators } from '../schema/validators.js';
import { send } from './send.js';

/** Bytes of one request; the collector reads 64 KiB. */
const CHUNK = 60_000;

interface Answer {
  /** Hashes in the order of the request. */
  notices: string[];
  /** Of these, so many were not held. */
  new: number;
}

/**
 * Brings the notices of a build to a running collector, before the first receipt names one. The whole
 * file is checked here and there before anything is stored; the same file again changes nothing.
 *
 * @throws naming the first entry that is wrong, or when the collector cannot be reached or refuses
 */
export async function addNotices(
  path: string,
  url: string,
  token: string,
): Promise<{ ok: boolean; text: string }> {
  const entries = readEntries(path);
  const chunks: { hash: string; body: string }[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    size += Buffer.byteLength(entry.body) + 1;
    if (size > CHUNK) {
      chunks.push([]);
      size = Buffer.byteLength(entry.body);
    }
    chunks.at(-1)?.push(entry);
  }
  let fresh = 0;
  for (const query of ['?check', '']) {
    fresh = 0;
    for (const chunk of chunks) {
      const body = `[${chunk.map((entry) => entry.body).join(',')}]`;
      const given = { type: 'application/json', body, token };
      const answer = await send<Answer>('notices add', `${url}/v1/notices${query}`, given);
      const other = chunk.find(({ hash }, index) => answer.notices[index] !== hash);
      if (other) {
        throw new Error(
          `notices add: the collector gives ${other.hash} another hash. Use the command of its own version.`,
        );
      }
      fresh += answer.new;
    }
  }
  return { ok: true, text: `${fresh} notices stored, ${entries.length - fresh} held already` };
}

function readEntries(path: string): { hash: string; body: string }[] {
  const name = basename(path);
  const list = readJsonFile(path, 'notices add');
  if (!Array.isArray(list) || !list.length) {
    throw new Error(
      `notices add: ${name} is no array of notices. Give the notices.json that "assent build" wrote.`,
    );
  }
  const found = new Map<string, { hash: string; body: string }>();
  let first: string | undefined;
  for (const [index, value] of (list as unknown[]).entries()) {
    const fail = (why: string) => new Error(`notices add: entry ${index + 1} of ${name}: ${why}.`);
    const checked = checkNotice(value, validators());
    if ('reason' in checked) throw fail(checked.reason);
    const { hash, body } = checked.item;
    if (Buffer.byteLength(body) > CHUNK)
      throw fail(`takes ${Buffer.byteLength(body)} bytes, and a collector reads ${CHUNK} at once`);
    const controller = nameOf(value);
    if (controller !== (first ??= controller)) {
      throw fail(
        `is shown in the name of ${controller} and entry 1 in that of ${first}. Give the file of one site`,
      );
    }
    found.set(hash, { hash, body });
  }
  return [...found.values()];
}

function nameOf(value: unknown): string {
  const { controller } = value as { controller?: Json };
  return controller ? canonicalJson(controller).slice(0, 200) : 'nobody';
}
