/** `assent/server`: the record on a visitor's device, read by the owner's server. */
export { durableCookie, type DurableCookieOptions } from './durable-cookie.js';
export { pageKeys, type PageFacts } from './page-keys.js';
export {
  readStanding,
  type ReadOptions,
  type ServerStanding,
  type StandingState,
} from './read-standing.js';
export { dueConfirmations } from '../forms/due.js';
export type { FormTexts } from '../forms/statement.js';
export { formHtml } from './form-html.js';
export { formStatement, type FormPlace } from './form-statement.js';
export { offlineRecord, type OfflineOptions } from './offline-record.js';
export { readForm, type FormOptions, type PostedForm } from './read-form.js';
