import { error, show, type Flaw } from '../finding.js';
import { departures } from '../schema/departures.js';
import { readSchema } from '../schema/read-schema.js';

/** Is it a policy document at all? Everything else takes the shape for granted. */
export const shape = (value: unknown): Flaw[] =>
  departures(value, readSchema('policy')).map(({ path, found, fix }) =>
    error(path, show(found), fix),
  );
