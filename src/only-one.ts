import type { Assent } from './types.js';
import { version } from './version.js';

const mark = Symbol.for('assent');

/**
 * One Assent asks for a whole page: a second tag, another global name, another version or the npm
 * package beside the tag get the first, and the console says so.
 */
export const onlyOne = (start: () => Assent): Assent => {
  const page = window as unknown as Record<symbol, Assent | undefined>;
  const first = page[mark];
  if (!first) return (page[mark] = start());
  console.warn(`Assent: ${first.version} is here already; ${version} does nothing.`);
  return first;
};
