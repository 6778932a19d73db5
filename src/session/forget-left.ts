import type { Settings } from '../config/settings.js';
import { leftKey, readNames, writeList } from '../receipts/waiting.js';
import type { Core } from '../session.js';

/** A tag may have written once more while its page was closing: what it left goes on the next one. */
export const forgetLeft = (
  name: string,
  vendors: Settings['vendors'],
  { has, loaders }: Pick<Core, 'has' | 'loaders'>,
): void => {
  const names = readNames(leftKey(name));
  if (!names.length) return;
  const running = vendors.filter(({ id }) => has(id));
  const inUse = running.flatMap(({ storage }) => storage.map(({ name: used }) => used));
  loaders.withdrawal().then(
    ({ erase }) => {
      erase(names.filter((left) => !inUse.includes(left)));
      writeList(leftKey(name), []);
    },
    // They stay noted for the next page.
    () => {},
  );
};
