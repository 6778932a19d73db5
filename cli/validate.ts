import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../src/policy/calendar.js';
import type { Command } from './command.js';
import { lint } from './lint/index.js';
import { listHashes } from './lint/list-hashes.js';
import { openProject } from './project/open-project.js';
import { report, reportJson } from './report.js';

const help = `Usage: assent validate [files or folders] [options]

Checks policy documents and configurations: what the browser would refuse, what
the law's dates do not allow, what two files say differently. A configuration
brings along the documents that its "policy.versions" names. Without a file it
takes assent.config.json in this folder. A folder stands for its *.json files.

Options:
  --lists             hash the pinned lists of recipients again; https ones are fetched
  --json              findings as JSON
  --today YYYY-MM-DD  look at everything as on that day
  -h, --help          this text

Exit code: 0 no errors (warnings do not count), 1 errors, 2 asked in a wrong way.

Examples:
  assent validate assent.config.json
  assent validate policies/ --lists`;

const usual = 'assent.config.json';

/** Reads, checks, reports. */
export const validate: Command = {
  name: 'validate',
  summary: 'check policy documents and configurations',
  help,
  options: {
    lists: { type: 'boolean' },
    json: { type: 'boolean' },
    today: { type: 'string' },
  },
  async run({ words, options }, io) {
    const { today, lists, json } = options;
    if (today !== undefined && !isDay(today)) {
      io.err(
        `assent validate: --today is ${JSON.stringify(today)}; write a day such as 2026-11-22.`,
      );
      return 2;
    }
    if (!words.length && !existsSync(join(io.cwd, usual))) {
      io.err(`assent validate: no file was named, and there is no ${usual} here.\n\n${help}`);
      return 2;
    }
    const at = today === undefined ? io : { ...io, now: Date.parse(`${today}T12:00:00Z`) };
    const { project, findings } = await openProject(words.length ? words : [usual], at);
    findings.push(...lint(project));
    if (lists) findings.push(...(await listHashes(project, at)));
    const files = new Set(
      [...project.policies, ...project.configs, ...findings].map(({ file }) => file),
    ).size;
    io.out((json ? reportJson : report)(findings, files));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
