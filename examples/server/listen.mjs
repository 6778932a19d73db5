/** How many ports after the wanted one are tried before the system picks any free one. */
const TRIES = 20;

const bind = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/**
 * Starts `server` on the wanted port, or on the next free one. 0 means any.
 * @returns the port that it listens on
 */
export const listen = async (server, wanted, host) => {
  for (let port = wanted; wanted > 0 && port < wanted + TRIES && port < 65536; port += 1) {
    try {
      return await bind(server, port, host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  return bind(server, 0, host);
};
