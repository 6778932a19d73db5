/**
 * Brotli bytes of a visit: what its files weigh, and what the contender adds to the page itself.
 * @param {{bodies: Map<string, () => {br: Buffer}>}} own
 * @param {{bodies: Map<string, () => {br: Buffer}>}} blank the page alone
 * @param {'first' | 'returning'} visit
 * @param {readonly string[]} names files of the visit
 */
export const bytesOf = (own, blank, visit, names) => {
  const page = ({ bodies }) => bodies.get(`${visit}.html`)().br.length;
  return (
    Math.max(0, page(own) - page(blank)) +
    names.reduce((sum, name) => sum + own.bodies.get(name)().br.length, 0)
  );
};
