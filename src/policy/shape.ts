import type { Problem } from '../types.js';

/** A pattern is for text, `[shape]` for a list; a key with `?` may be missing, `'*'` allows any. */
export type Shape = RegExp | ((value: unknown) => boolean) | readonly [Shape] | Fields;
export interface Fields {
  readonly [key: string]: Shape;
}

/** Own keys only: what a page put on everybody's prototype is in no document. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a value departs from its shape. A key that no shape names is a problem too: a misspelt one
 * would silently drop what somebody was promised.
 */
export const problemsOf = (value: unknown, shape: Shape, path = ''): Problem[] => {
  if (shape instanceof RegExp)
    return typeof value === 'string' && shape.test(value) ? [] : [{ path, found: value }];
  if (typeof shape === 'function') return shape(value) ? [] : [{ path, found: value }];
  if (Array.isArray(shape))
    return Array.isArray(value)
      ? // By index, so that holes are seen.
        Array.from(value, (item, index) =>
          problemsOf(item, shape[0] as Shape, `${path}[${index}]`),
        ).flat()
      : [{ path, found: value }];
  if (!isObject(value)) return [{ path, found: value }];

  const fields = shape as Fields;
  const at = (key: string) => (path ? `${path}.${key}` : key);
  const shapeOf = (key: string) =>
    [key, `${key}?`, '*'].filter((name) => Object.hasOwn(fields, name)).map((name) => fields[name]);
  return [
    ...Object.keys(fields)
      .filter((key) => !/[?*]$/.test(key) && !Object.hasOwn(value, key))
      .map((key) => ({ path: at(key), found: undefined })),
    ...Object.entries(value).flatMap(([key, item]): Problem[] => {
      const [inner] = shapeOf(key);
      if (!inner) return [{ path: at(key), found: item, unknown: true }];
      if (item === undefined && Object.hasOwn(fields, `${key}?`)) return [];
      return problemsOf(item, inner, at(key));
    }),
  ];
};
