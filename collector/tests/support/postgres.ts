import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** Folder of PostgreSQL's server programs: Debian's newest, or where `PATH` finds them. */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

export interface Postgres {
  url: string;
  /** What `SELECT version()` would begin with. */
  version: string;
  start(): Promise<void>;
  /** Ends the server at once, as a crash does; the data stay. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * A PostgreSQL server of this test alone: temporary directory, own port, loopback only.
 *
 * @throws when PostgreSQL is not installed; that is a missing precondition, not a reason to skip
 */
export async function startPostgres(): Promise<Postgres> {
  const bin = findPostgres();
  if (!bin) {
    throw new Error(
      'PostgreSQL is not installed, so the collector cannot be tested against it. On Debian: apt-get install -y postgresql',
    );
  }
  const directory = mkdtempSync(join(tmpdir(), 'assent-postgres-'));
  const data = join(directory, 'data');
  const port = await freePort();
  const user = asServerUser(directory);
  const run = (program: string, ...args: string[]) => {
    const [command = '', ...rest] = [...user.prefix, join(bin, program), ...args];
    execFileSync(command, rest, { cwd: directory, stdio: 'pipe' });
  };
  run('initdb', '-D', data, '-U', 'assent', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  let server: ReturnType<typeof spawn> | undefined;
  const postgres: Postgres = {
    url: `postgres://assent@127.0.0.1:${port}/postgres`,
    version: execFileSync(join(bin, 'postgres'), ['--version']).toString().trim(),
    async start() {
      const settings = [`-p${port}`, '-h127.0.0.1', `-k${directory}`, '-cfsync=off'];
      const [command = '', ...rest] = [
        ...user.prefix,
        join(bin, 'postgres'),
        '-D',
        data,
        ...settings,
      ];
      server = spawn(command, rest, { cwd: directory, stdio: 'ignore' });
      for (let tries = 0; tries < 100; tries += 1) {
        try {
          run('pg_isready', '-h', '127.0.0.1', '-p', String(port), '-q');
          return;
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
      throw new Error('PostgreSQL did not start within 10 s.');
    },
    async stop() {
      if (!server || server.exitCode !== null) return;
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      // SIGQUIT is PostgreSQL's immediate shutdown: no farewell to the clients.
      server.kill('SIGQUIT');
      await ended;
      server = undefined;
    },
    async remove() {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  await postgres.start();
  return postgres;
}

/** PostgreSQL refuses to run as root: then it runs as the account that its package made. */
function asServerUser(directory: string): { prefix: string[] } {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
  const [uid, gid] = [number('-u'), number('-g')];
  chownSync(directory, uid, gid);
  return { prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'] };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
