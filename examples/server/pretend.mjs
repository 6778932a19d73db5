const PLACE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

/** What may stand in the address, and how a value looks. Anything else is dropped unseen. */
const SETTINGS = {
  region: PLACE,
  residence: PLACE,
  service: PLACE,
  lang: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/,
  gpc: /^1$/,
  months: /^(?:[1-9]|[1-5][0-9])$/,
  via: /^server-timing$/,
  policy: /^(?:next|ncp-2017-public|ncp-2019|ncp-2021|ncp-announced|koscom-2023)$/,
  same: /^1$/,
  view: /^closed$/,
};

/**
 * What the visitor of the demo pretends to be, read from the address and from nowhere else: no
 * storage of its own, so that the live view shows only what the site and its vendors store.
 */
export const pretend = (search) =>
  Object.fromEntries(
    Object.entries(SETTINGS)
      .map(([name, shape]) => [name, search.get(name), shape])
      .filter(([, value, shape]) => value !== null && shape.test(value))
      .map(([name, value]) => [name, value]),
  );

/** The settings as a query, `''` when nothing is pretended. */
export const query = (settings) => {
  const text = new URLSearchParams(settings).toString();
  return text && `?${text}`;
};
