import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector, serve } from '@assent/collector';

/** Ports tried after the wanted one. */
const TRIES = 20;

/** The collector names no address by itself, so only what went wrong is worth a line. */
const log = (level, message) => {
  if (level === 'error') console.error(message);
};

/** A second demo on this machine gets a database of its own, gone with the next clean-up. */
const open = (data, origins) =>
  createCollector({ data, origins, log }).catch(async (error) => {
    if (!/holds the data directory/.test(error.message)) throw error;
    return createCollector({ data: await mkdtemp(join(tmpdir(), 'assent-')), origins, log });
  });

const onPort = async (collector, wanted, host) => {
  for (let port = wanted; wanted > 0 && port < wanted + TRIES; port += 1) {
    try {
      return await serve(collector, { port, host });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serve(collector, { port: 0, host });
};

/** The real collector with its embedded database, on the wanted port or the next free one. */
export const startCollector = async ({ port, host, dataDir, origins }) => {
  const collector = await open(join(dataDir, 'collector'), origins);
  const serving = await onPort(collector, port, host);
  return {
    address: `http://localhost:${new URL(serving.url).port}`,
    async close() {
      await serving.stop();
      await collector.close();
    },
  };
};
