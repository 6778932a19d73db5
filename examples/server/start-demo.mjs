import { fileURLToPath } from 'node:url';
import { listen } from './listen.mjs';
import { requestLog } from './request-log.mjs';
import { realVendors } from './site-config.mjs';
import { siteServer } from './site-server.mjs';
import { startCollector } from './start-collector.mjs';
import { vendorServer } from './vendor-server.mjs';
import { VENDOR_HOSTS } from './vendor-words.mjs';

const DATA = fileURLToPath(new URL('../.data/', import.meta.url));

/** Hosts whose requests the page turns to the stand-in: none of a vendor with a real id. */
const standInHosts = (env) => {
  const real = realVendors(env);
  return Object.keys(VENDOR_HOSTS).filter(
    (host) => !(VENDOR_HOSTS[host] === 'Adjust' ? real.adjust : real.google),
  );
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
  const stage = { hosts: standInHosts(env) };
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
