/** Assent's own text of base and addenda, for owners without a policy document of their own. */
export { addendaFor } from './addenda-for.js';
export { effectivePolicy } from './effective-policy.js';
export { policySections } from './policy-sections.js';
