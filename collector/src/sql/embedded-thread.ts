import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { openEmbedded } from './embedded.js';
import type { Question, Reply } from './embedded-worker.js';
import type { Sql } from './sql.js';

const WORKER = new URL('./embedded-worker.js', import.meta.url);

type Ask = Question extends infer One ? (One extends Question ? Omit<One, 'id'> : never) : never;

/**
 * The embedded database in a thread of its own: PGlite computes in one go, first for seconds while
 * it makes its files, and a post must not wait for that. From TypeScript sources (tests) there is
 * no compiled worker, and the same database runs in this thread.
 *
 * @throws when the database does not open
 */
export async function openEmbeddedThread(directory: string): Promise<Sql> {
  if (!existsSync(fileURLToPath(WORKER))) return openEmbedded(directory);
  const worker = new Worker(WORKER, { workerData: directory });
  const open = new Map<
    number,
    { done: (rows: unknown[]) => void; failed: (error: Error) => void }
  >();
  let next = 0;
  let gone: Error | undefined;

  const expect = (send?: (id: number) => void) =>
    new Promise<unknown[]>((done, failed) => {
      if (gone) return failed(gone);
      const id = next++;
      open.set(id, { done, failed });
      send?.(id);
    });
  const lose = (error: Error) => {
    gone ??= error;
    for (const { failed } of open.values()) failed(gone);
    open.clear();
  };
  worker.on('message', (reply: Reply) => {
    const asked = open.get(reply.id);
    open.delete(reply.id);
    if ('rows' in reply) asked?.done(reply.rows);
    else asked?.failed(Object.assign(new Error(reply.error), { code: reply.code }));
  });
  worker.on('error', lose);
  worker.on('exit', () => lose(new Error('The embedded database has ended.')));
  const ask = (question: Ask) =>
    expect((id) => worker.postMessage({ id, ...question } as Question));

  await expect().catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await ask({ what: 'query', statement: { text, values } })) as Row[],
    async transaction(statements) {
      await ask({ what: 'transaction', statements });
    },
    async close() {
      await ask({ what: 'close' }).catch(() => undefined);
      await worker.terminate();
    },
  };
}
