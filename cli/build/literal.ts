const word = /^[A-Za-z_$][\w$]*$/;

/** Text that stands in a script, also inside a page, and ends neither. */
const quoted = (text: string): string =>
  JSON.stringify(text)
    .replaceAll('<', String.raw`\x3c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);

/**
 * Data as JavaScript. No object has a prototype, so what a careless page put on everybody's counts for
 * nothing.
 */
export const literal = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => {
      // Written plainly it would set a prototype.
      const name = key === '__proto__' ? '["__proto__"]' : word.test(key) ? key : quoted(key);
      return `${name}:${literal(member)}`;
    });
  return `{${['__proto__:null', ...members].join()}}`;
};
