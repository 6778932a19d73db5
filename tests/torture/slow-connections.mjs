import { connect, createServer } from 'node:net';

/**
 * A SOCKS5 relay on this machine that lets connections to some hosts take `wait` milliseconds to come about,
 * as they do over a distance. `slow` tells which.
 */
export const slowConnections = async (slow, wait) => {
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', () => {
      client.write(Buffer.from([5, 0]));
      client.once('data', async (asked) => {
        const name = asked[3] === 3 ? asked.subarray(5, 5 + asked[4]).toString() : '127.0.0.1';
        const port = asked.readUInt16BE(asked.length - 2);
        if (slow(name)) await new Promise((resolve) => setTimeout(resolve, wait));
        const there = connect(port, '127.0.0.1', () => {
          client.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
          client.pipe(there).pipe(client);
        });
        there.on('error', () => client.destroy());
        client.on('close', () => there.destroy());
      });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => server.close() };
};
