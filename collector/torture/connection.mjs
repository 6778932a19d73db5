import { connect } from 'node:net';
import { ORIGIN } from './process.mjs';

/**
 * One kept connection that posts and reads the answer, and nothing else of HTTP: a generator on the
 * same cores must cost less than what it measures.
 */
export async function openConnection(url) {
  const { hostname, port, host } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  socket.setEncoding('latin1');
  const head = `POST /v1/receipts HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${ORIGIN}\r\nContent-Type: text/plain\r\nContent-Length: `;
  let text = '';
  let size = Infinity;
  let waiting;
  const lose = (error) => waiting?.failed(error);
  socket.on('error', lose);
  socket.on('close', () => lose(new Error('The connection was closed.')));
  socket.on('data', (chunk) => {
    text += chunk;
    if (size === Infinity) {
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      size = end + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(text)[1]);
    }
    if (text.length < size) return;
    const answer = { status: Number(text.slice(9, 12)), text };
    text = '';
    size = Infinity;
    waiting.done(answer);
  });
  return {
    /** `body` in ASCII. */
    post: (body) =>
      new Promise((done, failed) => {
        waiting = { done, failed };
        socket.write(`${head}${body.length}\r\n\r\n${body}`, 'latin1');
      }),
    close: () => socket.destroy(),
  };
}
