/** Rarely asked: what is wrong with the configuration, why may something run, who is to erase what. */
export { describe } from './config/problems.js';
export { explainSubject } from './diagnosis/explain.js';
export { regimeSources } from './regimes/sources.js';
export { requestErasure } from './session/request-erasure.js';
