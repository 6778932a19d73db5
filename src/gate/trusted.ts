interface Policy {
  createScriptURL(text: string): string;
  createScript(text: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const asIs = (text: string) => text;
let policy: Policy | undefined;

/**
 * The one Trusted Types policy, named `assent`, made when the first script is let through: what
 * passes is what the owner wrote in the page or the configuration. A page without
 * `require-trusted-types-for` gets plain text.
 */
export const trusted = (): Policy => {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  const rules: Policy = { createScriptURL: asIs, createScript: asIs };
  return (policy ??= trustedTypes ? trustedTypes.createPolicy('assent', rules) : rules);
};
