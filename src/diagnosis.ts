/**
 * Rarely asked: what is wrong with the configuration, why may something run, who is to erase what, what a
 * visitor may ask for beyond a yes or a no.
 */
export { describe } from './config/problems.js';
export { visitorRights } from './session/visitor-rights.js';
