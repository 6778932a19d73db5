/** The part of JSON Schema (draft 2020-12) that Assent's own schemas use. */
export interface Schema {
  $ref?: string;
  $defs?: Readonly<Record<string, Schema>>;
  description?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Readonly<Record<string, Schema>>;
  patternProperties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  required?: readonly string[];
  minProperties?: number;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
}

/** One departure from a schema. */
export interface Departure {
  path: string;
  found: unknown;
  fix: string;
}

/** `properties` and `items` in the words of the schema's JSON type names. */
export const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

export const hasType = (value: unknown, type: NonNullable<Schema['type']>): boolean =>
  [type]
    .flat()
    .some((name) => (name === 'integer' ? Number.isInteger(value) : name === typeOf(value)));
