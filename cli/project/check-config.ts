import { check } from '../../src/config/check.js';
import { describe } from '../../src/config/problems.js';
import type { VendorModules } from '../../src/vendors/load-vendors.js';
import { error, show, type Flaw } from '../finding.js';

/** The browser's own check asks where the page is; addresses on the site begin with this one. */
const page = new URL('https://site.example/');

const onAPage = <T>(look: () => T): T => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'location');
  Object.defineProperty(globalThis, 'location', { value: page, configurable: true });
  try {
    return look();
  } finally {
    if (before) Object.defineProperty(globalThis, 'location', before);
    else Reflect.deleteProperty(globalThis, 'location');
  }
};

/** The browser's verdict on a configuration, with the advice that it would print. */
export const checkConfig = (config: unknown, vendors: VendorModules): Flaw[] =>
  onAPage(() => check(config, vendors)).map((problem) => {
    const [, line = ''] = describe([problem]).split('\n');
    const said = `${JSON.stringify(problem.found) ?? 'missing'}: `;
    const fix = line.slice(line.indexOf(said) + said.length).replace(/\.$/, '');
    return error(problem.path, show(problem.found), fix.charAt(0).toUpperCase() + fix.slice(1));
  });
