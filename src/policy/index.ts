export { addendaFor } from './addenda-for.js';
export { effectivePolicy } from './effective-policy.js';
export { policySections } from './policy-sections.js';
