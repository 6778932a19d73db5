import type { Log } from './log.js';

/** What a collector is made of. */
export interface CollectorOptions {
  /** Directory of journal and embedded database; made when missing, held by one process at a time. */
  data: string;
  /** `postgres://…`. Without it the embedded PGlite database under `data` is used. */
  databaseUrl?: string;
  /** Exact origins (`https://shop.example`) whose pages may post; `['*']` for a demo. */
  origins: readonly string[];
  /** Accept posts without an `Origin` header (server to server). Default: only when origins is `*`. */
  allowMissingOrigin?: boolean;
  /** Bearer token for reading. Without it only this machine may read. */
  readToken?: string;
  /** Journal lines that may wait for the disk before posts are answered 503. Default 10,000. */
  maxQueue?: number;
  log?: Log;
}

/** What is known about a request besides the request itself. */
export interface Caller {
  /** IP address of the peer of the connection. */
  address?: string | undefined;
}
