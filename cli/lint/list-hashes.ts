import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { RecipientList } from '../../src/types.js';
import { error, show, warning, type Finding, type Flaw } from '../finding.js';
import type { Io } from '../io.js';
import { findSource } from '../project/find-source.js';
import type { PolicyFile, Project } from '../project/project.js';
import { versionAfter } from '../project/versions-of.js';

const patience = 15_000;

const isRemote = (url: string) => /^https:/i.test(url);

/** The list's bytes as they are now. Throws where they cannot be had. */
const bytesOf = async (url: string, at: string, io: Io): Promise<Uint8Array> => {
  if (isRemote(url)) {
    const answer = await io.fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
  const file = findSource(url, at);
  if (!file) throw new Error('no such file');
  return readFile(file);
};

const look = async (
  { url, hash }: RecipientList,
  path: string,
  { at }: PolicyFile,
  io: Io,
): Promise<Flaw[]> => {
  try {
    const bytes = await bytesOf(url, at, io);
    const now = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
    const today = new Date(io.now).toISOString().slice(0, 10);
    return now === hash
      ? []
      : [
          error(
            `${path}.hash`,
            `a pending change: ${url} is now ${now}`,
            `Look at who is new on it. Pin it again ("hash": "${now}", "retrieved": "${today}") in the next version of the policy, and announce that 30 days ahead if it has new recipients`,
          ),
        ];
  } catch (cause) {
    const fix = 'Check the address and try again; whether the list changed is not known';
    const found = `${show(url)}: ${(cause as Error).message}`;
    // A network may be down for a moment; a file that is missing stays missing.
    return [(isRemote(url) ? warning : error)(`${path}.url`, found, fix)];
  }
};

/** Hashes every pinned list again (S38). Asked for by `--lists`, because it may go to the network. */
export const listHashes = async ({ policies, ...project }: Project, io: Io): Promise<Finding[]> => {
  const findings = policies
    .filter(({ document }) => {
      const after = versionAfter(document, { policies, ...project });
      // The list of a version that is over has gone on without it.
      return !after || Date.parse(after.effective) > io.now;
    })
    .flatMap((policy) =>
      (policy.document.recipientLists ?? []).map(async (list, index) =>
        (await look(list, `recipientLists[${index}]`, policy, io)).map((flaw) => ({
          file: policy.file,
          rule: 'list-hashes',
          ...flaw,
        })),
      ),
    );
  return (await Promise.all(findings)).flat();
};
