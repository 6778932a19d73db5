import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Config, PolicyDocument, PolicyVersionConfig } from '../../src/types.js';
import { error, type Finding, type Flaw } from '../finding.js';
import type { Io } from '../io.js';
import { shape } from '../lint/shape.js';
import { checkConfig } from './check-config.js';
import { findSource } from './find-source.js';
import type { ConfigFile, ListedVersion, PolicyFile, Project } from './project.js';
import { readJson } from './read-json.js';
import { vendorModules } from './vendor-modules.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No configuration has one of these, and no policy is without all of them. */
const looksLikePolicy = (value: Record<string, unknown>) =>
  ['clauses', 'issuer', 'edition', 'retention'].some((key) => key in value);
const looksLikeConfig = (value: Record<string, unknown>) =>
  ['vendors', 'policy', 'purposes', 'region', 'receipts', 'controller'].some((key) => key in value);

/** The JSON files of a folder, in order of their names; a file is itself. */
const filesOf = (at: string): string[] =>
  existsSync(at) && statSync(at).isDirectory()
    ? readdirSync(at)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(at, name))
    : [at];

/** Reads what was named and what that names, and says what could not be read. */
export const openProject = async (
  words: readonly string[],
  io: Io,
): Promise<{ project: Project; findings: Finding[] }> => {
  const findings: Finding[] = [];
  const policies = new Map<string, PolicyFile>();
  const configs: ConfigFile[] = [];
  const seen = new Set<string>();
  const given = words.flatMap((word) => filesOf(resolve(io.cwd, word)));

  const name = (at: string) => relative(io.cwd, at) || at;
  const report = (at: string, rule: string, flaws: readonly Flaw[]) =>
    void findings.push(...flaws.map((flaw) => ({ file: name(at), rule, ...flaw })));

  const takePolicy = (at: string, value: unknown) => {
    const flaws = shape(value);
    report(at, 'shape', flaws);
    if (!flaws.length) policies.set(at, { file: name(at), at, document: value as PolicyDocument });
  };

  const takeConfig = async (at: string, value: unknown) => {
    const vendors = await vendorModules(value);
    const flaws = checkConfig(value, vendors);
    report(at, 'config', flaws);
    if (flaws.length) return;
    const config = value as Config;
    const versions = (config.policy?.versions ?? []).map((entry, index) =>
      listed(at, entry, `policy.versions[${index}]`),
    );
    configs.push({ file: name(at), at, config, versions, vendors });
  };

  const listed = (config: string, entry: PolicyVersionConfig, path: string): ListedVersion => {
    const at = findSource(entry.src, config, given);
    if (!at) {
      const fix =
        'Put the document there, or name it on the command line too; the path is looked for in the folder of this file and in those above it';
      report(config, 'listed-versions', [error(`${path}.src`, `no file for "${entry.src}"`, fix)]);
      return { entry, path };
    }
    take(at, takePolicy);
    const policy = policies.get(at);
    return { entry, path, ...(policy && { policy }) };
  };

  /** Each file once, however often it is named. */
  const take = <T>(at: string, then: (at: string, value: unknown) => T): T | undefined => {
    if (seen.has(at)) return;
    seen.add(at);
    const read = readJson(at);
    if ('value' in read) return then(at, read.value);
    report(at, 'readable', [error('', read.problem, read.fix)]);
    return undefined;
  };

  for (const at of given)
    await take(at, (at, value) => {
      if (isObject(value) && looksLikePolicy(value)) return takePolicy(at, value);
      if (isObject(value) && looksLikeConfig(value)) return takeConfig(at, value);
      const fix = 'Name policy documents (docs/policies.md) and assent.config.json files';
      return report(at, 'readable', [
        error('', 'neither a policy document nor a configuration', fix),
      ]);
    });

  return { project: { policies: [...policies.values()], configs, now: io.now }, findings };
};
