/** For the developer's questions: what is wrong with the configuration, why may something run or not. */
export { describe } from './config/problems.js';
export { explainSubject } from './decisions/explain.js';
