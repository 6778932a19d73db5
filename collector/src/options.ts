import type { Log } from './log.js';
import type { Reader } from './http/readers.js';
import type { RateLimit } from './intake/rate-limit.js';
import type { Retention } from './retention/rules.js';
import type { Sites } from './sites.js';

/** What a collector is made of. */
export interface CollectorOptions {
  /** Directory of journal and embedded database; made when missing, held by one process at a time. */
  data: string;
  /** `postgres://…`. Without it the embedded PGlite database under `data` is used. */
  databaseUrl?: string;
  /**
   * What an acknowledgement rests on. `journal` (default): this machine's disk, the database follows.
   * `database`: the commit of the shared database; the collector keeps nothing itself.
   */
  durability?: 'journal' | 'database';
  /** Differences between databases, by name: `postgres` (default), `citus`, `cockroach`, `yugabyte`. */
  dialect?: string;
  /** Exact origins (`https://shop.example`) whose pages may post; `['*']` for a demo. */
  origins: readonly string[];
  /** Sites with the controller and the origins of each. Without it every origin may speak for every site. */
  sites?: Sites;
  /** Region codes (`DE`, `US-CA`) or regimes (`eu-eea`) that are kept here; all others are refused. */
  regions?: readonly string[];
  /** Where this collector stands, such as `DE`; told to everybody who asks. */
  location?: string;
  /** Cookie of the pages' record, written by `/v1/cookie`: `assent` or `assent@shop.example`. */
  cookie?: string;
  /** Accept posts without an `Origin` header (server to server). Default: only when origins is `*`. */
  allowMissingOrigin?: boolean;
  /** Bearer token for reading everything. Without any token only this machine may read. */
  readToken?: string;
  /** More readers, each with a name for the access log, perhaps for some controllers only. */
  readers?: readonly Reader[];
  /** Token of the owner's own servers: they import, and post without an Origin. */
  writeToken?: string;
  /** Token for erasing and for running the expiry. Without it both are done by the command only. */
  adminToken?: string;
  /** Requests of one address; `false` for no limit. Default 20 a second, 200 at once. */
  rate?: RateLimit | false;
  /** The peer is a proxy: its last `X-Forwarded-For` entry is the visitor's address. */
  trustProxy?: boolean;
  /** How long receipts are kept. Without it nothing expires. */
  retention?: Retention;
  /** Where the daily signed root is published besides `data/proof`. */
  publish?: Publish;
  /** Counts below this are not shown on the dashboard. Default 10. */
  smallest?: number;
  /** Journal lines that may wait for the disk before posts are answered 503. Default 10,000. */
  maxQueue?: number;
  log?: Log;
}

export interface Publish {
  /** File to which every root is appended, such as one in a git work tree or on a mounted bucket. */
  file?: string;
  /** Program that gets the root as JSON on its standard input; run without a shell. */
  command?: readonly string[];
}

/** What is known about a request besides the request itself. */
export interface Caller {
  /** IP address of the peer of the connection. */
  address?: string | undefined;
}
