import type { Config, PolicyDocument, PolicyVersionConfig } from '../../src/types.js';
import type { VendorModules } from '../../src/vendors/load-vendors.js';

/** A policy document whose shape is right. */
export interface PolicyFile {
  /** As the user named it, or relative to the working folder. */
  file: string;
  /** Absolute path. */
  at: string;
  document: PolicyDocument;
}

/** One entry of `policy.versions`, and its document where there is one. */
export interface ListedVersion {
  entry: PolicyVersionConfig;
  /** Such as `policy.versions[0]`. */
  path: string;
  policy?: PolicyFile;
}

/** A configuration that the browser would take. */
export interface ConfigFile {
  file: string;
  at: string;
  config: Config;
  versions: readonly ListedVersion[];
  /** What Assent knows of the vendors that it names. */
  vendors: VendorModules;
}

/** Everything that one run looks at. Rules see all of it, because versions speak about each other. */
export interface Project {
  policies: readonly PolicyFile[];
  configs: readonly ConfigFile[];
  /** Milliseconds since 1970. */
  now: number;
}
