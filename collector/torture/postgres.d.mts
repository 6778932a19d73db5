export interface Postgres {
  url: string;
  port: number;
  /** Its data folder. */
  data: string;
  /** What `SELECT version()` would begin with. */
  version: string;
  start(): Promise<void>;
  /** Ends the server at once, as a crash does; the data stay. */
  stop(): Promise<void>;
  /** kill -9 of the server and every process of it. */
  kill(): Promise<void>;
  /** Makes a standby take writes. */
  promote(): string;
  remove(): Promise<void>;
}

export function startPostgres(options?: {
  settings?: readonly string[];
  standbyOf?: Postgres;
}): Promise<Postgres>;
