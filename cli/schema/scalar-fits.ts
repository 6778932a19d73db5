import type { Schema } from './schema.js';

const length = (text: string) => [...text].length;

/** Does a text or number keep to its schema? The type itself was looked at before. */
export const scalarFits = (value: unknown, schema: Schema): boolean => {
  const { pattern, minLength = 0, maxLength = Infinity } = schema;
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (typeof value === 'string')
    return (
      length(value) >= minLength &&
      length(value) <= maxLength &&
      (pattern === undefined || new RegExp(pattern, 'u').test(value))
    );
  return typeof value !== 'number' || (value >= minimum && value <= maximum);
};
