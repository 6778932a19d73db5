import type { DocumentRef, Problem } from '../types.js';
import { diffPolicies, widenedPurposes, type PolicyDiff, type TermChange } from './diff.js';
import type { PolicyDocument } from './document.js';
import { readPolicy } from './read-policy.js';
import { versionsAt, type PolicyEntry } from './versions.js';

export interface VersionsRequest {
  entries: readonly PolicyEntry[];
  /** The controller's clock, such as `+09:00`. Default: that of the documents. */
  utcOffset?: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** Answers what lies at the address, read as JSON. */
  fetchDocument(src: string): Promise<unknown>;
}

export interface Versions {
  governing: { ref: DocumentRef; document: PolicyDocument; entry: PolicyEntry };
  /** Nothing is in force yet; `governing` is the first that will be. */
  early?: true;
  /** In order of effect (S36), each with its document unless that cannot be read. */
  pending: readonly PolicyEntry[];
  /** Oldest first. */
  past: readonly PolicyEntry[];
  /** Instant (ms since 1970) at which any of this changes; `Infinity` if nothing is planned. */
  nextChange: number;
  /**
   * Purposes whose yes of that version does not cover the governing one; `all` where that version
   * is not known or cannot be read. `codes`: the visitor's ISO 3166 codes.
   */
  widenedSince(version: string, codes?: readonly string[]): Promise<ReadonlySet<string> | 'all'>;
  /** What changes from one listed version to another. Rejects if one of them cannot be read. */
  diffBetween(from: string, to: string): Promise<readonly TermChange[]>;
  /** Any listed version, such as a past or a pending one. Rejects if it cannot be read. */
  documentOf(version: string): Promise<PolicyDocument>;
}

/** Each with the reasons, so that the owner finds the place. */
const refuse = (what: string, problems: readonly Problem[] = []): never => {
  const list = problems.map(({ path, found }) => `\n  ${path}: ${JSON.stringify(found)}`).join('');
  throw Object.assign(new Error(what + list), { problems });
};

const mismatches = (
  { version, effective }: PolicyEntry,
  document: PolicyDocument,
  clock: string | undefined,
): Problem[] => {
  // A document that names no clock takes the one given.
  const wanted = { version, effective, ...(clock && document.utcOffset && { utcOffset: clock }) };
  return Object.entries(wanted).flatMap(([path, value]) => {
    const found = document[path as keyof typeof wanted];
    return found === value ? [] : [{ path, found }];
  });
};

/**
 * Opens the owner's policy as it stands at an instant. Rejects if the governing document cannot be
 * read or is not the one listed: then nobody knows what a yes would cover, and everything stays shut.
 */
export const openVersions = async ({
  entries,
  utcOffset,
  now,
  fetchDocument,
}: VersionsRequest): Promise<Versions> => {
  const opened = new Map<string, Promise<PolicyDocument>>();

  const open = async (version: string): Promise<PolicyDocument> => {
    const entry = entries.find((one) => one.version === version);
    if (!entry) return refuse(`Version ${version} of the policy is not listed.`);
    const { src } = entry;
    const found = entry.document ?? (src ? await fetchDocument(src) : undefined);
    if (found === undefined) return refuse(`Version ${version} of the policy has no document.`);
    const { document, problems } = readPolicy(found);
    if (!document) return refuse(`The policy ${src ?? version} cannot be used as it is:`, problems);
    const differs = mismatches(entry, document, utcOffset);
    return differs.length
      ? refuse(`The policy ${src ?? version} is not what the configuration lists:`, differs)
      : document;
  };
  const documentOf = (version: string): Promise<PolicyDocument> => {
    const before = opened.get(version);
    if (before) return before;
    const document = open(version);
    opened.set(version, document);
    // The next one who asks may have more luck.
    document.catch(() => opened.delete(version));
    return document;
  };

  const openAt = async (clock: string | undefined) => {
    const standing = versionsAt(entries, now, clock);
    return { standing, document: await documentOf(standing.governing.version) };
  };
  let found = await openAt(utcOffset);
  // Its days are counted on its own clock, by which another version may govern.
  if (!utcOffset && found.document.utcOffset) found = await openAt(found.document.utcOffset);
  const { standing, document } = found;
  const pending = await Promise.all(
    standing.pending.map((entry) =>
      documentOf(entry.version).then(
        (document): PolicyEntry => ({ ...entry, document }),
        () => entry,
      ),
    ),
  );

  /** What the owner said of the changes on the way; a version that cannot be read may say anything. */
  const saidBetween = (from: PolicyDocument, to: PolicyDocument) =>
    Promise.all(
      entries
        .filter(({ effective }) => effective > from.effective && effective <= to.effective)
        .map(({ version }) =>
          documentOf(version).then(
            ({ change }) => change,
            () => ({ material: true }),
          ),
        ),
    );
  const diff = async (from: string, to: string): Promise<PolicyDiff> => {
    const [before, after] = await Promise.all([documentOf(from), documentOf(to)]);
    return diffPolicies(before, after, await saidBetween(before, after));
  };
  const { id, version, effective } = document;

  return {
    ...standing,
    governing: { ref: { id, version, effective }, document, entry: standing.governing },
    pending,
    documentOf,
    diffBetween: async (from, to) => (await diff(from, to)).changes,
    widenedSince: (since, codes) =>
      since === version
        ? Promise.resolve(new Set<string>())
        : diff(since, version).then(
            (diff) => widenedPurposes(diff, codes),
            () => 'all' as const,
          ),
  };
};
