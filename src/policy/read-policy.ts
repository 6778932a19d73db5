import type { Problem } from '../types.js';
import type { PolicyDocument } from './document.js';
import { documentShape } from './document-shape.js';
import { contradictions } from './contradictions.js';
import { problemsOf } from './shape.js';

export type ReadPolicy =
  | { document: PolicyDocument; problems?: undefined }
  | { document?: undefined; problems: readonly Problem[] };

/**
 * Takes a value for a policy, whole or not at all: one problem, and nothing of it is used, because
 * half a policy would ask for something that nobody wrote.
 */
export const readPolicy = (value: unknown): ReadPolicy => {
  const problems = problemsOf(value, documentShape);
  // What follows takes the shape for granted.
  if (!problems.length) problems.push(...contradictions(value as PolicyDocument));
  return problems.length ? { problems } : { document: value as PolicyDocument };
};
