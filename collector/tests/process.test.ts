import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../src/serve.js';
import { envelope, NO_DATABASE, open, ORIGIN } from './support/client.js';
import { receipt } from './support/receipts.js';
import type { Wire } from './support/receipts.js';
import { temporary } from './support/temporary.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const main = join(folder, 'dist', 'main.js');

// The process that owners run is the compiled one.
beforeAll(() => {
  const tsc = join(folder, '..', 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', folder]);
}, 60_000);

interface Running {
  url: string;
  child: ChildProcess;
  errors(): string;
  exit: Promise<number | string>;
}

async function start(env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      ASSENT_ORIGINS: ORIGIN,
      DATABASE_URL: NO_DATABASE,
      ...env,
    },
  });
  let out = '';
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const exit = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? '')),
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /POST (http\S+)\/v1\/receipts/.exec(out);
      if (found) resolve(found[1] as string);
    });
    void exit.then((code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
  return { url, child, exit, errors: () => errors };
}

async function post(url: string, receipts: Wire[]): Promise<string[]> {
  const response = await fetch(`${url}/v1/receipts`, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'text/plain' },
    body: JSON.stringify(envelope(receipts)),
  });
  const { results } = (await response.json()) as { results: { status: string }[] };
  return results.map(({ status }) => status);
}

function idsInJournal(data: string): string[] {
  const directory = join(data, 'journal');
  return readdirSync(directory)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => (JSON.parse(line) as { r: { id: string } }).r.id);
}

describe('the assent-collector process', () => {
  it('S49: holds every acknowledged receipt exactly once after kill -9 under load', async () => {
    const data = temporary();
    const acknowledged: string[] = [];
    const unanswered: Wire[] = [];
    for (let cycle = 0; cycle < 5; cycle += 1) {
      const { url, child, exit } = await start({ ASSENT_DATA: data });
      let running = true;
      // Killed at a number of answers and not at a time: a busy machine must not change the test.
      const enough = acknowledged.length + 20 + Math.floor(Math.random() * 60);
      const load = Array.from({ length: 16 }, async () => {
        while (running) {
          // What the last cycle left without an answer is sent again, as a browser's outbox does.
          const again = unanswered.pop();
          const sent = again ? [again] : [receipt(), receipt()];
          const statuses = await post(url, sent).catch(() => undefined);
          if (!statuses) {
            unanswered.push(...sent);
            running = false;
            continue;
          }
          expect(statuses.filter((status) => !/^(stored|duplicate)$/.test(status))).toEqual([]);
          acknowledged.push(...sent.map(({ id }) => String(id)));
          if (acknowledged.length >= enough) child.kill('SIGKILL');
        }
      });
      await Promise.all(load);
      expect(await exit).toBe('SIGKILL');
    }
    const { url } = await start({ ASSENT_DATA: data });
    const held = idsInJournal(data);
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(missing(acknowledged, held)).toEqual(new Set());
    expect(new Set(held).size).toBe(held.length);
    const verdict = await (await fetch(`${url}/v1/verify`)).json();
    expect(verdict).toMatchObject({ ok: true, receipts: held.length });
  }, 40_000);

  it('stops cleanly on SIGTERM, with its database in a thread, and shows all after a restart', async () => {
    const data = temporary();
    const first = await start({ ASSENT_DATA: data, DATABASE_URL: '' });
    expect(await post(first.url, [receipt(), receipt()])).toEqual(['stored', 'stored']);
    // Reading waits until the embedded database is open; a post meanwhile does not wait for it.
    let opened = false;
    const reading = fetch(`${first.url}/v1/receipts`).finally(() => (opened = true));
    expect(await post(first.url, [receipt()])).toEqual(['stored']);
    expect(opened).toBe(false);
    const { receipts } = (await (await reading).json()) as { receipts: unknown[] };
    expect(receipts.length).toBeGreaterThanOrEqual(2);
    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);

    const second = await start({ ASSENT_DATA: data, DATABASE_URL: '' });
    const again = (await (await fetch(`${second.url}/v1/receipts`)).json()) as {
      receipts: unknown[];
    };
    expect(again.receipts).toHaveLength(3);
    second.child.kill('SIGINT');
    expect(await second.exit).toBe(0);
  }, 60_000);

  it('refuses a directory that another process holds, and takes it over after kill -9', async () => {
    const data = temporary();
    const first = await start({ ASSENT_DATA: data });
    await expect(start({ ASSENT_DATA: data })).rejects.toThrow(
      new RegExp(`Another collector \\(pid ${first.child.pid}\\) holds the data directory`),
    );
    first.child.kill('SIGKILL');
    await first.exit;
    const second = await start({ ASSENT_DATA: data });
    expect(second.errors()).toContain('Took over the lock');
  });

  it('cuts off a body that is too large and still lets the sender read why', async () => {
    const { url } = await start({ ASSENT_DATA: temporary() });
    const status = await new Promise<number>((resolve, reject) => {
      const outgoing = request(`${url}/v1/receipts`, {
        method: 'POST',
        headers: { origin: ORIGIN, 'content-type': 'text/plain', 'transfer-encoding': 'chunked' },
      });
      outgoing.on('response', (incoming) => resolve(incoming.statusCode ?? 0));
      outgoing.on('error', reject);
      for (let sent = 0; sent < 8; sent += 1) outgoing.write(' '.repeat(16 * 1024));
    });
    expect(status).toBe(413);
    expect(await post(url, [receipt()])).toEqual(['stored']);
  });

  it('cuts off whoever never ends a head or a body, and others are not touched', async () => {
    const { collector } = await open();
    const serving = await serve(collector, { port: 0, slowest: 600 });
    onTestFinished(() => serving.stop());
    const { port } = new URL(serving.url);
    const head = `POST /v1/receipts HTTP/1.1\r\nHost: a\r\nOrigin: ${ORIGIN}\r\n`;
    const never = [head, `${head}Content-Type: text/plain\r\nContent-Length: 900\r\n\r\n{"sent"`];
    const answers = never.map(async (text) => {
      const socket = connect(Number(port), '127.0.0.1', () => void socket.write(text));
      return (await socket.toArray()).join('');
    });
    expect(await post(serving.url, [receipt()])).toEqual(['stored']);
    for (const answer of await Promise.all(answers)) expect(answer).toContain('HTTP/1.1 408');
    expect(await post(serving.url, [receipt()])).toEqual(['stored']);
  });

  it.each([
    [{ ASSENT_ORIGINS: '' }, 'ASSENT_ORIGINS is empty'],
    [{ ASSENT_ORIGINS: 'shop.example' }, '"shop.example" is not an origin'],
    [{ PORT: 'http' }, 'PORT: "http" is not a port'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL does not begin with postgres://'],
    [{ ASSENT_READ_TOKEN: 'short' }, 'ASSENT_READ_TOKEN has 5 characters'],
  ])('does not start with %o and says what to write', async (env, message) => {
    const starting = start({ ASSENT_DATA: temporary(), ...env } as Record<string, string>);
    await expect(starting).rejects.toThrow(`ended with 1: `);
    await expect(starting).rejects.toThrow(message);
  });
});

function missing(wanted: readonly string[], held: readonly string[]): Set<string> {
  const there = new Set(held);
  return new Set(wanted.filter((id) => !there.has(id)));
}
