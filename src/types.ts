/** Every public type of Assent. */
export type * from './policy/document.js';
/** What may be decided, and how a law treats it. */
export type * from './types/decisions.js';
/** Vendors, as the owner configures them. */
export type * from './types/vendors.js';
/** The owner's configuration. */
export type * from './types/config.js';
/** Shapes of the data in `regimes/` and `addenda/`. */
export type * from './types/law.js';
/** How things stand, and how they came about. */
export type * from './types/answers.js';
/** Consents given in forms, or on other ways than this page. */
export type * from './types/forms.js';
/** Receipts, and what they speak of. */
export type * from './types/receipts.js';
/** What a page calls and hears. */
export type * from './types/api.js';
/** The notice as data: what the session hands to the widget. */
export type * from './types/notice.js';
/** What the session and the widget call of each other. */
export type * from './types/widget.js';
/** Words of a language. */
export type * from './types/texts.js';
