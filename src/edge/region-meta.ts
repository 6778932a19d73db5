import { regionWord } from './region-word.js';

/**
 * The tag to write above Assent's script: `<meta name="assent-region" content="US-CA">`. Only letters,
 * digits and a hyphen can get into it. A page with it belongs to one visitor: see `pageHeaders`.
 */
export const regionMeta = (region: string | undefined): string =>
  `<meta name="assent-region" content="${regionWord(region)}">`;
