import { fileURLToPath } from 'node:url';
import { listen } from './listen.mjs';
import { requestLog } from './request-log.mjs';
import { realVendors } from './site-config.mjs';
import { siteServer } from './site-server.mjs';
import { startCollector } from './start-collector.mjs';
import { vendorServer } from './vendor-server.mjs';
import { VENDOR_HOSTS } from './vendor-words.mjs';

const DATA = fileURLToPath(new URL('../.data/', import.meta.url));

/**
 * Hosts by who answers them: the stand-in, or, for a vendor with a real id, the vendor. Only the
 * first kind is turned to the stand-in; the second can be watched from inside the page alone.
 */
const hosts = (env) => {
  const real = realVendors(env);
  const isReal = ([, vendor]) => (vendor === 'Adjust' ? real.adjust : real.google);
  const all = Object.entries(VENDOR_HOSTS);
  return {
    hosts: all.filter((entry) => !isReal(entry)).map(([host]) => host),
    realHosts: Object.fromEntries(all.filter(isReal)),
  };
};

/**
 * Starts site, vendors and collector.
 * @param ports wanted ports; a taken one gives the next free one, 0 gives any
 * @param dataDir where the collector's database lies
 * @param env GA_MEASUREMENT_ID and ADJUST_APP_TOKEN, when the real vendors shall be used
 * @returns `{ addresses: { site, collector, vendors }, close }`
 */
export const startDemo = async ({
  ports = {},
  dataDir = DATA,
  host = '127.0.0.1',
  env = {},
} = {}) => {
  const log = requestLog();
  const stage = hosts(env);
  const site = siteServer({ stage, log, env });
  const vendors = vendorServer(log);
  stage.site = `http://localhost:${await listen(site, ports.site ?? 4000, host)}`;
  stage.vendors = `http://localhost:${await listen(vendors, ports.vendors ?? 4002, host)}`;

  const collector = await startCollector({
    port: ports.collector ?? 4001,
    host,
    dataDir,
    origins: [stage.site, stage.site.replace('localhost', '127.0.0.1')],
  });
  stage.collector = collector.address;

  const close = async () => {
    for (const server of [site, vendors]) {
      server.close();
      // Event streams never end by themselves.
      server.closeAllConnections();
    }
    await collector.close();
  };
  return {
    addresses: { site: stage.site, collector: stage.collector, vendors: stage.vendors },
    close,
  };
};
