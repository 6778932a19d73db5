/** The owner's own policy in versions. Carries no text of Assent's: that is `index.ts`. */
export { addendaIn, refsOf } from './refs-of.js';
export {
  clauseOf,
  declaredPurposes,
  knownVendors,
  purposesOfClause,
  requiredPurposes,
} from './declared.js';
export { diffPolicies, widenedPurposes } from './diff.js';
export { inLanguage, languageOf } from './in-language.js';
export { mergePromises } from './merge.js';
export { openVersions } from './open-versions.js';
export { longer } from './period.js';
export { readPolicy } from './read-policy.js';
export { sectionsOf } from './sections-of.js';
export { termsOf } from './terms-of.js';
export { transfersOf } from './transfers-of.js';
export { noticeDays, versionsAt } from './versions.js';

export type { Effect, PolicyDiff, TermArea, TermChange } from './diff.js';
export type { MergedPromise, Promised } from './merge.js';
export type { Versions, VersionsRequest } from './open-versions.js';
export type { ReadPolicy } from './read-policy.js';
export type { OwnSection, ReadClause } from './sections-of.js';
export type { PurposeTerms, ReadParty } from './terms-of.js';
export type { Destination } from './transfers-of.js';
export type { PolicyEntry, VersionsNow } from './versions.js';
