import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What figures depend on, and nothing that names the machine. */
export const machine = (browser) => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  ram: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${type()} ${release().split('.').slice(0, 2).join('.')}`,
  browser: `Chromium ${browser.version()}`,
  node: process.version,
});

/** Processes that wanted the processor during the last minute. */
export const load = () => Math.round(loadavg()[0] * 10) / 10;
