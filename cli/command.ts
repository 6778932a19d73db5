import type { ParseArgsConfig } from 'node:util';
import type { Io } from './io.js';

/** What was written after the command's name. */
export interface Arguments {
  /** Everything that is no option, in order. */
  words: readonly string[];
  /** Options by long name; one that was not given is missing. */
  options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

/** A subcommand of `assent`. Made known by its line in `commands.ts`. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What `assent <name> --help` prints. */
  help: string;
  /** As `parseArgs` of `node:util` takes them. `help` is added to every command. */
  options: NonNullable<ParseArgsConfig['options']>;
  /** Answers the exit code: 0 nothing wrong, 1 something found, 2 asked in a wrong way. */
  run(args: Arguments, io: Io): Promise<number>;
}
