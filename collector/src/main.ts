#!/usr/bin/env node
import { createCollector } from './collector.js';
import { runCommand } from './command/run-command.js';
import { logToConsole } from './log.js';
import { serve } from './serve.js';
import { readSettings } from './settings.js';

/** `assent-collector`: one process, configured by environment variables; or one of its commands. */
async function main(): Promise<void> {
  process.umask(0o077);
  const words = process.argv.slice(2);
  if (words.length && words[0] !== 'serve') {
    const { ok, text } = await runCommand(words, process.env.ASSENT_DATA || 'data');
    console.log(text);
    process.exitCode = ok ? 0 : 1;
    return;
  }
  await run();
}

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  const collector = await createCollector(settings);
  const serving = await serve(collector, settings).catch(async (error: unknown) => {
    await collector.close();
    throw error;
  });
  console.log(`Receipts   POST ${serving.url}/v1/receipts`);
  console.log(`Look-up    ${serving.url}/`);
  console.log(`Overview   ${serving.url}/overview`);
  if (settings.origins.includes('*')) {
    logToConsole('warn', 'ASSENT_ORIGINS is *: every page may post. For a demo only.');
  }

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void serving
      .stop()
      .then(() => collector.close())
      .then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  // For a person at a terminal, not for a log.
  process.stderr.write(`assent-collector: ${(error as Error).message}\n`);
  process.exit(1);
});
