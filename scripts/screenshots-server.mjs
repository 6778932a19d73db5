import { listen } from '../examples/server/listen.mjs';
import { siteServer } from '../examples/server/site-server.mjs';

/** The demo site alone, with the playground, on any free port. Nothing is recorded. */
export const startPlayground = async () => {
  const stage = {
    site: '',
    vendors: 'http://localhost:1',
    collector: 'http://localhost:1',
    hosts: [],
  };
  const server = siteServer({ stage, log: { clear() {}, follow() {} }, env: {} });
  stage.site = `http://localhost:${await listen(server, 0, '127.0.0.1')}`;
  return {
    address: stage.site,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
