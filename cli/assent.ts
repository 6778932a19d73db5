#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { version } from '../src/version.js';
import type { Command } from './command.js';
import { commands } from './commands.js';
import { processIo, type Io } from './io.js';
import { nearest } from './nearest.js';

const wrongUsage = 2;

const overview = (): string => {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Usage: assent <command> [options]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'assent <command> --help   what one command does, and its options',
    'assent --version          the version of Assent',
  ].join('\n');
};

/** Node's own words, without its hint about options that begin with a dash. */
const complaint = (error: unknown) => (error as Error).message.split('. To ')[0];

const unknownCommand = (word: string): string => {
  const meant = nearest(
    word,
    commands.map(({ name }) => name),
  );
  return [
    `assent: there is no command "${word}".${meant ? ` Did you mean "${meant}"?` : ''}`,
    'Run "assent --help" for the list.',
  ].join('\n');
};

const runCommand = async (command: Command, args: readonly string[], io: Io): Promise<number> => {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } as const };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const option = /'--?([\w-]+)/.exec((error as Error).message)?.[1];
    const meant = option && nearest(option, Object.keys(options));
    io.err(
      `assent ${command.name}: ${complaint(error)}.${meant && meant !== option ? ` Did you mean "--${meant}"?` : ''}`,
    );
    io.err(`Run "assent ${command.name} --help" for its options.`);
    return wrongUsage;
  }
  if (parsed.values.help) {
    io.out(command.help);
    return 0;
  }
  return command.run({ words: parsed.positionals, options: parsed.values }, io);
};

/**
 * The command line, without the two words that start it. Answers the exit code: 0 nothing wrong, 1
 * something found, 2 asked in a wrong way.
 */
export const main = async (argv: readonly string[], io: Io = processIo()): Promise<number> => {
  const [word, ...rest] = argv;
  if (word === '--version' || word === '-v') {
    io.out(version);
    return 0;
  }
  if (word === undefined || word === '--help' || word === '-h' || word === 'help') {
    const asked = commands.find(({ name }) => name === rest[0]);
    io.out(asked ? asked.help : overview());
    return word === undefined ? wrongUsage : 0;
  }
  const command = commands.find(({ name }) => name === word);
  if (command) return runCommand(command, rest, io);
  io.err(unknownCommand(word));
  return wrongUsage;
};

// npm starts this file through a link in node_modules/.bin.
const started = process.argv[1];
if (started && import.meta.url === pathToFileURL(realpathSync(started)).href)
  process.exitCode = await main(process.argv.slice(2));
