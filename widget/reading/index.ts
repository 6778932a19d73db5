/** The policy as it is read: most visitors open the preferences for the switches alone. */
export { policy } from './policy.js';
export { Sections } from './Sections.js';
