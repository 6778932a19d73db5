import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
export const ORIGIN = 'https://shop.example';
/** Nobody listens there: a collector whose database is away. */
export const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/none';

/** Starts the built collector. `exit` resolves when it has ended. */
export async function startCollector(env, wrap = []) {
  const began = performance.now();
  const [command, ...args] = [...wrap, process.execPath, main];
  const child = spawn(command, args, {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      ASSENT_ORIGINS: ORIGIN,
      DATABASE_URL: NO_DATABASE,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  let printed = '';
  child.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(-4_000);
    if (printed.length < 1 << 24) printed += chunk;
  });
  const exit = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      printed += chunk;
      const found = /POST (http\S+)\/v1\/receipts/.exec(text);
      if (found) resolve(found[1]);
    });
    void exit.then((code) =>
      reject(
        new Error(`The collector ended with ${code}. Build it first (npm run build). ${errors}`),
      ),
    );
  });
  return {
    url,
    child,
    exit,
    errors: () => errors,
    /** Everything on standard output and error, 16 MiB at most. */
    printed: () => printed,
    startMs: performance.now() - began,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await exit;
    },
  };
}
