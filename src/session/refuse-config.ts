import type { Problem } from '../types.js';
import type { Loaders } from '../loaders.js';

/** Throws what is wrong, and has the advice for the developer fetched and printed. */
export const refuseConfig = (problems: readonly Problem[], loaders: Loaders): never => {
  loaders.diagnosis().then(
    ({ describe }) => console.error(describe(problems)),
    () => {},
  );
  const list = problems.map(({ path, found }) => `\n  ${path}: ${JSON.stringify(found)}`).join('');
  throw Object.assign(new Error(`The configuration has problems, so nothing gated runs.${list}`), {
    problems,
  });
};
