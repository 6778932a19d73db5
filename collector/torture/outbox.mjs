import { Agent, request } from 'node:http';
import { ORIGIN } from './process.mjs';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** One POST. Rejects on a broken connection or after `limit` milliseconds. */
export function post(url, receipts, { shift = 0, limit = 2_000 } = {}) {
  const body = JSON.stringify({ sent: new Date(Date.now() + shift).toISOString(), receipts });
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${url}/v1/receipts`,
      {
        method: 'POST',
        agent,
        timeout: limit,
        headers: {
          'content-type': 'text/plain',
          'content-length': Buffer.byteLength(body),
          origin: ORIGIN,
        },
      },
      (incoming) => {
        let text = '';
        incoming.on('data', (chunk) => (text += chunk));
        incoming.on('error', reject);
        incoming.on('aborted', () => reject(new Error('broken off')));
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode,
            text,
            // Seconds; 0 when nothing is said.
            retryAfter: Number(incoming.headers['retry-after'] ?? 0),
          }),
        );
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error('timeout')));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/**
 * Ids that an answer acknowledges, by the rule that browsers follow: a 2xx whose body names the id as
 * stored or duplicate. Everything else means: send it again.
 */
export function acknowledged({ status, text }) {
  if (status < 200 || status > 299) return [];
  try {
    return JSON.parse(text).results.flatMap(({ id, status }) =>
      status === 'stored' || status === 'duplicate' ? [id] : [],
    );
  } catch {
    return [];
  }
}
