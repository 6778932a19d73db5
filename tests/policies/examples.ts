import { readFileSync } from 'node:fs';
import type { PolicyDocument } from '../../src/types.js';

/** A deep copy without `readonly`, for tests that break something. */
export type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;

export const names = ['ncp-2017-public', 'ncp-2019', 'ncp-2021', 'koscom-2023'] as const;

/** A fresh copy of one of the example policies. */
export const example = (name: (typeof names)[number]): PolicyDocument =>
  JSON.parse(readFileSync(`examples/policies/${name}.json`, 'utf8')) as PolicyDocument;

/** The example with one thing done to it. */
export const broken = (
  name: (typeof names)[number],
  harm: (document: Draft<PolicyDocument>) => void,
): PolicyDocument => {
  const document = example(name);
  harm(document as Draft<PolicyDocument>);
  return document;
};

/** One of a list by its id; a test that looks for what is not there must not pass. */
export const byId = <T extends { id: string }>(list: readonly T[] | undefined, id: string): T => {
  const found = list?.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
