/**
 * Is this the core of a site's own build (`assent build`)? Its bundle takes another file in place of
 * this one, and what is not needed there is left out of it.
 */
export const baked: boolean = false;
/** Does the configuration name vendors? Where nobody knows yet: perhaps. */
export const withVendors: boolean = true;
