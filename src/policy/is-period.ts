const count = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const untils = /^(purpose-met|(contract|membership|service)-ends|as-policy)$/;
const froms = /^(collection|leaving|termination-request|transaction)$/;

/** Is it a `Period`: exactly one unit, and nothing else that nobody knows? */
export const isPeriod = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { years, months, days, until, from, ...rest } = value as Record<string, unknown>;
  const given = [years, months, days, until].filter((unit) => unit !== undefined);
  return (
    given.length === 1 &&
    (untils.test(until as string) || (until === undefined && count(given[0]))) &&
    (from === undefined || froms.test(from as string)) &&
    !Object.keys(rest).length
  );
};
