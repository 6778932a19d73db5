import type { Config } from '../../src/types.js';
import { cspSources } from './sources.js';

export interface CspOptions {
  /**
   * `nonce` (default): scripts by nonce, and what they load by `'strict-dynamic'` · `hosts`: scripts by
   * the hosts they come from.
   */
  form?: 'nonce' | 'hosts';
  /** What stands for the nonce. Default `{nonce}`, to be replaced with a new one for every response. */
  nonce?: string;
  /** Hosts of the vendors, as their adapters and the configuration name them. */
  vendors?: readonly string[];
  /**
   * For strict mode: nothing of the vendors' gets through. Without `'strict-dynamic'`, which would let
   * any script of the page bring them in.
   */
  block?: boolean;
  /** `require-trusted-types-for 'script'`. Assent's own policy is named `assent`. */
  trustedTypes?: boolean;
  /** Origin of Assent's files, where it is not the page's. */
  assent?: string;
}

const originOf = (address: string | undefined): string[] =>
  address && /^https?:/.test(address) ? [new URL(address).origin] : [];

/**
 * The policy that Assent itself works under, and what the vendors need once they are allowed. It is a
 * beginning: the page's own fonts, pictures and scripts from elsewhere are the owner's to add.
 *
 * Content Security Policy Level 3; Trusted Types.
 */
export const contentSecurityPolicy = (config: Config, options: CspOptions = {}): string => {
  const { form = 'nonce', nonce = '{nonce}', block = false, trustedTypes = false } = options;
  const vendors = block ? [] : cspSources(options.vendors ?? []).expressions;
  const assent = originOf(options.assent);
  const scripts =
    form === 'nonce'
      ? [`'nonce-${nonce}'`, ...(block ? ["'self'", ...assent] : ["'strict-dynamic'"])]
      : ["'self'", ...assent, ...vendors];
  const directives: readonly (readonly [string, ...string[]])[] = [
    ['default-src', "'self'"],
    ['script-src', ...scripts],
    // The notice needs no style-src: its styles are constructed.
    ['connect-src', "'self'", ...new Set(originOf(config.receipts)), ...vendors],
    ['img-src', "'self'", 'data:', ...vendors],
    ['frame-src', "'self'", ...vendors],
    ['object-src', "'none'"],
    ['base-uri', "'self'"],
    ...(trustedTypes
      ? ([
          ['require-trusted-types-for', "'script'"],
          ['trusted-types', 'assent'],
        ] as const)
      : []),
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
};
