import type { Flaw } from '../finding.js';
import type { ConfigFile, PolicyFile, Project } from '../project/project.js';

/**
 * One thing that can be wrong, in a file of its own. A rule looks at policies, at configurations, or
 * at both; the project is there for what only several files together can tell.
 */
export interface Rule {
  /** The name of its file; findings carry it. */
  id: string;
  policy?(file: PolicyFile, project: Project): Iterable<Flaw>;
  config?(file: ConfigFile, project: Project): Iterable<Flaw>;
}
