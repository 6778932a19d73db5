import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dueOf } from '../src/retention/due.js';
import type { Kept } from '../src/retention/due.js';
import { addKeep, readRetention } from '../src/retention/rules.js';
import type { Retention } from '../src/retention/rules.js';
import { verifyJournal } from '../src/verify.js';
import { open, statuses } from './support/client.js';
import type { Client } from './support/client.js';
import { receipt, subjectId } from './support/receipts.js';
import type { Wire } from './support/receipts.js';

const ADMIN = { authorization: 'Bearer an-admin-token-of-the-owner' };
const adminToken = 'an-admin-token-of-the-owner';

/** Inquiries of the 2019 policy six months, of the 2021 one three years; partnership a month in both. */
const retention: Retention = readRetention({
  default: { keep: 'P36M' },
  documents: [
    {
      id: 'ncp',
      version: '2019',
      effective: '2019-03-01',
      rules: [
        { keep: 'P6M', form: 'inquiry' },
        { keep: 'P2Y', form: 'newsletter' },
      ],
    },
    {
      id: 'ncp',
      version: '2021',
      effective: '2021-04-01',
      rules: [
        { keep: 'P3Y', form: 'inquiry' },
        { keep: 'P1Y', form: 'newsletter' },
        { keep: 'P1M', purpose: 'partnership' },
        { keep: 'P1Y', purpose: 'misuse', from: 'withdrawn' },
      ],
    },
    {
      id: 'hk',
      version: '1',
      effective: '2021-04-01',
      rules: [{ keep: 'P7D', regime: 'hk', ends: '2022-06-30' }],
    },
  ],
});

const given = Date.UTC(2022, 0, 31);
const due = (changes: Wire, policy = '2021', withdrawn?: number) => {
  const kept = receipt({
    policy: { id: 'ncp', version: policy, effective: '2021-04-01' },
    addenda: [],
    ...changes,
  });
  const { at, rule } = dueOf(kept as unknown as Kept, given, withdrawn, retention);
  return [Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : at, rule];
};

describe('how long a receipt is kept', () => {
  it('S51: follows the most exact rule of its policy, the addenda, and else the default', () => {
    expect(due({})[0]).toBe('2025-01-31');
    expect(due({ form: { id: 'inquiry' } })).toEqual([
      '2025-01-31',
      'ncp 2021: form inquiry, P3Y from received',
    ]);
    const purposes = { partnership: { state: 'granted', basis: 'consent' } };
    // A month after the 31st of January is the last of February.
    expect(due({ purposes })[0]).toBe('2022-02-28');
    const hk = {
      addenda: [{ id: 'hk', version: '1', effective: '2021-04-01' }],
      region: { code: 'HK', regime: 'hk', by: 'option' },
    };
    // Seven days after it was given; had the purpose ended first, seven days after that.
    expect(due({ ...hk, form: 'inquiry' })[0]).toBe('2022-02-07');
  });

  it('S51: what counts from leaving is not over before the subject left', () => {
    const purposes = { misuse: { state: 'granted', basis: 'consent' } };
    expect(due({ purposes })[0]).toBe(Infinity);
    expect(due({ purposes }, '2021', Date.UTC(2023, 4, 1))[0]).toBe('2024-05-01');
  });

  it('S52: follows the version it was given under, unless a newer one is shorter', () => {
    expect(due({ form: 'inquiry' }, '2019')[0]).toBe('2022-07-31');
    expect(due({ form: 'newsletter' }, '2019')).toEqual([
      '2023-01-31',
      'ncp 2021: form newsletter, P1Y from received',
    ]);
  });

  it('is read from a file that says where it is wrong', () => {
    expect(() => readRetention({})).toThrow('Retention: default is missing. Write an object.');
    expect(() => readRetention({ default: { keep: '3 years' } })).toThrow(
      'default.keep is "3 years". Write a duration such as P36M',
    );
    expect(() => readRetention({ default: { keep: 'P0D' } })).toThrow('default.keep');
    const wrong = { id: 'a', version: '1', effective: '2020-01-01', rules: [{ kept: 'P1M' }] };
    expect(() => readRetention({ default: { keep: 'P1M' }, documents: [wrong] })).toThrow(
      'documents[0].rules[0].kept',
    );
    expect(new Date(addKeep(Date.UTC(2024, 1, 29), 'P1Y')).toISOString()).toContain('2025-02-28');
  });
});

function journalText({ data }: Client): string {
  const folder = join(data, 'journal');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
}

async function erase({ collector }: Client, path: string, body: unknown, headers = ADMIN) {
  const answer = await collector.fetch(
    new Request(`http://127.0.0.1${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    }),
    { address: '127.0.0.1' },
  );
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('erasing', () => {
  it('S56: leaves only a hash, on a chain that still verifies, and cannot be undone by a retry', async () => {
    const client = await open({ adminToken, readToken: adminToken });
    const subject = subjectId();
    const [one, two] = [receipt({ subject }), receipt({ subject, seq: 2, lang: 'fr', prev: null })];
    const other = receipt();
    await client.post([one, other]);
    await client.post([two, { ...one, lang: 'ko' }]);
    const size = statSync(segmentOf(client)).size;
    // While it goes on, receipts come in.
    const [done, ...during] = await Promise.all([
      erase(client, '/v1/erasures', { subject, reason: 'asked on the phone' }),
      ...Array.from({ length: 20 }, () => client.post([receipt()])),
    ]);
    expect(done).toEqual({ status: 200, body: { erased: { 'asked on the phone': 3 } } });
    expect(during.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const text = journalText(client);
    expect(text).not.toContain(subject);
    expect(text).toContain(String(other.subject));
    expect(text).toContain('asked on the phone');
    expect(statSync(segmentOf(client)).size).toBeGreaterThan(size);
    const verdict = (await client.get('/v1/verify', ADMIN)).body;
    expect(verdict).toMatchObject({ ok: true, receipts: 23, erased: 3 });
    expect(statuses(await client.post([one, two]))).toEqual(['duplicate', 'duplicate']);

    await client.collector.close();
    const again = await open({ data: client.data, readToken: adminToken });
    expect((await again.get('/v1/verify', ADMIN)).body).toMatchObject({ ok: true, erased: 3 });
    expect(statuses(await again.post([one, two, other]))).toEqual(Array(3).fill('duplicate'));
  });

  it('S56: an erasure that a crash interrupted is finished at the next start', async () => {
    const client = await open({ adminToken });
    const sent = receipt();
    await client.post([sent, receipt()]);
    const intact = readFileSync(segmentOf(client), 'utf8');
    await erase(client, '/v1/erasures', { id: sent.id });
    const after = readFileSync(segmentOf(client), 'utf8');
    await client.collector.close();
    // The record is there, the content still too, and the flag says that it was not finished.
    writeFileSync(segmentOf(client), intact + after.slice(intact.length));
    writeFileSync(join(client.data, 'journal', 'erasing'), '');
    const again = await open({ data: client.data });
    expect(journalText(again)).not.toContain(String(sent.subject));
    expect((await again.get('/v1/verify')).body).toMatchObject({ ok: true, erased: 1 });
  });

  it('S56: a tombstone without a disposal record is damage', async () => {
    const client = await open({ adminToken });
    const sent = receipt();
    await client.post([sent]);
    await erase(client, '/v1/erasures', { id: sent.id });
    await client.collector.close();
    const lines = readFileSync(segmentOf(client), 'utf8').trimEnd().split('\n');
    writeFileSync(segmentOf(client), `${lines[0]}\n`);
    const { ok, damage } = await verifyJournal(join(client.data, 'journal'));
    expect([ok, damage[0]?.line, damage[0]?.why]).toEqual([
      false,
      1,
      'was erased and no disposal record names it',
    ]);
  });

  it('S51: the expiry erases what is over, with the rule as proof, and says before what it would do', async () => {
    const client = await open({
      adminToken,
      retention: {
        default: { keep: 'P36M' },
        documents: [
          {
            id: 'privacy',
            version: '2025.03',
            effective: '2025-03-04',
            rules: [{ keep: 'P1D', site: 'old.example', ends: '2020-01-01' }],
          },
        ],
      },
    });
    const old = receipt({ site: 'old.example' });
    await client.post([old, receipt()]);
    const rule = 'privacy 2025.03: site old.example, P1D from received, purpose ends 2020-01-01';
    expect((await erase(client, '/v1/expiry', { dry: true })).body).toEqual({ due: { [rule]: 1 } });
    expect(journalText(client)).toContain(String(old.subject));
    expect((await erase(client, '/v1/expiry', {})).body).toEqual({ erased: { [rule]: 1 } });
    expect((await erase(client, '/v1/expiry', {})).body).toEqual({ erased: {} });
    expect(journalText(client)).not.toContain(String(old.subject));
    expect(journalText(client)).toContain(rule);
  });

  it('is for the administrator only, and says what it does not understand', async () => {
    const client = await open({ adminToken, readToken: 'a-long-read-token-of-the-owner' });
    const reader = { authorization: 'Bearer a-long-read-token-of-the-owner' };
    expect((await erase(client, '/v1/erasures', {}, reader)).status).toBe(401);
    for (const body of [{}, { id: '1' }, { subject: 's_1' }, { id: 'x', colour: 1 }, []]) {
      expect((await erase(client, '/v1/erasures', body)).status).toBe(400);
    }
    expect((await erase(client, '/v1/expiry', {})).status).toBe(409);
    const none = await open();
    expect((await erase(none, '/v1/erasures', {})).body.error).toBe('no_admin_token');
  });
});

function segmentOf({ data }: Client): string {
  const folder = join(data, 'journal');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.ndjson')) as string);
}
