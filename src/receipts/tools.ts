/**
 * What the session has anyway and lends to `receipts.js`, so that a browser does not load it twice.
 */
export { receiptText } from './receipt-text.js';
export { dropItem, readItems, writeItem } from './waiting.js';
