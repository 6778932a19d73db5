import type {
  Addendum,
  Config,
  DocumentRef,
  PolicyDocument,
  PolicySection,
  PolicyVersion,
  TermChange,
} from '../types.js';
import { addenda, base } from '../addenda/index.js';
import { policyRef } from '../config/settings.js';
import type { Loaders } from '../loaders.js';

/** The policy as a notice shows it: its text, its versions, and what changed between them. */
export interface PolicyReader {
  /** Announced, not in force yet, in order of effect. */
  pending: readonly { version: string }[];
  versions(language: string): readonly PolicyVersion[];
  sections(version: string | undefined, language: string): Promise<readonly PolicySection[]>;
  /** What a version changes against the one before it. */
  changes(version: string): Promise<readonly TermChange[]>;
  /** What changed from that version to the one in force; nothing where nobody can tell. */
  changesSince(version: string): Promise<readonly TermChange[]>;
}

/** The policy that governs today, and what is known of its other versions. */
export interface PolicyInForce {
  ref: DocumentRef;
  /** The owner's policy as data; without it the model text stands in. */
  document?: PolicyDocument;
  addenda: readonly Addendum[];
  /** Milliseconds since 1970 at which it took effect; missing where the configuration alone names it. */
  inForceSince?: number;
  /** Milliseconds since 1970 at which another version is announced or takes effect. */
  nextChange: number;
  /** Purposes whose terms widened since that version; `all` where nobody can tell. */
  widenedSince(version: string, codes: readonly string[]): Promise<ReadonlySet<string> | 'all'>;
  /** For a visitor of these ISO 3166 codes, under these addenda. */
  readerFor(codes: readonly string[], refs: readonly DocumentRef[]): PolicyReader;
}

/**
 * As the owner's documents say, or where there are none as the configuration names it. Rejects when
 * the governing document cannot be read: nothing may be asked under unknown terms.
 */
export const policyInForce = async (
  config: Config,
  loaders: Loaders,
  now: number,
): Promise<PolicyInForce> => {
  if (config.policy?.versions?.length)
    return (await loaders.versions()).documentsInForce(config, now);
  const ref = policyRef(config);
  return {
    ref,
    addenda,
    nextChange: Infinity,
    widenedSince: async (version) => (version === ref.version ? new Set<string>() : 'all'),
    readerFor: (_codes, refs) => ({
      pending: [],
      versions: () => [],
      sections: async (_version, language) =>
        (await loaders.policy()).policySections([base, ...refs], language),
      changes: async () => [],
      changesSince: async () => [],
    }),
  };
};
