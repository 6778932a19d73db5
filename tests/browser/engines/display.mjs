import { spawn } from 'node:child_process';
import { find } from '../../../scripts/programs.mjs';

/** A screen of its own for the engine that has no headless mode; the X server picks the number. */
export const openDisplay = () =>
  new Promise((resolve, reject) => {
    const child = spawn(
      find('xvfb'),
      ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (number) =>
      resolve({ name: `:${String(number).trim()}`, close: () => child.kill() }),
    );
  });
