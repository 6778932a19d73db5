import { settingsFrom } from '../src/config/settings.js';
import type { Command } from './command.js';
import { contentSecurityPolicy } from './csp/policy.js';
import { snippet, type SnippetForm } from './csp/snippet.js';
import { cspSources } from './csp/sources.js';
import { openProject } from './project/open-project.js';
import { report } from './report.js';

export { contentSecurityPolicy } from './csp/policy.js';

const help = `Usage: assent csp [configuration] [options]

Prints a Content Security Policy for a page with Assent and the vendors of the
configuration. Without a file it takes assent.config.json in this folder. It is a
beginning: what the page itself needs from elsewhere is yours to add.

Options:
  --as FORM         header (as it stands in a response), meta, or nginx
  --hosts           scripts by host, for pages that cannot have a nonce
  --nonce TEXT      what stands for the nonce; {nonce}, for nginx $request_id
  --block           the policy before a yes, for strict mode; for nginx both, chosen
                    by the record's cookie
  --trusted-types   text becomes code through the policy "assent" alone
  --assent ORIGIN   where Assent's files lie, if not on the page's own host
  -h, --help        this text

Exit code: 0, 1 the configuration is wrong, 2 asked in a wrong way.

Examples:
  assent csp
  assent csp --as nginx --block`;

const forms: readonly string[] = ['header', 'meta', 'nginx'];

/** Prints a policy, ready to be used. */
export const csp: Command = {
  name: 'csp',
  summary: 'print a Content Security Policy for a page with Assent',
  help,
  options: {
    as: { type: 'string' },
    hosts: { type: 'boolean' },
    nonce: { type: 'string' },
    block: { type: 'boolean' },
    'trusted-types': { type: 'boolean' },
    assent: { type: 'string' },
  },
  async run({ words, options }, io) {
    const form = (options.as ?? 'header') as SnippetForm;
    if (!forms.includes(form)) {
      io.err(`assent csp: --as is ${JSON.stringify(form)}; write ${forms.join(', ')}.`);
      return 2;
    }
    if (words.length > 1) {
      io.err(`assent csp: one configuration at a time; found ${words.length}.`);
      return 2;
    }
    const assent = options.assent as string | undefined;
    if (assent !== undefined && !/^https?:\/\/[^/]+$/.test(assent)) {
      io.err(`assent csp: --assent is ${JSON.stringify(assent)}; write https://… without a path.`);
      return 2;
    }
    const { project, findings } = await openProject([words[0] ?? 'assent.config.json'], io);
    const [file] = project.configs;
    if (!file) {
      io.err(findings.length ? report(findings, 1) : 'assent csp: that is no configuration.');
      return 1;
    }
    const { vendors, cookie } = settingsFrom(file.config, file.vendors);
    const srcs = (file.config.vendors ?? []).flatMap(({ src }) =>
      src ? [new URL(src, 'https://self.invalid').host] : [],
    );
    const hosts = [...vendors.flatMap((vendor) => vendor.hosts), ...srcs].filter(
      (host) => host !== 'self.invalid',
    );
    const policy = (block: boolean) =>
      contentSecurityPolicy(file.config, {
        form: options.hosts ? 'hosts' : 'nonce',
        nonce:
          (options.nonce as string | undefined) ?? (form === 'nginx' ? '$request_id' : '{nonce}'),
        vendors: hosts,
        block,
        trustedTypes: options['trusted-types'] === true,
        ...(assent && { assent }),
      });
    const policies = {
      allowing: policy(false),
      ...(options.block === true && { blocking: policy(true) }),
    };
    const purposes = [...new Set(vendors.map(({ purpose }) => purpose))];
    io.out(snippet(form, policies, { cookie: cookie.name, purposes }));

    const { open } = cspSources(hosts);
    if (open.length && !(options.block && form !== 'nginx'))
      io.err(
        `A policy cannot leave an ending open. ${open.join(', ')} stand there as .com; add the others that your visitors meet.`,
      );
    if (form === 'meta' && options.block)
      io.err('A meta element cannot be lifted: after a yes the page must be sent without it.');
    return 0;
  },
};
