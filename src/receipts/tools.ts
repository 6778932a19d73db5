/**
 * What the session has anyway and lends to `receipts.js`, so that a browser does not load it twice.
 */
export { canonical } from './canonical.js';
export { noticeManifest } from './manifest.js';
export { makeReceipt } from './receipt.js';
export { outboxKey, readList, readNames, writeList } from './waiting.js';
