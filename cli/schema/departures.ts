import { isDeepStrictEqual } from 'node:util';
import { nearest } from '../nearest.js';
import { scalarFits } from './scalar-fits.js';
import { hasType, typeOf, type Departure, type Schema } from './schema.js';

/** Descriptions from the outside in: what the place is for, then what its form is. */
const sentence = (...parts: readonly (string | undefined)[]) =>
  [...new Set(parts.filter(Boolean))].join(' ').replace(/\.$/, '');

const quoted = (values: readonly unknown[]) => values.map((one) => JSON.stringify(one)).join(', ');

/**
 * Where a value departs from a JSON Schema, with the schema's own descriptions as advice. So the
 * editor's completion, the tests' ajv and this command line read one and the same file.
 */
export const departures = (value: unknown, root: Schema): Departure[] => {
  const resolve = ($ref: string): Schema => {
    const name = $ref.replace('#/$defs/', '');
    const schema = root.$defs?.[name];
    if (!schema) throw new Error(`The schema has no ${$ref}.`);
    return schema;
  };

  const walk = (value: unknown, schema: Schema, path: string, outer = ''): Departure[] => {
    const words = sentence(outer, schema.description);
    const wrong = (fix = words) => [
      { path, found: value, fix: fix || 'look it up in docs/policies.md' },
    ];
    const fits = (branch: Schema) => !walk(value, branch, path).length;
    const all = (branches: readonly Schema[]) =>
      branches.flatMap((branch) => walk(value, branch, path, words));

    if (schema.type !== undefined && !hasType(value, schema.type))
      return wrong(sentence(`Use ${[schema.type].flat().join(' or ')}.`, words));
    if (schema.enum && !schema.enum.some((one) => isDeepStrictEqual(one, value))) {
      const meant = typeof value === 'string' && nearest(value, schema.enum.map(String));
      return wrong(
        sentence(
          `${meant ? `Did you mean "${meant}"? ` : ''}Use one of ${quoted(schema.enum)}.`,
          words,
        ),
      );
    }
    if (schema.const !== undefined && !isDeepStrictEqual(schema.const, value))
      return wrong(sentence(`Use ${JSON.stringify(schema.const)}.`, words));
    if (!scalarFits(value, schema)) return wrong();

    const found: Departure[] = [];
    if (schema.$ref) found.push(...all([resolve(schema.$ref)]));
    if (schema.allOf) found.push(...all(schema.allOf));
    if (schema.anyOf && !schema.anyOf.some(fits)) {
      // The branch for values of this type knows best what is wrong.
      const meant = schema.anyOf.filter((branch) => {
        const { type } = branch.$ref ? resolve(branch.$ref) : branch;
        return type !== undefined && hasType(value, type);
      });
      found.push(...(meant.length === 1 ? all(meant) : wrong()));
    }
    if (schema.oneOf && schema.oneOf.filter(fits).length !== 1) found.push(...wrong());
    if (schema.not && fits(schema.not)) found.push(...wrong());
    if (schema.if) {
      const branch = fits(schema.if) ? schema.then : schema.else;
      if (branch) found.push(...all([branch]));
    }
    if (Array.isArray(value)) found.push(...inList(value, schema, path, wrong));
    else if (typeOf(value) === 'object')
      found.push(...inObject(value as Record<string, unknown>, schema, path, wrong));
    return found;
  };

  const inList = (
    list: readonly unknown[],
    { items, minItems = 0, maxItems = Infinity, uniqueItems }: Schema,
    path: string,
    wrong: (fix?: string) => Departure[],
  ): Departure[] => {
    const again = uniqueItems
      ? list.findIndex((one, at) =>
          list.slice(0, at).some((other) => isDeepStrictEqual(one, other)),
        )
      : -1;
    return [
      ...(list.length < minItems || list.length > maxItems ? wrong() : []),
      ...(again < 0
        ? []
        : [
            {
              path: `${path}[${again}]`,
              found: list[again],
              fix: 'It is listed already; remove it',
            },
          ]),
      ...(items ? list.flatMap((one, at) => walk(one, items, `${path}[${at}]`)) : []),
    ];
  };

  const inObject = (
    object: Record<string, unknown>,
    schema: Schema,
    path: string,
    wrong: (fix?: string) => Departure[],
  ): Departure[] => {
    const { properties = {}, patternProperties = {}, additionalProperties, required = [] } = schema;
    const at = (key: string) => (path ? `${path}.${key}` : key);
    const unknown = (key: string) => {
      const meant = nearest(key, Object.keys(properties));
      return {
        path: at(key),
        found: object[key],
        fix: `This key is not known; ${meant ? `did you mean "${meant}"?` : 'remove it'}`,
      };
    };
    return [
      ...(Object.keys(object).length < (schema.minProperties ?? 0) ? wrong() : []),
      ...required
        .filter((key) => object[key] === undefined)
        .map((key) => {
          const asked = properties[key];
          const form = asked?.$ref && resolve(asked.$ref).description;
          return {
            path: at(key),
            found: undefined,
            fix: sentence(`Add "${key}".`, asked?.description, form),
          };
        }),
      ...Object.entries(object).flatMap(([key, one]) => {
        const { propertyNames } = schema;
        const named = propertyNames ? walk(key, propertyNames, at(key)) : [];
        if (Object.hasOwn(properties, key))
          return [...named, ...walk(one, properties[key] as Schema, at(key))];
        const byPattern = Object.entries(patternProperties).filter(([pattern]) =>
          new RegExp(pattern, 'u').test(key),
        );
        if (byPattern.length)
          return [...named, ...byPattern.flatMap(([, each]) => walk(one, each, at(key)))];
        if (additionalProperties === false) return [...named, unknown(key)];
        return typeof additionalProperties === 'object'
          ? [...named, ...walk(one, additionalProperties, at(key))]
          : named;
      }),
    ];
  };

  return walk(value, root, '');
};
