/** What only a site with its policy as data, or a visitor under several addenda, needs. */
export { mergePromises } from './policy/merge.js';
export { documentsInForce } from './session/documents-in-force.js';
