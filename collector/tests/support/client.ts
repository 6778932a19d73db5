import { onTestFinished } from 'vitest';
import { createCollector } from '../../src/index.js';
import type { Collector, CollectorOptions, Stamp } from '../../src/index.js';
import { temporary } from './temporary.js';

export const ORIGIN = 'https://shop.example';

/** Nobody listens there: a collector without its database. */
export const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/none';

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  body: {
    results: Stamp[];
    notices: string[];
    error: string;
    message: string;
    [key: string]: unknown;
  };
}

export interface Client {
  collector: Collector;
  data: string;
  /** Everything that was told to the operator. */
  logged: string[];
  /** Posts receipts as a page of the shop does. */
  post(receipts: unknown[], more?: Record<string, unknown>): Promise<Reply>;
  /** Posts any body. */
  send(body: BodyInit, headers?: Record<string, string>): Promise<Reply>;
  get(path: string, headers?: Record<string, string>, address?: string): Promise<Reply>;
}

/** A collector without a port. Its database is away, unless a test says otherwise. */
export async function open(options: Partial<CollectorOptions> = {}): Promise<Client> {
  const data = options.data ?? temporary();
  const logged: string[] = [];
  const collector = await createCollector({
    data,
    origins: [ORIGIN],
    databaseUrl: NO_DATABASE,
    log: (level, message) => logged.push(`${level}: ${message}`),
    ...options,
  });
  let closed: Promise<void> | undefined;
  const close = collector.close.bind(collector);
  collector.close = () => (closed ??= close());
  onTestFinished(() => collector.close());
  const ask = async (request: Request, address = '127.0.0.1') =>
    read(await collector.fetch(request, { address }));
  const send = (body: BodyInit, headers: Record<string, string> = {}) =>
    ask(
      new Request('http://127.0.0.1/v1/receipts', {
        method: 'POST',
        headers: { 'content-type': 'text/plain', origin: ORIGIN, ...headers },
        body,
        duplex: 'half',
      } as RequestInit),
    );
  return {
    collector,
    data,
    logged,
    send,
    post: (receipts, more) => send(JSON.stringify(envelope(receipts, more))),
    get: (path, headers = {}, address) =>
      ask(new Request(`http://127.0.0.1${path}`, { headers }), address),
  };
}

export function envelope(receipts: unknown[], more: Record<string, unknown> = {}) {
  return { sent: new Date().toISOString(), receipts, ...more };
}

async function read(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  const body = (isJson ? JSON.parse(text) : {}) as Reply['body'];
  return { status: response.status, headers: response.headers, text, body };
}

export function statuses({ body }: Reply): string[] {
  return body.results.map(({ status }) => status);
}
