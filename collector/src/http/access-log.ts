import { mkdir } from 'node:fs/promises';
import { canonicalJson } from '../canonical-json.js';
import { Journal } from '../journal/journal.js';
import { recover } from '../journal/recover.js';
import { walkJournal } from '../journal/walk.js';
import { StoreError } from '../intake/store-error.js';
import type { Log } from '../log.js';
import { sha256 } from '../sha256.js';
import type { SqlView } from '../sql/with-sql.js';

/** One look at what is stored. */
export interface Access {
  /** Name of the reader's token. */
  by: string;
  route: string;
  status: number;
  /** Digests of the subjects and ids that were asked for: whoever knows one can look for it. */
  asked: readonly string[];
}

export interface AccessLog {
  /** Resolves when the record is durable. */
  write(access: Omit<Access, 'asked'>, about: readonly string[]): Promise<void>;
  /** The newest first, 200 at most; with `about` only those that asked for it. */
  list(about?: string): Promise<(Access & { at: string })[]>;
  close(): Promise<void>;
}

/** Who read what, as a hash chain in a directory of its own, so that reading leaves a trace. */
export async function openAccessLog(directory: string, log: Log): Promise<AccessLog> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const { end, lines } = await recover(directory, () => undefined, log);
  const journal = new Journal(directory, end, lines);
  return {
    write({ by, route, status }, about) {
      const body = canonicalJson({ asked: about.map(digest), by, route, status });
      return journal.append([{ kind: 'a', body }], new Date().toISOString());
    },
    async list(about) {
      const wanted = about === undefined ? undefined : digest(about);
      const found: Listed[] = [];
      for await (const { line } of walkJournal(directory, undefined, journal.end)) {
        if (!line) continue;
        const access = JSON.parse(line.body) as Access;
        if (wanted !== undefined && !access.asked.includes(wanted)) continue;
        found.push({ at: line.t, ...access });
        if (found.length > 200) found.shift();
      }
      return found.toReversed();
    },
    close: () => journal.close(),
  };
}

/** The same in the shared database, for collectors that keep nothing themselves. */
export function sqlAccessLog(view: SqlView): AccessLog {
  const sql = () => {
    if (!view.sql) throw new StoreError('The database is away.');
    return view.sql;
  };
  return {
    async write({ by, route, status }, about) {
      await sql().query(
        `INSERT INTO consent_access (at, reader, route, status, asked) VALUES (now(), $1, $2, $3, $4)`,
        [by, route, status, about.map(digest).join(' ')],
      );
    },
    async list(about) {
      const asking = sql().query<Omit<Listed, 'asked'> & { asked: string }>(
        `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, reader AS by,
          route, status, asked FROM consent_access
          WHERE $1 = '' OR $1 = ANY(string_to_array(asked, ' ')) ORDER BY consent_access.at DESC LIMIT 200`,
        [about === undefined ? '' : digest(about)],
      );
      const rows = await asking.catch((error: Error) => {
        throw new StoreError(`The access log cannot be read. ${error.message}`);
      });
      return rows.map((row) => ({ ...row, asked: row.asked.split(' ').filter(Boolean) }));
    },
    close: () => Promise.resolve(),
  };
}

type Listed = Access & { at: string };

/** The ids hold 74 random bits and more: their hash tells nobody which they are. */
function digest(value: string): string {
  return sha256(value).slice(0, 22);
}
