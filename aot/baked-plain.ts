/** The same for a site whose configuration names no vendor: its tags are marked in the page. */
export const baked = true;
export const withVendors = false;
