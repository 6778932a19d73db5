import type { Settings } from '../config/settings.js';
import { leftKey, readNames, writeList } from '../receipts/waiting.js';
import type { Core } from '../core.js';

/** A tag may have written once more while its page was closing: what it left goes on the next one. */
export const forgetLeft = (
  name: string,
  vendors: Settings['vendors'],
  { has, loaders }: Pick<Core, 'has' | 'loaders'>,
): void => {
  const names = readNames(leftKey(name));
  if (!names.length) return;
  const inUse = vendors.flatMap(({ id, storage }) =>
    has(id) ? storage.map((item) => item.name) : [],
  );
  loaders.withdrawal().then(
    ({ erase }) => {
      erase(names.filter((left) => !inUse.includes(left)));
      writeList(leftKey(name), []);
    },
    // They stay noted for the next page.
    () => {},
  );
};
