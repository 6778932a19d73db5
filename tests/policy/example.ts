import { readFileSync } from 'node:fs';
import type { PolicyDocument } from '../../src/policy/document.js';
import { readPolicy } from '../../src/policy/read-policy.js';

export const exampleText = (name: string): unknown =>
  JSON.parse(readFileSync(`examples/policies/${name}.json`, 'utf8'));

/** One of the real policies that are modelled as data. */
export const example = (name: string): PolicyDocument => {
  const { document, problems } = readPolicy(exampleText(name));
  if (!document) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return document;
};
