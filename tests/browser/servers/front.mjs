import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { generate } from 'selfsigned';

const listen = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    // Both loopback families: engines differ in which one they ask for `*.localhost` first.
    server.listen(0, '::', () => resolve(server.address().port));
  });

const read = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

/**
 * One server for every host of every test, told apart by the Host header. Its log is the record
 * of what really left a browser: who asked which host for what, in order.
 */
export class Front {
  /** `{at, secure, host, method, path, query, url, headers, body}` */
  log = [];
  hosts = new Map();

  async start() {
    const answer = (secure) => (request, response) => {
      this.answer(secure, request, response).catch((error) => {
        if (!response.headersSent) response.writeHead(500);
        response.end(String(error.stack));
      });
    };
    this.plain = createServer(answer(false));
    this.port = await listen(this.plain);
    // Adjust's SDK speaks https only; the engines are told to accept this certificate.
    const pem = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
    this.tls = createSecureServer({ key: pem.private, cert: pem.cert }, answer(true));
    this.securePort = await listen(this.tls);
  }

  async answer(secure, request, response) {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url, `http://${host}`);
    const entry = {
      at: Date.now(),
      secure,
      host,
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      url: url.href,
      headers: request.headers,
      body: '',
    };
    this.log.push(entry);
    entry.body = await read(request);
    const handler = this.hosts.get(host);
    if (handler) await handler(entry, response, request);
    else response.writeHead(404).end();
  }

  stop() {
    for (const server of [this.plain, this.tls]) {
      server?.closeAllConnections();
      server?.close();
    }
  }
}
