import type { Command } from './command.js';
import { build } from './build.js';
import { csp } from './csp.js';
import { gpc } from './gpc.js';
import { validate } from './validate.js';

/** Every subcommand, in the order in which `assent --help` lists them. */
export const commands: readonly Command[] = [validate, build, csp, gpc];
