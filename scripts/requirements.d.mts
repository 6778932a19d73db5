export interface Requirement {
  says: string;
  /** What no test proves yet, although some bear the number. */
  missing?: string;
}

export interface Group {
  name: string;
  requirements: Readonly<Record<string, Requirement>>;
}

export interface CoveredGroup {
  name: string;
  requirements: readonly (Requirement & {
    id: string;
    tests: readonly { id: string; file: string; title: string }[];
    state: 'proven' | 'open';
  })[];
}

export function coverage(
  groups: readonly Group[],
  files: readonly { file: string; titles: readonly string[] }[],
): readonly CoveredGroup[];
export function coverageOf(root: string): readonly CoveredGroup[];
export function requirementsDoc(covered: readonly CoveredGroup[]): string;
