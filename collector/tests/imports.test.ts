import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { offlineRecord } from '../../src/server/offline-record.js';
import type { Config, FormConsent } from '../../src/types.js';
import { runCommand } from '../src/command/run-command.js';
import { serve } from '../src/serve.js';
import { idsInJournal } from '../torture/journal-ids.mjs';
import { open } from './support/client.js';
import { receipt } from './support/receipts.js';
import { temporary } from './support/temporary.js';

const writeToken = 'a-write-token-of-the-owner';
const bearer = { authorization: `Bearer ${writeToken}` };
const config: Config = {
  purposes: ['analytics', 'newsletter'],
  forms: [{ id: 'newsletter', purposes: ['newsletter'], items: { required: ['email'] } }],
};
const given: FormConsent = {
  form: 'newsletter',
  items: ['email'],
  channel: 'paper',
  evidence: 'scan-2026-114',
  at: '2026-03-02T09:00:00Z',
};
const place = { config, region: 'HK', site: 'shop.example', lang: 'en' };

async function importing(options = {}) {
  const client = await open({ writeToken, ...options });
  const send = async (body: string, headers: Record<string, string> = bearer) => {
    const request = new Request('http://127.0.0.1/v1/imports', { method: 'POST', headers, body });
    const answer = await client.collector.fetch(request, { address: '203.0.113.9' });
    return { status: answer.status, body: (await answer.json()) as Answer };
  };
  return { ...client, send };
}
interface Answer {
  results: { line: number; id: string; status: string; reason?: string }[];
  notices: string[];
  error?: string;
}
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('consents given elsewhere', () => {
  it('S59: are imported with channel and evidence, once, with the words they name', async () => {
    const { send, data } = await importing();
    const { record, notice } = await offlineRecord(given, place);
    const body = lines(notice, record);
    const first = await send(body);
    expect(first.body).toMatchObject({
      results: [{ line: 2, id: record.id, status: 'stored' }],
      notices: [record.notice.hash],
    });
    expect((await send(body)).body.results[0]?.status).toBe('duplicate');
    expect(idsInJournal(data)).toEqual([record.id]);
    expect(record).toMatchObject({
      method: 'import',
      evidence: { channel: 'paper', reference: 'scan-2026-114', at: '2026-03-02T09:00:00.000Z' },
      purposes: { newsletter: { state: 'granted' }, analytics: { state: 'unasked' } },
    });
  });

  it('S59: by word of mouth in Hong Kong wait for their confirmation in writing', async () => {
    const spoken = { ...given, channel: 'oral' as const, at: '2026-11-20T09:00:00Z' };
    const { record } = await offlineRecord(spoken, place);
    expect(record).toMatchObject({
      event: 'requested',
      form: { confirm: 'pending', due: '2026-12-04T09:00:00.000Z' },
      purposes: { newsletter: { state: 'unasked' } },
    });
    const { send } = await importing();
    expect((await send(lines(record))).body.results[0]?.status).toBe('stored');
  });

  it.each([
    ['no evidence', { ...given, evidence: undefined }, 'needs its channel and where its evidence'],
    ['no channel', { ...given, channel: undefined }, 'needs its channel'],
    ['a name as evidence', { ...given, evidence: 'Jane Doe' }, 'is no reference to a proof'],
    ['a purpose not asked', { ...given, purposes: ['analytics'] }, 'is no purpose of the form'],
    ['a day to come', { ...given, at: '2999-01-01' }, 'is no instant of the past'],
    ['a form nobody described', { ...given, form: 'survey' }, 'is no form'],
  ])('are not made with %s', async (_, consent, why) => {
    await expect(offlineRecord(consent as FormConsent, place)).rejects.toThrow(why);
  });

  it('are answered line by line: a bad one loses none of the others', async () => {
    const { send } = await importing();
    const { record } = await offlineRecord(given, place);
    const { results } = (
      await send(
        [
          '{"broken',
          lines(receipt()),
          '',
          lines({ ...receipt(), method: 'import' }),
          lines({ ...record, evidence: { channel: 'paper', at: record.evidence?.at } }),
          lines({ ...record, name: 'Jane' }),
          lines(record),
        ].join('\r\n'),
      )
    ).body;
    expect(results.map(({ line, status, reason }) => [line, status, reason?.split(':')[0]])).toEqual([
      [1, 'rejected', 'receipt'],
      [2, 'rejected', 'method'],
      [4, 'rejected', 'evidence'],
      [5, 'rejected', 'evidence.reference'],
      [6, 'rejected', 'receipt'],
      [7, 'stored', undefined],
    ]); // prettier-ignore
  });

  it('need the write token, which opens nothing else', async () => {
    const { send, get, data, collector } = await importing({ readToken: 'a-read-token-of-the-owner' });
    const body = lines((await offlineRecord(given, place)).record);
    expect((await send(body, {})).status).toBe(401);
    const page = { origin: 'https://shop.example' };
    expect((await send(body, page)).status).toBe(401);
    const reader = { authorization: 'Bearer a-read-token-of-the-owner' };
    expect((await send(body, reader)).status).toBe(401);
    expect(idsInJournal(data)).toEqual([]);
    expect((await get('/v1/receipts', bearer)).status).toBe(401);
    const erase = new Request('http://127.0.0.1/v1/roots', { method: 'POST', headers: bearer });
    expect((await collector.fetch(erase)).status).toBe(403);
    const none = await open();
    const request = new Request('http://127.0.0.1/v1/imports', { method: 'POST', headers: bearer });
    expect((await none.collector.fetch(request)).status).toBe(401);
  }); // prettier-ignore

  it('keep to the sites and regions of the collector', async () => {
    const sites = { 'shop.example': { controller: 'a', origins: ['https://shop.example'] } };
    const { send } = await importing({ sites, regions: ['HK'] });
    const one = (await offlineRecord(given, place)).record;
    const elsewhere = (await offlineRecord(given, { ...place, site: 'other.example' })).record;
    const german = (await offlineRecord(given, { ...place, region: 'DE' })).record;
    const { results } = (await send(lines(one, elsewhere, german))).body;
    expect(results.map(({ status }) => status)).toEqual(['stored', 'rejected', 'rejected']);
  });

  it('come from a file by the command, which may be run again', async () => {
    const { collector, data } = await open({ writeToken });
    const serving = await serve(collector, { port: 0 });
    onTestFinished(() => serving.stop());
    vi.stubEnv('ASSENT_WRITE_TOKEN', writeToken);
    onTestFinished(() => void vi.unstubAllEnvs());
    const file = join(temporary(), 'offline.ndjson');
    const made = await Promise.all(
      Array.from({ length: 150 }, (_, n) =>
        offlineRecord({ ...given, evidence: `scan-${n}` }, place),
      ),
    );
    // More than one request holds.
    const all = [made[0]?.notice, ...made.map(({ record }) => record)];
    writeFileSync(file, `${lines(...all)}\n`);
    const run = () => runCommand(['import', file, '--url', serving.url], 'unused');
    expect(await run()).toEqual({
      ok: true,
      text: '150 stored, 0 held already, 0 in conflict, 0 rejected',
    });
    expect((await run()).text).toContain('0 stored, 150 held already');
    expect(idsInJournal(data)).toHaveLength(150);
    writeFileSync(file, lines(...all, receipt()));
    const bad = await run();
    expect([bad.ok, bad.text]).toEqual([
      false,
      expect.stringContaining('line 152: rejected: method'),
    ]);
    vi.stubEnv('ASSENT_WRITE_TOKEN', 'another-token-of-somebody');
    await expect(run()).rejects.toThrow('import: HTTP 401');
  });
});

describe('a server of the owner', () => {
  it('posts what a form without JavaScript recorded, with its token in place of an origin', async () => {
    const client = await open({ writeToken });
    const serving = await serve(client.collector, { port: 0 });
    onTestFinished(() => serving.stop());
    const send = (headers: Record<string, string>) =>
      fetch(`${serving.url}/v1/receipts`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', ...headers },
        body: JSON.stringify({ sent: new Date().toISOString(), receipts: [receipt()] }),
      });
    expect((await send({})).status).toBe(403);
    expect((await send({ authorization: 'Bearer of-another-server-s-token' })).status).toBe(403);
    expect((await send(bearer)).status).toBe(200);
  });
});
