import { applies } from './applies.js';
import { addendaChanges } from './changes/addenda.js';
import { collectionChanges } from './changes/collection.js';
import { purposeChanges } from './changes/purposes.js';
import { retentionChanges } from './changes/retention.js';
import { ids, sceneOf, type Said } from './changes/scene.js';
import { sharingChanges } from './changes/sharing.js';
import type { TermChange } from './changes/term-change.js';
import { textChanges } from './changes/texts.js';
import { toolChanges } from './changes/tools.js';
import type { PolicyDocument } from './document.js';

export type { Effect, TermArea, TermChange } from './changes/term-change.js';

/** What differs between two versions of a policy. Without `changes` they promise the same. */
export interface PolicyDiff {
  /** Versions compared. */
  from: string;
  to: string;
  /** Purposes of the newer version that a visitor may refuse. */
  optional: readonly string[];
  changes: readonly TermChange[];
}

/**
 * Compares the terms of two versions. `said` is what the owner says of the changes on the way: a
 * material one makes other words count as other terms. Default: of the newer version.
 */
export const diffPolicies = (
  before: PolicyDocument,
  after: PolicyDocument,
  said: readonly Said[] = [after.change],
): PolicyDiff => {
  const scene = sceneOf(before, after, said);
  return {
    from: before.version,
    to: after.version,
    optional: ids(scene.optional),
    changes: [
      purposeChanges,
      collectionChanges,
      toolChanges,
      sharingChanges,
      retentionChanges,
      textChanges,
      addendaChanges,
    ].flatMap((compare) => compare(scene)),
  };
};

/**
 * Purposes whose earlier yes does not cover the newer terms (S34). What is consented to in a form is
 * asked there. Give the visitor's ISO 3166 codes to count what their addenda no longer promise.
 */
export const widenedPurposes = (
  { optional, changes }: PolicyDiff,
  codes: readonly string[] = [],
): ReadonlySet<string> =>
  new Set(
    changes
      .filter(
        ({ effect, area, regions }) =>
          effect === 'widened' && area !== 'forms' && (!regions || applies(regions, codes)),
      )
      .flatMap(({ purposes }) => purposes)
      .filter((id) => optional.includes(id)),
  );
