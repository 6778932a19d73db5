import { literal } from './literal.js';

/** Code that stands for itself, where the rest is data. */
export class Code {
  constructor(readonly text: string) {}
}

/**
 * Puts data where a finished file has names such as `ASSENT_TABLE`. Throws where one of them is not in
 * it exactly once, or another is left: then file and tool are of two versions.
 */
export const fill = (template: string, values: Readonly<Record<string, unknown>>): string => {
  const found = template.match(/\bASSENT_[A-Z]+\b/g) ?? [];
  const wanted = Object.keys(values).map((name) => `ASSENT_${name}`);
  if ([...found].sort().join() !== [...wanted].sort().join())
    throw new Error(`the file holds ${found.join(', ')}, and is filled with ${wanted.join(', ')}`);
  return template.replace(/\bASSENT_([A-Z]+)\b/g, (_, name: string) => {
    const value = values[name];
    return value instanceof Code ? value.text : literal(value);
  });
};
