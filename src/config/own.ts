/** A copy without prototypes: only what the owner wrote counts, whatever a page put on everybody's. */
export const own = <T>(value: T): T => {
  if (typeof value !== 'object' || !value) return value;
  const copy = (Array.isArray(value) ? [] : Object.create(null)) as T;
  for (const key of Object.keys(value) as (keyof T)[]) copy[key] = own(value[key]);
  return copy;
};
