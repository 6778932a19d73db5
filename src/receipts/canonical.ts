/**
 * RFC 8785 for what receipts hold: strings, integers, booleans, null. Sorted keys are then all it
 * takes; undefined members are left out.
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const of = value as Readonly<Record<string, unknown>>;
  let members = '';
  // By UTF-16 code units, as the standard has it.
  for (const key of Object.keys(of).sort())
    if (of[key] !== undefined)
      members += `${members && ','}${JSON.stringify(key)}:${canonical(of[key])}`;
  return `{${members}}`;
};
