import type { ErrorObject } from 'ajv/dist/2020.js';

/** Length of `reason` in a stamp, by the schema. */
const LONGEST = 64;

/** What is wrong, where, in a few words: `region.by: must be one of the allowed values`. */
export function reasonOf(errors: readonly ErrorObject[] | null | undefined): string {
  // `if` and `oneOf` only say that something inside failed; the something comes first.
  const error = errors?.find(({ keyword }) => keyword !== 'if') ?? errors?.[0];
  if (!error) return 'does not match the receipt schema';
  const path = error.instancePath.slice(1).replaceAll('/', '.');
  const text = `${path || 'receipt'}: ${describe(error)}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function describe({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
      return `unknown key ${JSON.stringify(params.additionalProperty)}`;
    case 'required':
      return `${JSON.stringify(params.missingProperty)} is missing`;
    case 'propertyNames':
      return `bad key ${JSON.stringify(params.propertyName)}`;
    case 'enum':
      return 'not one of the allowed values';
    case 'pattern':
      return 'not of the expected form';
    default:
      return message ?? keyword;
  }
}
