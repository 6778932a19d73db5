export { startPostgres } from '../../torture/postgres.mjs';
export type { Postgres } from '../../torture/postgres.mjs';
