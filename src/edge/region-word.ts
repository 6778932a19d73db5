import { parseRegion } from '../region/parse-region.js';

/**
 * The code as it is handed to the page. A server that does not know says so: `ZZ` counts as a hint
 * that cannot be read and leads to the strictest rules, where silence would let an older hint speak.
 */
export const regionWord = (region: string | undefined): string => parseRegion(region) ?? 'ZZ';
