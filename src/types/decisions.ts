/** State of one purpose: nobody answered yet, a yes, a no. */
export type Decision = 'unset' | 'granted' | 'denied';

/** What a purpose may do now. `exempt`: needs no decision (strictly necessary). */
export type Status = Decision | 'exempt';

/**
 * `true`: declared under the age at which people decide for themselves · `sale`: of that age, but sale and
 * sharing wait for a yes of their own (Cal. Civ. Code 1798.120(c)) · `no-sale`: of an age for which the law
 * takes no yes to these (`regimes/teens.ts`).
 */
export type UnderAge = boolean | 'sale' | 'no-sale';

/**
 * How a regime treats a purpose before anybody answered.
 * `always` cannot be switched off · `opt-in` off until yes · `opt-out` on until no or signal ·
 * `notice` on, and the visitor is told · `exempt-optout` needs no consent but a simple objection.
 */
export type Mode = 'always' | 'opt-in' | 'opt-out' | 'notice' | 'exempt-optout';

/**
 * Purposes that Assent knows by name and has texts for. `statistics` is the site's own counting, for
 * itself alone, which some laws exempt · `development` is new services made from data (Model policies,
 * Art 5) · `newsletter` is asked in forms only.
 */
export type KnownPurpose =
  | 'necessary'
  | 'functional'
  | 'statistics'
  | 'analytics'
  | 'personalisation'
  | 'advertising'
  | 'marketing'
  | 'development'
  | 'newsletter';

/** Text in one language, or one text per BCP 47 language tag. */
export type Localised = string | Readonly<Record<string, string>>;
