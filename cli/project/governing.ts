import { versionsAt } from '../../src/policy/versions.js';
import type { ConfigFile, PolicyFile, Project } from './project.js';

/**
 * The document that governs a configuration now: the listed version in force, else the one document
 * of the run that carries the version the configuration states.
 */
export const governing = (file: ConfigFile, project: Project): PolicyFile | undefined => {
  const { policy } = file.config;
  const { versions } = file;
  if (versions.length) {
    const now = versionsAt(
      versions.map(({ entry }) => entry),
      project.now,
      policy?.utcOffset,
    );
    return versions.find(({ entry }) => entry === now.governing)?.policy;
  }
  const stated = project.policies.filter(
    ({ document: { id, version } }) =>
      version === policy?.version && (policy?.id === undefined || id === policy.id),
  );
  return stated.length === 1 ? stated[0] : undefined;
};
