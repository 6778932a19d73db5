import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Collector } from './collector.js';
import { TOTAL_LIMIT } from './intake/read-envelope.js';

export interface Serving {
  /** Such as `http://127.0.0.1:8787`. */
  url: string;
  /** Takes no new connection, lets running requests finish (5 s), then resolves. */
  stop(): Promise<void>;
}

interface Address {
  port?: number;
  host?: string;
  /** Milliseconds that a request may take to arrive; its head a third of it. Default 30 s. */
  slowest?: number;
}

/** What is served: a collector, or any handler of the web. */
type Served = Pick<Collector, 'fetch'> & Partial<Pick<Collector, 'post'>>;

/** Bytes of a body that are read at all. */
const BODY = TOTAL_LIMIT;

/** Bytes of a refused body that are read and thrown away, so that the sender can see the answer. */
const DRAIN = 1 << 20;

/** Puts a collector on a port. `port` 0 takes a free one. @throws when the port is taken */
export async function serve(
  collector: Served,
  { port = 8787, host = '127.0.0.1', slowest = 30_000 }: Address = {},
): Promise<Serving> {
  const server = createServer(
    {
      headersTimeout: slowest / 3,
      requestTimeout: slowest,
      // Node looks every 30 s only, whatever the limits are.
      connectionsCheckingInterval: slowest / 6,
      keepAliveTimeout: 30_000,
      maxHeaderSize: 16_384,
    },
    (incoming, outgoing) => {
      void handle(collector, incoming, outgoing).catch(() => outgoing.destroy());
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(timer);
    },
  };
}

async function handle(
  collector: Served,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await readUpTo(incoming, BODY);
  if (incoming.method === 'POST' && incoming.url === '/v1/receipts' && collector.post) {
    const {
      origin,
      authorization,
      'content-type': type = '',
      'content-encoding': encoding,
    } = incoming.headers;
    const forwarded = incoming.headers['x-forwarded-for'];
    const { status, headers, text } = await collector.post(
      { authorization, origin: origin ?? null, type, encoding: encoding ?? 'identity', body },
      Array.isArray(forwarded) ? forwarded.join(', ') : (forwarded ?? null),
      { address: incoming.socket.remoteAddress },
    );
    return finish(incoming, outgoing, status, headers, text);
  }
  const request = toRequest(incoming, body);
  const response = request
    ? await collector.fetch(request, { address: incoming.socket.remoteAddress })
    : new Response(null, { status: 400 });
  const headers: Record<string, string | number> = {};
  for (const [key, value] of response.headers) headers[key] = value;
  // An export is passed on as it comes; everything else is small and gets its length.
  const isStream = response.headers.get('content-disposition') !== null;
  const answer = isStream ? undefined : Buffer.from(await response.arrayBuffer());
  if (answer || !response.body)
    return finish(incoming, outgoing, response.status, headers, answer ?? Buffer.alloc(0));
  outgoing.writeHead(response.status, headers);
  await pipeline(Readable.fromWeb(response.body as WebStream), outgoing);
}

function finish(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  status: number,
  headers: Record<string, string | number>,
  // Text leaves in one write together with its headers.
  answer: Buffer | string,
): void {
  headers['Content-Length'] = Buffer.byteLength(answer);
  if (!incoming.complete) {
    headers.Connection = 'close';
    drain(incoming);
  }
  outgoing.writeHead(status, headers);
  outgoing.end(answer);
}

/** The body, or its beginning when it is longer: the collector then sees that it is too large. */
function readUpTo(incoming: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= limit) return;
      incoming.off('data', take);
      incoming.pause();
      resolve(Buffer.concat(chunks));
    };
    incoming.on('data', take);
    incoming.once('end', () => resolve(Buffer.concat(chunks)));
    incoming.once('error', reject);
  });
}

function toRequest(incoming: IncomingMessage, body: Buffer): Request | undefined {
  const { method = 'GET', url = '/', headers } = incoming;
  const address = `http://${headers.host ?? 'localhost'}${url}`;
  // What is no address (a Host header with a space) or no method for a web request (TRACE) is refused.
  if (!url.startsWith('/') || !URL.canParse(address)) return undefined;
  const list = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) list.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  try {
    const hasBody = method !== 'GET' && method !== 'HEAD';
    return new Request(address, { method, headers: list, ...(hasBody ? { body } : {}) });
  } catch {
    return undefined;
  }
}

function drain(incoming: IncomingMessage): void {
  let rest = DRAIN;
  incoming.on('data', (chunk: Buffer) => {
    rest -= chunk.length;
    if (rest < 0) incoming.destroy();
  });
  incoming.resume();
}
