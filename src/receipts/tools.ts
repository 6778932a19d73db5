/**
 * What the session has anyway and lends to `receipts.js`, so that a browser does not load it twice.
 */
export { canonical } from './canonical.js';
export { dropItem, readItems, writeItem } from './waiting.js';
