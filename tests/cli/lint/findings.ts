import type { Config, PolicyDocument } from '../../../src/types.js';
import type { VendorModules } from '../../../src/vendors/load-vendors.js';
import { lint } from '../../../cli/lint/index.js';
import type { Finding } from '../../../cli/finding.js';
import type { ConfigFile, PolicyFile } from '../../../cli/project/project.js';

export const today = Date.parse('2026-11-22T12:00:00Z');

const asFile = (document: PolicyDocument, index: number): PolicyFile => ({
  file: `policy-${index}.json`,
  at: `/policies/policy-${index}.json`,
  document,
});

const about = (findings: readonly Finding[]) =>
  findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);

/** What the rules say of these policies: severity, rule and path, in one string each. */
export const findingsIn = (...documents: readonly PolicyDocument[]): string[] =>
  about(lint({ policies: documents.map(asFile), configs: [], now: today }));

/** The words of the first finding. */
export const firstIn = (...documents: readonly PolicyDocument[]): Finding | undefined =>
  lint({ policies: documents.map(asFile), configs: [], now: today })[0];

/** What they say of a configuration that lists these documents as its versions. */
export const findingsInConfig = (
  config: Config,
  documents: readonly PolicyDocument[],
  now = today,
): string[] => {
  const policies = documents.map(asFile);
  const versions = (config.policy?.versions ?? []).map((entry, index) => {
    const policy = policies[index];
    return { entry, path: `policy.versions[${index}]`, ...(policy && { policy }) };
  });
  const vendors = {
    'google-analytics': { purpose: 'analytics' },
    adjust: { purpose: 'advertising' },
  } as unknown as VendorModules;
  const file: ConfigFile = {
    file: 'assent.config.json',
    at: '/assent.config.json',
    config,
    versions,
    vendors,
  };
  return about(lint({ policies, configs: [file], now })).filter(
    (one) => !one.includes(' list-pins '),
  );
};
