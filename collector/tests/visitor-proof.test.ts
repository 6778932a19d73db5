import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkReceipts } from '../../src/diagnosis/check-receipts.js';
import { canonical } from '../../src/receipts/canonical.js';
import { sha256 } from '../../src/receipts/sha256.js';
import type { Receipt } from '../../src/types.js';
import { open } from './support/client.js';
import type { Client } from './support/client.js';
import { receipt, uuid7 } from './support/receipts.js';

const ADMIN = { authorization: 'Bearer an-admin-token-of-the-owner' };
const endpoint = 'https://receipts.shop.example/v1/receipts';
const hashOf = (one: unknown) => sha256(canonical(one));

/** A collector with tokens, asked by a visitor from afar, who has none. */
async function asked(count: number) {
  const client = await open({
    adminToken: 'an-admin-token-of-the-owner',
    readToken: 'a-read-token-of-the-owner',
  });
  const receipts = Array.from({ length: count }, () => receipt());
  for (const one of receipts) await client.post([one]);
  await sign(client);
  vi.stubGlobal('location', new URL('https://shop.example/'));
  vi.stubGlobal('fetch', (url: URL) =>
    client.collector.fetch(
      new Request(String(url), { headers: { origin: 'https://shop.example' } }),
      { address: '203.0.113.9' },
    ),
  );
  return { client, receipts: receipts as unknown as Receipt[] };
}

const sign = ({ collector }: Client) =>
  collector.fetch(new Request('http://127.0.0.1/v1/roots', { method: 'POST', headers: ADMIN }));
const publicKey = async ({ get }: Client) =>
  (await get('/v1/key')).text.replaceAll(/-----[^-]+-----|\s/g, '');

afterEach(() => vi.unstubAllGlobals());

describe('a visitor who checks a receipt', () => {
  it('S50: sees that the collector holds it under a root signed with its key', async () => {
    const { client, receipts } = await asked(9);
    const one = receipts.slice(4, 5);
    expect(await checkReceipts(one, endpoint, undefined)).toEqual({
      intact: true,
      checked: 1,
      archive: 'signed',
      key: 'published',
    });
    const key = await publicKey(client);
    expect(await checkReceipts(one, endpoint, [key])).toMatchObject({ key: 'configured' });
    const other = `${key.slice(0, 20)}${key.slice(20, 22) === 'AA' ? 'BB' : 'AA'}${key.slice(22)}`;
    expect((await checkReceipts(one, endpoint, [other])).archive).toBe('unsigned');
  });

  it('learns that the collector holds another content, or nothing yet', async () => {
    const { client, receipts } = await asked(2);
    const changed = { ...(receipts[1] as Receipt), lang: 'fr' };
    expect((await checkReceipts([changed], endpoint, undefined)).archive).toBe('differs');
    const late = receipt() as unknown as Receipt;
    expect((await checkReceipts([late], endpoint, undefined)).archive).toBe('unsigned');
    await client.post([late]);
    expect((await checkReceipts([late], endpoint, undefined)).archive).toBe('unsigned');
    await sign(client);
    expect((await checkReceipts([late], endpoint, undefined)).archive).toBe('signed');
  });

  it('is told so where the browser cannot check a signature, or nobody answers', async () => {
    const { receipts } = await asked(1);
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(
      new DOMException('Unrecognized name.', 'NotSupportedError'),
    );
    expect((await checkReceipts(receipts, endpoint, undefined)).archive).toBe('unchecked');
    vi.restoreAllMocks();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect((await checkReceipts(receipts, endpoint, undefined)).archive).toBe('unsigned');
  });

  it('gets nothing but the proof, and only for a receipt that is known whole', async () => {
    const { client, receipts } = await asked(3);
    const { id } = receipts[0] as Receipt;
    const ask = (path: string, headers = {}) =>
      client.get(`/v1/receipts/${path}`, headers, '203.0.113.9');
    const hash = hashOf(receipts[0]);
    const proof = await ask(`${id}/proof?hash=${hash}`, { origin: 'https://shop.example' });
    expect(Object.keys(proof.body).sort()).toEqual(
      ['hash', 'index', 'kind', 'line', 'path', 'previous', 'root', 't', 'v'],
    ); // prettier-ignore
    expect(proof.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    const beside = await ask(`${id}/proof?hash=${hash}`, { origin: 'https://evil.example' });
    expect(beside.headers.get('access-control-allow-origin')).toBeNull();
    expect((await ask(`${id}/proof`)).status).toBe(401);
    expect((await ask(`${id}/proof?hash=`)).status).toBe(400);
    expect((await ask(`${id}/proof?hash=${hashOf('x')}`)).text).not.toContain('sha256-');
    expect((await ask(`${uuid7()}/proof?hash=${hash}`)).status).toBe(404);
    expect((await ask(`${id}?hash=${hash}`)).status).toBe(401);
    // On record as a look of the subject's own.
    const { accesses } = (await client.get(`/v1/access?id=${id}`, ADMIN)).body as unknown as {
      accesses: { by: string; route: string }[];
    };
    expect(accesses[0]).toMatchObject({ by: 'subject', route: '/v1/receipts/:id/proof' });
  });

  it('waits with few others only, so that a crowd does not walk the journal at once', async () => {
    const { client, receipts } = await asked(1);
    const path = `/v1/receipts/${(receipts[0] as Receipt).id}/proof?hash=${hashOf(receipts[0])}`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.get(path)));
    const held = answers.filter(({ status }) => status === 503);
    expect(held.length).toBe(12);
    expect(held[0]?.headers.get('retry-after')).toBe('5');
    expect((await client.get(path)).status).toBe(200);
  });
});
