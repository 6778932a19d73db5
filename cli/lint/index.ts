import type { Finding, Flaw } from '../finding.js';
import type { Project } from '../project/project.js';
import { browserMenus } from './browser-menus.js';
import { bundled } from './bundled.js';
import { calendarDays } from './calendar-days.js';
import { chaptersThere } from './chapters.js';
import { configPurposes } from './config-purposes.js';
import { contacts } from './contacts.js';
import { languages } from './languages.js';
import { listPins } from './list-pins.js';
import { listedVersions } from './listed-versions.js';
import { marketingClasses } from './marketing-classes.js';
import { materialChange } from './material-change.js';
import { noticePeriod } from './notice-period.js';
import { promises } from './promises.js';
import { readable } from './readable.js';
import { references } from './references.js';
import { regions } from './regions.js';
import { replaces } from './replaces.js';
import type { Rule } from './rule.js';
import { scope } from './scope.js';
import { uniqueIds } from './unique-ids.js';
import { vendors } from './vendors.js';

/** Every rule. What an earlier one has said of a place, `readable` does not say again. */
export const rules: readonly Rule[] = [
  calendarDays,
  noticePeriod,
  materialChange,
  scope,
  regions,
  languages,
  uniqueIds,
  references,
  replaces,
  chaptersThere,
  bundled,
  marketingClasses,
  promises,
  listPins,
  contacts,
  browserMenus,
  listedVersions,
  vendors,
  configPurposes,
  readable,
];

/** What the rules find in policies first, then in configurations; file by file, rule by rule. */
export const lint = (project: Project): Finding[] => {
  const findings: Finding[] = [];
  const take = (file: string, rule: string, flaws: Iterable<Flaw> = []) => {
    for (const flaw of flaws) {
      const said = findings.some((one) => one.file === file && one.path === flaw.path);
      if (rule !== readable.id || !said) findings.push({ file, rule, ...flaw });
    }
  };
  for (const policy of project.policies)
    for (const rule of rules) take(policy.file, rule.id, rule.policy?.(policy, project));
  for (const config of project.configs)
    for (const rule of rules) take(config.file, rule.id, rule.config?.(config, project));
  return findings;
};
