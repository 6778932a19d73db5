import { adminRoutes } from './http/admin-routes.js';
import { cookieRoute } from './http/cookie-route.js';
import { importRoutes } from './http/import-routes.js';
import { dispatcher, postDoor } from './http/dispatch.js';
import type { Doors } from './http/dispatch.js';
import type { Plain } from './http/answer.js';
import { exportRoutes } from './http/export-routes.js';
import { noticeRoutes } from './http/notice-routes.js';
import { parseOrigins } from './http/origins.js';
import { proofRoutes } from './http/proof-routes.js';
import { adminAccess, readAccess, writeAccess } from './http/read-access.js';
import { readRoutes } from './http/read-routes.js';
import type { Reader } from './http/readers.js';
import type { Route } from './http/route.js';
import { stateRoutes } from './http/state-routes.js';
import { refuseImport } from './intake/import-rule.js';
import { Intake } from './intake/intake.js';
import { postReceipts, postRequest } from './intake/post-receipts.js';
import type { Posted } from './intake/read-envelope.js';
import { rateLimiter } from './intake/rate-limit.js';
import { pinRegions } from './intake/regions.js';
import { logToConsole } from './log.js';
import { Metrics } from './metrics.js';
import type { Caller, CollectorOptions } from './options.js';
import { pageRoutes } from './page/page-routes.js';
import { startExpiry } from './retention/start-expiry.js';
import { validators } from './schema/validators.js';
import { cookieOf } from './sites.js';
import { openDatabaseArchive } from './store/database-archive.js';
import { openJournalArchive } from './store/journal-archive.js';

/** Receives, stores and looks up receipts, behind the web's own request and response. */
export interface Collector {
  /** Answers a request; never rejects. `caller` is needed for reading without a token. */
  fetch(request: Request, caller?: Caller): Promise<Response>;
  /** `POST /v1/receipts` without the web's objects, for servers that have the bytes already. */
  post(posted: Posted, forwarded: string | null, caller: Caller): Promise<Plain>;
  /** Finishes what was acknowledged, follows it into SQL, lets go of the directory. */
  close(): Promise<void>;
}

const RATE = { perSecond: 20, burst: 200 };

/**
 * Opens the data directory, or with `durability: 'database'` the database, and takes posts from then
 * on.
 *
 * @throws when the directory cannot be written, another collector holds it, or an option is wrong
 */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  const { sites, retention, maxQueue = 10_000, log = logToConsole } = options;
  const metrics = new Metrics();
  const origins = parseOrigins(
    [...options.origins, ...Object.values(sites ?? {}).flatMap(({ origins }) => origins)],
    options.allowMissingOrigin,
  );
  const rules = { validators: validators(), sites, pin: pinRegions(options.regions) };
  const archive =
    options.durability === 'database'
      ? openDatabaseArchive(options, log)
      : await openJournalArchive(options, log);
  const { store, view, eraser, accessLog } = archive;
  const intake = new Intake(store, rules, metrics, log);
  const imported = new Intake(store, { ...rules, also: refuseImport }, metrics, log);
  const post = postReceipts(intake, store, rules.validators, maxQueue, metrics, log);
  const routes: Route[] = [
    {
      method: 'POST',
      path: '/v1/receipts',
      access: 'post',
      handle: ({ request }) => postRequest(post, request),
    },
    ...importRoutes(imported, store, maxQueue, log),
    ...noticeRoutes(store, rules.validators),
    cookieRoute(cookieOf(sites, options.cookie), origins),
    ...readRoutes(view, accessLog),
    ...exportRoutes(view),
    ...proofRoutes(archive),
    ...adminRoutes(eraser, archive.notary, retention),
    ...stateRoutes(archive, intake, metrics, options),
    ...pageRoutes(archive, options.smallest ?? 10),
  ];
  const doors: Doors = {
    origins,
    mayRead: readAccess(readersOf(options)),
    mayErase: adminAccess(options.adminToken),
    mayWrite: writeAccess(options.writeToken),
    accessLog,
    limit: options.rate === false ? () => 0 : rateLimiter(options.rate ?? RATE),
    trustProxy: options.trustProxy ?? false,
    metrics,
    log,
  };
  const answer = dispatcher(routes, doors);
  const stopExpiry = retention ? startExpiry(eraser, retention, log) : () => undefined;

  return {
    fetch: (request, caller = {}) => answer(request, caller),
    post: postDoor(post, doors),
    async close() {
      stopExpiry();
      await archive.close();
    },
  };
}

function readersOf({ readToken, readers = [], adminToken }: CollectorOptions): Reader[] {
  return [
    ...(readToken ? [{ name: 'owner', token: readToken }] : []),
    ...readers,
    ...(adminToken ? [{ name: 'admin', token: adminToken }] : []),
  ];
}
