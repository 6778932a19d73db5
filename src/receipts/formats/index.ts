export { canonical } from '../canonical.js';
export { receiptHash, verifyChain } from '../verify-chain.js';
export type { ChainCheck } from '../verify-chain.js';
export type { NoticeManifest } from '../manifest.js';
export { toIso27560 } from './iso27560.js';
export type { Iso27560Record } from './iso27560.js';
export { toKantara } from './kantara.js';
export type { KantaraPurpose, KantaraReceipt } from './kantara.js';
