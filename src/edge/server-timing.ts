import { regionWord } from './region-word.js';

/**
 * Value of the `Server-Timing` header that Assent reads: `geo;desc="US-CA"`. Whatever is no region
 * becomes `ZZ`, so that nothing a visitor sent gets into a header.
 */
export const serverTiming = (region: string | undefined): string =>
  `geo;desc="${regionWord(region)}"`;
