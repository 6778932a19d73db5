import type { PresetVendorConfig } from '../../types.js';
import type { VendorTools } from '../vendor.js';
import { globals, type Left } from './globals.js';

/** A bare array is a queue that the site's own code began: kept, ours goes before it. */
const isQueue = (value: Left) => Array.isArray(value) && Object.keys(value).length === value.length;

/** What happened before a yes is not told after it: settings stay in the queue, events do not. */
const isSetting = (entry: unknown) =>
  Array.isArray(entry) && !/^(track|identify)/.test(String(entry[0]));

/**
 * Puts `made` under a global name and loads the script that takes it over, from the owner's `src` if
 * there is one. Rejects when it cannot be loaded, and leaves nothing behind then.
 *
 * `ours`: it has come and may run · `late`: it has come, but the answer changed on the way ·
 * `theirs`: the global was there, so the page has the vendor's own snippet. A second loader would
 * count everything twice; it is only told the answer.
 */
export const bring = async (
  { id, src }: PresetVendorConfig,
  tools: VendorTools,
  usual: string,
  name: string,
  made?: Left,
): Promise<'ours' | 'late' | 'theirs'> => {
  const found = globals[name];
  if (found && !isQueue(found)) return 'theirs';
  if (found && made) {
    const waiting = tools.waited ? found.filter(isSetting) : found.slice();
    found.splice(0, found.length, ...made.splice(0), ...waiting);
    Object.assign(found, made);
  } else if (made) globals[name] = made;
  try {
    await tools.load(src ?? usual);
  } catch (error) {
    if (!found) delete globals[name];
    throw error;
  }
  return tools.has(id) ? 'ours' : 'late';
};
