import type { PolicyDocument, PolicyPurpose } from '../document.js';

type Areas = NonNullable<NonNullable<PolicyDocument['change']>['areas']>;

/** Two versions and what all comparisons ask of them. */
export interface Scene {
  before: PolicyDocument;
  after: PolicyDocument;
  /** Purposes of the newer version that a visitor may refuse. */
  optional: readonly PolicyPurpose[];
  /**
   * Did the owner call a change of this kind material, in any version on the way? Then other words
   * in a clause count as other terms: no program can tell how much they say.
   */
  material(area: Areas[number]): boolean;
}

/** What the owner says of a change; as much of it as matters here. */
export type Said = { material: boolean; areas?: Areas } | undefined;

export const sceneOf = (
  before: PolicyDocument,
  after: PolicyDocument,
  said: readonly Said[],
): Scene => ({
  before,
  after,
  optional: after.purposes.filter(({ required }) => !required),
  material: (area) =>
    said.some((change) => change?.material && (!change.areas || change.areas.includes(area))),
});

export const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** Purposes that hand data to this recipient, processor or list of recipients. */
export const purposesOf = ({ purposes }: PolicyDocument, party: string): string[] =>
  ids(purposes.filter(({ recipients }) => recipients?.includes(party)));
