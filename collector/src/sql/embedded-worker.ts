import { parentPort, workerData } from 'node:worker_threads';
import { openEmbedded } from './embedded.js';
import type { Sql, Statement } from './sql.js';

/** What the main thread asks for. */
export type Question =
  | { id: number; what: 'query'; statement: Statement }
  | { id: number; what: 'transaction'; statements: readonly Statement[] }
  | { id: number; what: 'close' };

export type Reply = { id: number; rows: unknown[] } | { id: number; error: string; code: string };

/** Opening is question 0. Questions are answered one after the other, as PGlite works anyway. */
let turn: Promise<Sql> = openEmbedded(workerData as string);
answer(
  0,
  turn.then(() => []),
);

parentPort?.on('message', (question: Question) => {
  const rows = turn.then((sql) => ask(sql, question));
  const sql = turn;
  turn = rows.then(
    () => sql,
    () => sql,
  );
  answer(question.id, rows);
});

async function ask(sql: Sql, question: Question): Promise<unknown[]> {
  if (question.what === 'query')
    return sql.query(question.statement.text, question.statement.values);
  if (question.what === 'transaction') await sql.transaction(question.statements);
  else await sql.close();
  return [];
}

function answer(id: number, work: Promise<unknown[]>): void {
  work.then(
    (rows) => parentPort?.postMessage({ id, rows } satisfies Reply),
    (error: Error & { code?: string }) =>
      parentPort?.postMessage({ id, error: error.message, code: error.code ?? '' } satisfies Reply),
  );
}
