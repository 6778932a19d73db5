import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { open, statuses, envelope, ORIGIN } from './support/client.js';
import type { Client } from './support/client.js';
import { manifest, receipt, uuid7 } from './support/receipts.js';

function journalOf({ data }: Client): string {
  const folder = join(data, 'journal');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

describe('posting receipts', () => {
  it('has written a receipt to the journal before it says stored', async () => {
    const client = await open();
    const sent = receipt();
    const { status, body } = await client.post([sent]);
    expect([status, body.results[0]?.status]).toEqual([200, 'stored']);
    expect(journalOf(client)).toContain(sent.id);
  });

  it('waits with its answer until the disk has synced the line', async () => {
    const client = await open();
    const probe = await openFile(join(client.data, 'probe'), 'w');
    const prototype = Object.getPrototypeOf(probe) as { datasync(): Promise<void> };
    await probe.close();
    const works = prototype.datasync;
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    prototype.datasync = async function () {
      await held;
      return works.call(this);
    };
    const sent = receipt();
    let answers = 0;
    const replies = [client.post([sent]), client.post([sent]), client.post([receipt()])].map(
      (reply) => reply.finally(() => (answers += 1)),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([answers, journalOf(client).includes(String(sent.id))]).toEqual([0, true]);
    release();
    expect((await Promise.all(replies)).flatMap(statuses)).toEqual([
      'stored',
      'duplicate',
      'stored',
    ]);
    prototype.datasync = works;
  });

  it('takes text/plain and application/json alike', async () => {
    const { send } = await open();
    for (const type of ['text/plain', 'text/plain;charset=UTF-8', 'application/json']) {
      const reply = await send(JSON.stringify(envelope([receipt()])), { 'content-type': type });
      expect(statuses(reply)).toEqual(['stored']);
    }
  });

  it('S49: stores the same receipt once, however often and however written it comes', async () => {
    const client = await open();
    const sent = receipt();
    const reordered = Object.fromEntries(Object.entries(sent).reverse());
    expect(statuses(await client.post([sent]))).toEqual(['stored']);
    expect(statuses(await client.post([sent]))).toEqual(['duplicate']);
    expect(statuses(await client.post([reordered, reordered]))).toEqual(['duplicate', 'duplicate']);
    expect(journalOf(client).split('\n').filter(Boolean)).toHaveLength(1);
  });

  it('stores a receipt once when it comes ten times at the same moment', async () => {
    const client = await open();
    const sent = receipt();
    const replies = await Promise.all(Array.from({ length: 10 }, () => client.post([sent])));
    expect(replies.flatMap(statuses).filter((status) => status === 'stored')).toHaveLength(1);
    expect(replies.flatMap(statuses).filter((status) => status === 'duplicate')).toHaveLength(9);
    expect(journalOf(client).split('\n').filter(Boolean)).toHaveLength(1);
  });

  it('keeps the first one when an id comes again with other content', async () => {
    const client = await open();
    const sent = receipt();
    await client.post([sent]);
    const { body } = await client.post([{ ...sent, event: 'refused' }]);
    expect(body.results[0]).toMatchObject({ status: 'conflict', id: sent.id, index: 0 });
    // Kept apart, once, and never in the place of the first one.
    await client.post([{ ...sent, event: 'refused' }]);
    const lines = journalOf(client).trimEnd().split('\n');
    expect(lines.map((line) => [/"([rq])":\{/.exec(line)?.[1], line.includes('refused')])).toEqual([
      ['r', false],
      ['q', true],
    ]);
    expect(client.logged.join()).toContain('other content');
  });

  it('never loses the good receipts of a batch with a bad one', async () => {
    const { post } = await open();
    const reply = await post([receipt(), receipt({ ip: '203.0.113.7' }), receipt()]);
    expect(statuses(reply)).toEqual(['stored', 'rejected', 'stored']);
    expect(reply.body.results[1]).toMatchObject({ index: 1 });
  });

  it('tells how far the browser clock is off', async () => {
    const { post } = await open();
    const sent = new Date(Date.now() - 3_600_000).toISOString();
    const { body } = await post([receipt()], { sent });
    expect(body.results[0]?.skew).toBeGreaterThanOrEqual(3_600_000);
    expect(body.results[0]?.skew).toBeLessThan(3_660_000);
  });

  it('takes a receipt of a clock that is years off, and says by how much', async () => {
    const client = await open();
    for (const year of ['1970', '2037', '9999']) {
      const at = `${year}-01-02T00:00:00.000Z`;
      const { status, body } = await client.post(
        [receipt({ id: uuid7(Date.parse(at)), at, expires: at })],
        { sent: at },
      );
      expect([status, body.results[0]?.status]).toEqual([200, 'stored']);
      expect(Math.sign(body.results[0]?.skew ?? 0)).toBe(year === '1970' ? 1 : -1);
      // When it came is told by this clock and by no other.
      expect(body.results[0]?.received.slice(0, 4)).toBe(String(new Date().getUTCFullYear()));
    }
    expect((await client.get('/v1/verify')).body).toMatchObject({ ok: true, lines: 3 });
  });

  it('names a receipt by the SHA-256 of its canonical form', async () => {
    const { post } = await open();
    const sent = receipt();
    const sorted = (value: unknown): unknown =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([key, inner]) => [key, sorted(inner)]),
          )
        : Array.isArray(value)
          ? value.map(sorted)
          : value;
    const expected = createHash('sha256')
      .update(JSON.stringify(sorted(sent)))
      .digest('base64url');
    expect((await post([sent])).body.results[0]?.hash).toBe(`sha256-${expected}`);
  });
});

describe('notice manifests', () => {
  it('are stored once under their own hash, whatever the order of their keys', async () => {
    const client = await open();
    const first = await client.post([receipt()], { notices: [manifest()] });
    const [hash = ''] = first.body.notices;
    expect(hash).toMatch(/^sha256-[\w-]{43}$/);
    const reordered = Object.fromEntries(Object.entries(manifest()).reverse());
    const second = await client.post([receipt()], { notices: [reordered] });
    expect(second.body.notices).toEqual([hash]);
    expect(journalOf(client).match(/"n":/g)).toHaveLength(1);
  });

  it('are acknowledged later to receipts that only name them', async () => {
    const { post } = await open();
    const [hash] = (await post([receipt()], { notices: [manifest()] })).body.notices;
    const named = await post([receipt({ notice: { hash, version: '12' } })]);
    expect(named.body.notices).toEqual([hash]);
    expect((await post([receipt()])).body.notices).toEqual([]);
  });

  it('never lose a receipt by being wrong', async () => {
    const { post } = await open();
    const reply = await post([receipt()], { notices: [{ v: 1 }, manifest()] });
    expect(statuses(reply)).toEqual(['stored']);
    expect(reply.body.notices).toHaveLength(1);
  });
});

describe('what is refused', () => {
  it('answers 413 to a body over 32 KiB, and to 64 KiB of JSON', async () => {
    const { send } = await open();
    for (const size of [64 * 1024, 300 * 1024]) {
      const body = JSON.stringify({ ...envelope([receipt()]), pad: 'x'.repeat(size) });
      expect((await send(body)).status).toBe(413);
    }
    const many = Array.from({ length: 16 }, () =>
      receipt({ sdk: 'a/1.0.0', vendors: { version: 'x' } }),
    );
    const padded = JSON.stringify(envelope(many)).padEnd(33 * 1024);
    const reply = await send(padded);
    expect([reply.status, reply.body.error]).toEqual([413, 'too_large']);
    expect(reply.body.message).toMatch(/33792 bytes.*32768/);
  });

  it('allows 64 KiB in total when manifests are with it, but never more than 32 KiB of receipts', async () => {
    const { post } = await open();
    const large = manifest({ texts: { body: 'ü'.repeat(20_000) } });
    expect((await post([receipt()], { notices: [large] })).status).toBe(200);
    const bulky = Array.from({ length: 16 }, () => receipt({ pad: 'x'.repeat(2_200) }));
    expect((await post(bulky, { notices: [manifest()] })).status).toBe(413);
  });

  it('stops reading a body without an announced length once it is too large', async () => {
    const { send } = await open();
    let given = 0;
    const endless = new ReadableStream({
      pull(controller) {
        given += 1024;
        controller.enqueue(new Uint8Array(1024).fill(0x20));
      },
    });
    const { status } = await send(endless as never);
    expect(status).toBe(413);
    expect(given).toBeLessThan(80 * 1024);
  });

  it.each([
    ['nothing', ''],
    ['half a body', '{"sent":"2026-'],
    ['text', 'hello'],
    ['a list', '[]'],
    ['an unknown key', JSON.stringify({ ...envelope([receipt()]), ip: '203.0.113.7' })],
    ['no receipts', JSON.stringify(envelope([]))],
    ['17 receipts', JSON.stringify(envelope(Array.from({ length: 17 }, () => ({}))))],
    [
      'an impossible time',
      JSON.stringify(envelope([receipt()], { sent: '2026-99-99T99:99:99.999Z' })),
    ],
    ['60,000 brackets', '['.repeat(60_000)],
  ])('answers 400 to %s and says what is wrong', async (_, body) => {
    const { send } = await open();
    const reply = await send(body);
    expect(reply.status).toBe(400);
    expect(reply.body.message.length).toBeGreaterThan(20);
  });

  it('answers 400 to bytes that are not UTF-8', async () => {
    const { send } = await open();
    expect((await send(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).body.error).toBe('not_utf8');
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'refuses the key %s and changes no object',
    async (key) => {
      const { send, post } = await open();
      const bad = JSON.stringify(receipt()).replace(
        '"necessary":',
        `"${key}":{"state":"granted"},"necessary":`,
      );
      const good = JSON.stringify(receipt());
      const body = `{"sent":"2026-03-02T09:15:30.120Z","receipts":[${bad},${good}]}`;
      expect(statuses(await send(body))).toEqual(['rejected', 'stored']);
      const atTop = `{"sent":"2026-03-02T09:15:30.120Z","${key}":{"polluted":1},"receipts":[${good}]}`;
      expect((await send(atTop)).status).toBe(400);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      const deep = JSON.parse(`{"a":{"${key}":{"polluted":1}}}`) as Record<string, unknown>;
      expect(
        (await post([receipt()], { notices: [manifest({ texts: deep })] })).body.notices,
      ).toEqual([]);
    },
  );

  it('refuses deep nesting without falling over', async () => {
    const { send } = await open();
    const deep = '['.repeat(15_000) + ']'.repeat(15_000);
    const body = `{"sent":"2026-03-02T09:15:30.120Z","receipts":[${deep},${JSON.stringify(receipt())}]`;
    expect(statuses(await send(`${body}}`))).toEqual(['rejected', 'stored']);
    const withNotice = `${body},"notices":[${JSON.stringify(manifest())}]}`;
    expect(statuses(await send(withNotice))[0]).toBe('rejected');
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['another charset', { 'content-type': 'text/plain; charset=utf-16' }],
    ['a compressed body', { 'content-encoding': 'gzip' }],
  ])('answers 415 to %s', async (_, headers) => {
    const { send } = await open();
    expect((await send('{}', headers as Record<string, string>)).status).toBe(415);
  });

  it('answers 405 with the allowed methods, and 404 to other addresses', async () => {
    const { collector } = await open();
    const ask = (path: string, method: string) =>
      collector.fetch(
        new Request(`http://127.0.0.1${path}`, { method, headers: { origin: ORIGIN } }),
      );
    const wrong = await ask('/v1/receipts', 'DELETE');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, GET, OPTIONS']);
    expect((await ask('/v2/receipts', 'POST')).status).toBe(404);
  });

  it('answers 503 with Retry-After when too many receipts wait for the disk', async () => {
    const { post } = await open({ maxQueue: 4 });
    const replies = await Promise.all(
      Array.from({ length: 12 }, () => post([receipt(), receipt()])),
    );
    const busy = replies.filter(({ status }) => status === 503);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(busy[0]?.body.error).toBe('busy');
    expect(replies.some(({ status }) => status === 200)).toBe(true);
  });
});
