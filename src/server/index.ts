/** `assent/server`: the record on a visitor's device, read by the owner's server. */
export { pageKeys, type PageFacts } from './page-keys.js';
export {
  readStanding,
  type ReadOptions,
  type ServerStanding,
  type StandingState,
} from './read-standing.js';
