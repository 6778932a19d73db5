import type { PolicyDocument } from '../../src/types.js';
import type { Project } from './project.js';

/** The other versions of the same policy in this run: same id, told apart by `version`. */
const others = (document: PolicyDocument, { policies }: Project) =>
  policies
    .map((file) => file.document)
    .filter(({ id, version }) => id === document.id && version !== document.version);

const byEffect = (a: PolicyDocument, b: PolicyDocument) => (a.effective < b.effective ? -1 : 1);

/** The version that this one follows, if it is part of the run. */
export const versionBefore = (
  document: PolicyDocument,
  project: Project,
): PolicyDocument | undefined =>
  others(document, project)
    .filter(({ effective }) => effective < document.effective)
    .sort(byEffect)
    .at(-1);

/** The version that follows this one, if it is part of the run. */
export const versionAfter = (
  document: PolicyDocument,
  project: Project,
): PolicyDocument | undefined =>
  others(document, project)
    .filter(({ effective }) => effective > document.effective)
    .sort(byEffect)[0];
