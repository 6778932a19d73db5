import { fingerprint } from '../decisions/fingerprint.js';
import type { Config } from '../types.js';
import { version } from '../version.js';

/** What a page's standing depends on, as far as a server can know it. */
export interface PageFacts {
  /** Exactly what the page hands to Assent: same keys, same values, same order. */
  config: Config;
  /** `<meta name="assent-region">`, as written into the page. */
  page?: string | undefined;
  /** `desc` of `Server-Timing: geo`, as sent with the page. */
  serverTiming?: string | undefined;
  /** The request said `Sec-GPC: 1`. */
  gpc?: boolean | undefined;
  /** The request said `DNT: 1`. */
  dnt?: boolean | undefined;
}

/**
 * The fingerprints that the page's core may compare a record with (`src/assent.ts`). With another
 * configuration, hint, signal or version of Assent they are others, and the record is only good for
 * being worked out anew.
 */
export const pageKeys = (facts: PageFacts): readonly string[] => {
  const { config, page, serverTiming, gpc = false, dnt = false } = facts;
  return [fingerprint(JSON.stringify([version, config, { page, serverTiming }, gpc, dnt]))];
};
