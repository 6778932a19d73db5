import { request } from 'node:http';

/**
 * One W3C WebDriver command. A new connection each time: WebKitWebDriver closes idle ones, and a
 * pooled one then fails in the middle of a test.
 */
export const command = (port, method, path, body, limit = 20_000) =>
  new Promise((resolve, reject) => {
    const data = body === undefined ? undefined : JSON.stringify(body);
    const call = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        agent: false,
        timeout: limit,
        headers: data
          ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(data) }
          : {},
      },
      (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => {
          let value;
          try {
            value = JSON.parse(Buffer.concat(parts).toString()).value;
          } catch (error) {
            return reject(error);
          }
          if (value?.error)
            reject(new Error(`${method} ${path}: ${value.error}: ${value.message}`));
          else resolve(value);
        });
        answer.on('error', reject);
      },
    );
    call.on('timeout', () =>
      call.destroy(new Error(`${method} ${path}: no answer in ${limit} ms`)),
    );
    call.on('error', reject);
    call.end(data);
  });
