import { readNames, writeList } from '../receipts/waiting.js';
import { moduleFor } from '../vendors/own.js';
import type { Vendor, VendorModule } from '../vendors/vendor.js';
import { erase } from './erase.js';
import { farewell, guard } from './guard.js';
import type { Stopping, Withdrawal } from './vendors.js';

export { erase } from './erase.js';

/** Milliseconds that a vendor may take to stop. */
const patience = 3000;
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Hosts to silence: the vendor's, the owner's, and where the script came from. */
const hostsOf = ({ config }: Vendor, { hosts }: VendorModule): readonly string[] => {
  const named = [...hosts, ...(config.hosts ?? [])];
  if (!config.src) return named;
  const { host, origin, pathname } = new URL(config.src, location.href);
  if (origin !== location.origin) return [...named, host];
  // On the page's own origin only the script's folder, or the page itself would fall silent.
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  return folder === '/' ? named : [...named, host + folder];
};

/**
 * Vendor told, then silenced, then its storage removed: in this order, or it is written again.
 * `started`: undefined while its script is on its way.
 */
const end = async (
  stopping: Stopping,
  started: boolean | undefined,
): Promise<readonly string[]> => {
  const { vendor, tools, running, stale, key } = stopping;
  const module = moduleFor(vendor.config, stopping.module);
  const config = vendor.config as never;
  const others = [...running].map(
    ([vendor, given]) => [vendor, moduleFor(vendor.config, given)] as const,
  );
  const silence = () =>
    guard(hostsOf(vendor, module), () =>
      [...running].flatMap(([vendor, given]) => hostsOf(vendor, moduleFor(vendor.config, given))),
    );

  // What leaves only by this one address may leave while the rest is silent already.
  const close = module.farewell && farewell(module.farewell);
  if (close) silence();
  try {
    const told = module.stop?.(config, tools, !!started);
    const names = await Promise.race([told, pause(patience)]);
    if (names) writeList(key, [...new Set([...readNames(key), ...names])]);
  } catch {
    // It goes on, told or not; silence and a new page are what is left.
    stale(true);
  }
  close?.();
  silence();
  // Without a way to stop it, it goes on in this page; nor can anything hold it up that is on its way.
  if (started !== false && (module.lasting || !module.stop)) stale();

  const items = module.storage(config);
  const left = await erase(
    items.filter(({ beyond }) => !beyond).map(({ name }) => name),
    {
      kept: others.flatMap(([vendor, module]) =>
        module.storage(vendor.config as never).map(({ name }) => name),
      ),
      path: (vendor.config as { cookiePath?: string }).cookiePath,
    },
  );
  return [...left, ...items.filter(({ beyond }) => beyond).map(({ name }) => name)];
};

export const stop: Withdrawal['stop'] = async (stopping) => {
  const { vendor, module, starting, report } = stopping;
  const { id, config } = vendor;
  const finish = async (started: boolean | undefined, late?: true) => {
    const left = await end(stopping, started);
    const purpose = config.purpose ?? module.purpose;
    report({ what: id, purpose, state: 'stopped', left, ...(late && { late }) });
  };
  // A script still on its way is told at once, and again when it has arrived.
  const started = await Promise.race([starting, undefined]);
  await finish(started);
  if (started === undefined) void starting.then((ran) => (ran ? finish(true, true) : undefined));
};
