import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dispatcher } from './http/dispatch.js';
import { parseOrigins } from './http/origins.js';
import { readAccess } from './http/read-access.js';
import { readRoutes } from './http/read-routes.js';
import type { Route } from './http/route.js';
import { stateRoutes } from './http/state-routes.js';
import { Held } from './intake/held.js';
import { Intake } from './intake/intake.js';
import { postReceipts } from './intake/post-receipts.js';
import { journalId } from './journal/journal-id.js';
import { Journal } from './journal/journal.js';
import { lockDirectory } from './journal/lock.js';
import { recover } from './journal/recover.js';
import { logToConsole } from './log.js';
import type { Caller, CollectorOptions } from './options.js';
import { pageRoutes } from './page/page-routes.js';
import { validators } from './schema/validators.js';
import { openSql } from './sql/open-sql.js';
import { Projector } from './sql/projector.js';
import { verifyJournal } from './verify.js';

/** Receives, stores and looks up receipts, behind the web's own request and response. */
export interface Collector {
  /** Answers a request; never rejects. `caller` is needed for reading without a token. */
  fetch(request: Request, caller?: Caller): Promise<Response>;
  /** Finishes what was acknowledged, follows it into SQL, lets go of the directory. */
  close(): Promise<void>;
}

/**
 * Opens the data directory, reads the journal and starts to follow it into SQL. Ready for posts
 * when it resolves; the database may come later.
 *
 * @throws when the directory cannot be written, another collector holds it, or an origin is wrong
 */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  const { databaseUrl, readToken, maxQueue = 10_000, log = logToConsole } = options;
  const data = resolve(options.data);
  const origins = parseOrigins(options.origins, options.allowMissingOrigin);
  const wireForm = validators();
  const directory = join(data, 'journal');
  await mkdir(directory, { recursive: true, mode: 0o700 });

  const unlock = await lockDirectory(data, log);
  try {
    const held = new Held();
    const { end, lines, damage } = await recover(directory, (line) => held.addLine(line), log);
    const journal = new Journal(directory, end, lines);
    const intake = new Intake(journal, held, wireForm, log);
    const projector = new Projector(
      directory,
      journal,
      await journalId(directory),
      openSql(join(data, 'sql'), databaseUrl, log),
      log,
    );
    const verify = () => verifyJournal(directory, journal);
    const routes = [
      postRoute(postReceipts(intake, journal, wireForm, maxQueue, log)),
      ...readRoutes(projector),
      ...stateRoutes({ verify, journal, held, intake, projector, damage }),
      ...pageRoutes(projector, held, verify),
    ];
    const answer = dispatcher(routes, origins, readAccess(readToken), log);

    return {
      fetch: (request, caller = {}) => answer(request, caller),
      async close() {
        await journal.close();
        await projector.catchUp(2_000);
        await projector.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

function postRoute(post: (request: Request) => Promise<Response>): Route {
  return {
    method: 'POST',
    path: '/v1/receipts',
    access: 'post',
    handle: ({ request }) => post(request),
  };
}
