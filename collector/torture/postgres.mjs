import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { find } from '../../scripts/programs.mjs';

/**
 * A PostgreSQL server of this run alone: temporary directory, own port, loopback only. With
 * `standbyOf` it is a hot standby that follows that server under the name `standby`.
 *
 * @throws when PostgreSQL is not installed; that is a missing precondition, not a reason to skip
 */
export async function startPostgres({ settings = ['fsync=off'], standbyOf } = {}) {
  const initdb = find('initdb');
  if (!initdb) {
    throw new Error(
      'PostgreSQL is not installed, so the collector cannot be tested against it. On Debian: apt-get install -y postgresql',
    );
  }
  const bin = dirname(initdb);
  const directory = mkdtempSync(join(tmpdir(), 'assent-postgres-'));
  const data = join(directory, 'data');
  const port = await freePort();
  const prefix = asServerUser(directory);
  const run = (program, ...args) => {
    const [command, ...rest] = [...prefix, join(bin, program), ...args];
    return execFileSync(command, rest, { cwd: directory, stdio: 'pipe' }).toString();
  };
  if (standbyOf) {
    const source = `host=127.0.0.1 port=${standbyOf.port} user=assent application_name=standby`;
    run('pg_basebackup', '-D', data, '-d', source, '-R', '-X', 'stream', '-c', 'fast', '--no-sync');
  } else {
    run(
      'initdb',
      '-D',
      data,
      '-U',
      'assent',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    );
  }
  let server;
  const postgres = {
    url: `postgres://assent@127.0.0.1:${port}/postgres`,
    port,
    /** Its data folder. */
    data,
    version: execFileSync(join(bin, 'postgres'), ['--version']).toString().trim(),
    async start() {
      const given = settings.flatMap((setting) => ['-c', setting]);
      const args = ['-D', data, `-p${port}`, '-h127.0.0.1', `-k${directory}`, ...given];
      const [command, ...rest] = [...prefix, join(bin, 'postgres'), ...args];
      // After a kill the old server's last processes may still hold the directory: tried again.
      for (let tries = 0; tries < 300; tries += 1) {
        if (!server || server.exitCode !== null || server.signalCode !== null)
          server = spawn(command, rest, { cwd: directory, stdio: 'ignore' });
        try {
          run('pg_isready', '-h', '127.0.0.1', '-p', String(port), '-q');
          return;
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
      throw new Error('PostgreSQL did not start within 30 s.');
    },
    /** Ends the server at once, as a crash does; the data stay. */
    async stop() {
      await end('SIGQUIT', server);
      server = undefined;
    },
    /** kill -9 of the server and every process of it. */
    async kill() {
      const children = childrenOf(server.pid);
      await end('SIGKILL', server);
      for (const pid of children) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It ended by itself.
        }
      }
      server = undefined;
    },
    /** Makes a standby take writes. */
    promote: () => run('pg_ctl', 'promote', '-w', '-D', data),
    async remove() {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  await postgres.start();
  return postgres;
}

async function end(signal, server) {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}

/** Linux: field 4 of /proc/pid/stat is the parent. */
function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** PostgreSQL refuses to run as root: then it runs as the account that its package made. */
function asServerUser(directory) {
  if (process.getuid?.() !== 0) return [];
  const number = (flag) => Number(execFileSync('id', [flag, 'postgres']).toString());
  const [uid, gid] = [number('-u'), number('-g')];
  chownSync(directory, uid, gid);
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
