import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const listed = (folder) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));

/** Under a folder per architecture, such as `/usr/lib/x86_64-linux-gnu`. */
const inLibraries = (name) => listed('/usr/lib').map((folder) => join(folder, name));

const newestPostgres = (name) =>
  listed('/usr/lib/postgresql')
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((folder) => join(folder, 'bin', name));

/** Where each program may lie, and the Debian package that brings it. */
export const programs = {
  chromium: {
    package: 'chromium',
    places: () => [...onPath('chromium'), ...onPath('google-chrome')],
  },
  firefox: {
    package: 'firefox-esr',
    places: () => [...onPath('firefox-esr'), ...onPath('firefox')],
  },
  webkit: {
    package: 'webkit2gtk-driver',
    places: () => [
      ...inLibraries('webkit2gtk-4.1/MiniBrowser'),
      ...inLibraries('webkit2gtk-4.0/MiniBrowser'),
    ],
  },
  'webkit-driver': { package: 'webkit2gtk-driver', places: () => onPath('WebKitWebDriver') },
  xvfb: { package: 'xvfb', places: () => onPath('Xvfb') },
  postgres: {
    package: 'postgresql',
    places: () => [...newestPostgres('postgres'), ...onPath('postgres')],
  },
  initdb: {
    package: 'postgresql',
    places: () => [...newestPostgres('initdb'), ...onPath('initdb')],
  },
};

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** First place that holds the program, or undefined. */
export const find = (name) => programs[name].places().find(runs);

/** A Chromium that does nothing of its own while pages are looked at. */
export const quietChromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
