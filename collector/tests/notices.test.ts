import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommand } from '../src/command/run-command.js';
import { canonicalJson } from '../src/canonical-json.js';
import type { Json } from '../src/canonical-json.js';
import { serve } from '../src/serve.js';
import { contentHash } from '../src/sha256.js';
import { open, statuses } from './support/client.js';
import { manifest, receipt } from './support/receipts.js';
import type { Wire } from './support/receipts.js';
import { temporary } from './support/temporary.js';

const writeToken = 'a-write-token-of-the-owner';
const hashOf = (value: Wire) => contentHash(canonicalJson(value as Json));
/** As a build writes them: one of each language, canonical, one a line. */
const list = (count: number, changes: Wire = {}) =>
  Array.from({ length: count }, (_, n) =>
    manifest({ lang: `x-${n}`, texts: { body: 'ü'.repeat(2_000) }, ...changes }),
  );

async function running() {
  const client = await open({ writeToken });
  const serving = await serve(client.collector, { port: 0 });
  onTestFinished(() => serving.stop());
  vi.stubEnv('ASSENT_WRITE_TOKEN', writeToken);
  onTestFinished(() => void vi.unstubAllEnvs());
  const file = join(temporary(), 'notices.json');
  const add = (content: unknown) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return runCommand(['notices', 'add', file, '--url', serving.url], 'unused');
  };
  const held = () => {
    const folder = join(client.data, 'journal');
    const names = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
    return names.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/"n":/g) ?? []);
  };
  return { ...client, url: serving.url, add, held };
}

describe('notices before their receipts', () => {
  beforeAll(() => vi.unstubAllEnvs());

  it('come from the file of a build, each once, and are what receipts name', async () => {
    const { add, held, post, get } = await running();
    const all = list(40);
    expect(await add(all)).toEqual({ ok: true, text: '40 notices stored, 0 held already' });
    // In another order, with some twice, and new ones.
    const again = [...all.toReversed(), ...all.slice(3), ...list(42).slice(40)];
    expect((await add(again)).text).toBe('2 notices stored, 40 held already');
    expect(held()).toHaveLength(42);
    const notice = { hash: hashOf(all[7] as Wire), version: '1' };
    const { body } = await post([receipt({ notice })]);
    expect([body.results[0]?.status, body.notices]).toEqual(['stored', [notice.hash]]);
    expect((await get('/v1/verify')).body).toMatchObject({ ok: true, notices: 42 });
  });

  it.each([
    ['no JSON', '[{', 'notices.json is not JSON'],
    ['no array', { v: 1 }, 'is no array of notices'],
    ['an empty array', [], 'is no array of notices'],
    ['what is no manifest', [...list(9), { v: 1, lang: 'de' }], 'entry 10 of notices.json: notice'],
    ['a key that is refused', `[${JSON.stringify(manifest()).replace('"v"', '"__proto__":{},"v"')}]`, '__proto__: this key is refused'],
    ['one that no request holds', list(1, { texts: { body: 'x'.repeat(70_000) } }), 'a collector reads 60000 at once'],
    ['those of two controllers', [...list(1, { controller: { name: 'Shop' } }), ...list(1, { controller: { name: 'Bank' } })], 'is shown in the name of {"name":"Bank"} and entry 1 in that of {"name":"Shop"}'],
  ])('stores nothing of a file with %s, and says where', async (_, content, message) => {
    const { add, held } = await running();
    await expect(add(content)).rejects.toThrow(message);
    expect(held()).toEqual([]);
  }); // prettier-ignore

  it('need the write token, and are all or nothing for whoever sends them himself', async () => {
    const { url, add, held } = await running();
    const send = async (body: string, token = writeToken) => {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${url}/v1/notices`, { method: 'POST', headers, body });
      return [answer.status, ((await answer.json()) as { message?: string }).message ?? ''];
    };
    expect((await send(JSON.stringify(list(1)), 'of-somebody-else-entirely'))[0]).toBe(401);
    const [status, message] = await send(JSON.stringify([...list(2), { v: 1 }]));
    expect([status, String(message)]).toEqual([400, expect.stringContaining('Entry 3: notice')]);
    expect((await send('garbage'))[0]).toBe(400);
    expect((await send('{}'))[0]).toBe(400);
    expect((await send('x'.repeat(70_000)))[0]).toBe(413);
    expect(held()).toEqual([]);
    vi.stubEnv('ASSENT_WRITE_TOKEN', 'another-token-of-somebody');
    await expect(add(list(1))).rejects.toThrow('notices add: HTTP 401');
  });

  it('is no receipt, and a receipt among them is refused', async () => {
    const { add, held, post } = await running();
    await expect(add([receipt()])).rejects.toThrow('entry 1 of notices.json');
    expect(held()).toEqual([]);
    expect(statuses(await post([receipt()]))).toEqual(['stored']);
  });
});
