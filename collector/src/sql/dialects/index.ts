import { citus } from './citus.js';
import { cockroach } from './cockroach.js';
import type { Dialect } from './dialect.js';
import { postgres } from './postgres.js';
import { yugabyte } from './yugabyte.js';

export type { Dialect };

const DIALECTS: readonly Dialect[] = [postgres, citus, cockroach, yugabyte];

/** @throws with the known names */
export function dialectNamed(name = 'postgres'): Dialect {
  const found = DIALECTS.find((dialect) => dialect.name === name);
  if (found) return found;
  throw new Error(
    `ASSENT_DIALECT: ${JSON.stringify(name)} is not known. Write one of ${DIALECTS.map((one) => one.name).join(', ')}.`,
  );
}
