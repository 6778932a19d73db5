import type { ItemRule } from '../types.js';

/** Every item that a form may take, each once. */
export const itemsOf = ({ required = [], optional = [], oneOf = [] }: ItemRule): string[] => [
  ...new Set([...required, ...oneOf.flat(), ...optional]),
];

export interface MissingItems {
  required: readonly string[];
  /** Groups of which nothing was given (S11). */
  oneOf: readonly (readonly string[])[];
}

/** What a consent lacks; nothing of the optional ones is ever missing (S9). */
export const missingItems = (
  { required = [], oneOf = [] }: ItemRule,
  given: readonly string[],
): MissingItems => ({
  required: required.filter((id) => !given.includes(id)),
  oneOf: oneOf.filter((group) => !group.some((id) => given.includes(id))),
});

export const complete = (rule: ItemRule, given: readonly string[]): boolean => {
  const { required, oneOf } = missingItems(rule, given);
  return !required.length && !oneOf.length;
};
