import { readFileSync } from 'node:fs';

/** Names that generic rules of ad-block lists hide or block, as of November 2026. */
export const hiddenNames = JSON.parse(
  readFileSync(new URL('hidden-names.json', import.meta.url), 'utf8'),
);

/** Those that a text contains, whatever the case: lists match parts of names, too. */
export const hiddenIn = (text) =>
  hiddenNames.elements.filter((hidden) => text.toLowerCase().includes(hidden.toLowerCase()));
