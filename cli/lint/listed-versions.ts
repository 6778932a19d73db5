import { error, show } from '../finding.js';
import type { Rule } from './rule.js';

/** What a configuration says of a version, and what the version says of itself. */
export const listedVersions: Rule = {
  id: 'listed-versions',
  *config({ config: { policy = {} }, versions }) {
    const first = versions.find((one) => one.policy)?.policy;
    for (const [index, { entry, path, policy: file }] of versions.entries()) {
      if (versions.findIndex(({ entry: { version } }) => version === entry.version) < index)
        yield error(
          `${path}.version`,
          show(entry.version),
          'It is listed already; remove one of the two',
        );
      if (!file) continue;
      const { document } = file;
      const said: [string, unknown, unknown][] = [
        [`${path}.version`, entry.version, document.version],
        [`${path}.effective`, entry.effective, document.effective],
        [`${path}.announced`, entry.announced ?? document.announced, document.announced],
        [
          'policy.utcOffset',
          policy.utcOffset ?? '+00:00',
          document.utcOffset ?? policy.utcOffset ?? '+00:00',
        ],
        ['policy.id', policy.id ?? document.id, document.id],
      ];
      for (const [at, here, there] of said)
        if (here !== there)
          yield error(
            at,
            `${show(here)}, but ${file.file} says ${show(there)}`,
            'Make the two agree; the browser refuses a document that is not the one listed',
          );
      // Receipts of two controllers, or of two editions, must never mix (S31, S58).
      if (first && first.document.issuer.id !== document.issuer.id)
        yield error(
          `${path}.src`,
          `a policy of "${document.issuer.id}" beside one of "${first.document.issuer.id}"`,
          'List the versions of one issuer only; a renamed company keeps its "issuer.id"',
        );
      else if (first && first.document.edition !== document.edition)
        yield error(
          `${path}.src`,
          `the edition "${document.edition}" beside "${first.document.edition}"`,
          'List one edition; another audience has a configuration of its own',
        );
    }
    const announced = versions.filter(({ entry }) => entry.announced === undefined);
    for (const { path, policy: file } of announced)
      if (file && file.document.announced !== file.document.effective)
        yield error(
          `${path}.announced`,
          'nothing',
          `Add "announced": ${show(file.document.announced)}, as ${file.file} has it; without it nobody is told ahead`,
        );
  },
};
