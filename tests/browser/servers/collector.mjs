import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from '../harness/until.mjs';
import { root } from './files.mjs';

const readToken = 'read-for-tests';

/** The real collector, one for the whole run, with faults in front of it where a test wants them. */
export class Collector {
  async start() {
    const { createCollector } = await import(pathToFileURL(join(root, 'collector/dist/index.js')));
    this.folder = await mkdtemp(join(tmpdir(), 'assent-receipts-'));
    this.real = await createCollector({
      data: this.folder,
      origins: ['*'],
      readToken,
      log: () => {},
    });
    // Its database takes seconds to open the first time; no test should pay for that.
    await until(() => this.stored('none.localhost'), 60_000, 'the collector', 200);
  }

  /** `faults` is consumed from the front, one per POST; `faults.always` answers every one. */
  behind(faults) {
    return async (entry, response) => {
      if (entry.method === 'POST') {
        const fault = faults.always ?? faults.shift();
        if (fault) return fault(response, () => this.answer(entry));
      }
      return this.pass(entry, response);
    };
  }

  answer(entry) {
    const body = entry.method === 'POST' ? entry.body : undefined;
    const headers = new Headers();
    for (const [name, value] of Object.entries(entry.headers)) headers.set(name, String(value));
    const request = new Request(entry.url, { method: entry.method, headers, body });
    return this.real.fetch(request, { address: '127.0.0.1' });
  }

  async pass(entry, response) {
    const answer = await this.answer(entry);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  /** Receipts stored for one site, oldest first, each as the browser sent it. */
  async stored(site) {
    const url = `http://localhost/v1/receipts?site=${site}`;
    const headers = { authorization: `Bearer ${readToken}` };
    const answer = await this.real.fetch(new Request(url, { headers }), { address: '127.0.0.1' });
    if (!answer.ok) throw new Error(`the collector answered ${answer.status}`);
    const { receipts } = await answer.json();
    return receipts.map(({ receipt }) => receipt).sort((a, b) => a.at.localeCompare(b.at));
  }

  async stop() {
    await this.real.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
