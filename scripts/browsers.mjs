// The programs the tests drive: three browser engines, a screen for one of them, and PostgreSQL.
// On Debian as root what is missing is installed; elsewhere one line says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { find, programs } from './programs.mjs';

/** Without fonts Chinese, Japanese and Korean texts are boxes of another width. */
const companions = ['xauth', 'dbus', 'fonts-noto-core', 'fonts-noto-cjk'];

const missing = () => [
  ...new Set(
    Object.entries(programs)
      .filter(([name]) => !find(name))
      .map(([, program]) => program.package),
  ),
];

const packages = missing();
if (packages.length > 0) {
  const wanted = [...packages, ...companions];
  const able = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (able) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...wanted);
  }
  const left = missing();
  if (left.length > 0) {
    console.error(`The tests need these Debian packages (or their like): ${wanted.join(' ')}`);
    process.exit(1);
  }
}
console.log(
  Object.keys(programs)
    .map((name) => `${name} ${find(name)}`)
    .join('\n'),
);
