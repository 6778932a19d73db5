import type { AccessLog } from '../http/access-log.js';
import type { Store } from '../intake/intake.js';
import type { Notary } from '../proof/notary.js';
import type { Eraser } from '../retention/eraser.js';
import type { SqlView } from '../sql/with-sql.js';
import type { Verdict } from '../verify.js';

/** What differs between the two ways in which receipts are kept: a journal, or a shared database. */
export interface Archive {
  store: Store;
  view: SqlView;
  eraser: Eraser;
  accessLog: AccessLog;
  state(): State;
  /** Only where there is a journal. */
  verify?(): Promise<Verdict>;
  notary?: Notary;
  close(): Promise<void>;
}

/** Counts and health: nothing about a person. */
export interface State {
  durability: 'journal' | 'database';
  receipts: number | null;
  notices: number | null;
  quarantined: number | null;
  erased: number | null;
  waiting: number;
  journal?: {
    lines: number;
    head: string;
    /** Damaged lines that were found. */
    damaged: number;
    broken: boolean;
  };
  sql: {
    state: SqlView['state'];
    receipts: number | null;
    caughtUp: boolean;
    /** Receipts that are durable and not yet in SQL. */
    behind: number;
  };
}
