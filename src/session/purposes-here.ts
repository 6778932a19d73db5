import type { PolicyDocument, Regime } from '../types.js';
import type { Settings } from '../config/settings.js';
import type { Purpose } from '../decisions/purposes.js';

/** Purposes that may be asked for on this page, and why others are left out. */
export interface PurposesHere {
  settings: Settings;
  /** Purposes that are shut here, and what the owner has to do. */
  missing: readonly string[];
}

/**
 * A purpose that the policy does not declare is denied (S5), and so is a vendor that it does not name
 * (S6), and a purpose whose facts the law here wants stated first, as Hong Kong does before direct
 * marketing (PDPO s 35C). All are left out: what is not declared is never allowed.
 */
export const purposesHere = (
  settings: Settings,
  document: PolicyDocument | undefined,
  { id: regime, needs = {} }: Regime,
): PurposesHere => {
  const missing: string[] = [];
  const name = document && `policy ${document.id} ${document.version}`;

  const vendors = settings.vendors.filter(({ id, purpose }) => {
    if (!document) return true;
    // One id, one meaning: a yes to a vendor must not read as a yes to a purpose.
    if (document.purposes.some((purpose) => purpose.id === id)) {
      missing.push(`"${id}" is a purpose of ${name}, so no vendor may have that id; it stays off.`);
      return false;
    }
    if (document.tools?.some((tool) => tool.vendor === id && tool.purpose === purpose)) return true;
    missing.push(
      `"${id}" is not a tool that ${name} names for "${purpose}", so it stays off. Add it to the document's "tools".`,
    );
    return false;
  });

  const offered = ({ id, like, required }: Purpose): boolean => {
    if (required) return true;
    const declared = document?.purposes.find((purpose) => purpose.id === id);
    if (document && !declared) {
      missing.push(
        `"${id}" is not a purpose of ${name}, so it stays off. Add it to the document's "purposes".`,
      );
      return false;
    }
    const need = Object.hasOwn(needs, like ?? '') ? needs[like ?? ''] : undefined;
    const facts = declared?.directMarketing ?? settings.config.directMarketing;
    const stated = facts?.data?.length && facts.subjects?.length && facts.channel;
    if (need && !stated)
      missing.push(
        `"${id}" may not be asked for under "${regime}" before "${need}" (data, subjects, channel) is stated, so it stays off there.`,
      );
    return !need || !!stated;
  };
  const purposes = settings.purposes.filter(offered).map((purpose) => {
    const mine = purpose.vendors.filter((vendor) => vendors.includes(vendor));
    return { ...purpose, vendors: mine, shared: mine.some(({ saleOrShare }) => saleOrShare) };
  });
  return { settings: { ...settings, purposes, vendors }, missing };
};
