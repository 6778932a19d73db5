import { national, stateSections } from './sections.js';

export interface ApplicableOptions {
  /**
   * `states` (default): the section of the visitor's state, and the national one where the state is
   * not known or has none · `national`: the national one for everybody in the US (the IAB's National
   * Approach, for signatories of the MSPA).
   */
  approach?: 'states' | 'national';
  /** Sections that the owner found to apply to the business. Default: all. */
  sections?: readonly string[];
}

/**
 * The one section in force for a region, if any. An unknown region gets the national section: vendors
 * read "no section applies" as "no law applies", and nobody knows that.
 */
export const applicableSection = (
  region: string,
  { approach = 'states', sections }: ApplicableOptions = {},
): string | undefined => {
  if (!/^(?:US(?:-|$)|ZZ$)/.test(region)) return undefined;
  const state = approach === 'states' ? stateSections[region] : undefined;
  return [state, national].find((name) => name && (sections?.includes(name) ?? true));
};
