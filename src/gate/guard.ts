import { guardElements } from './guarded-elements.js';
import { guardPeers } from './guarded-peers.js';
import { guardRequests } from './guarded-requests.js';
import { closest } from './match-host.js';

const silent = new Set<string>();
const farewells = new Set<RegExp>();
let running: () => Iterable<string> = () => [];

/**
 * Is nothing to go there? A vendor that runs on keeps its hosts, but for what the silent one means
 * more closely (`stats.vendor.example` against `vendor.example`).
 */
const blocked = (address: unknown): boolean => {
  const text = address instanceof Request ? address.url : String(address);
  const length = closest(text, silent);
  if (!length || length <= closest(text, running())) return false;
  return ![...farewells].some((farewell) => farewell.test(text));
};

/**
 * From now until the page ends nothing is sent to these hosts. Installed at the first withdrawal.
 * `others`: hosts of vendors that run, asked at each request.
 */
export const guard = (
  hosts: readonly string[],
  others: () => Iterable<string> = () => [],
): void => {
  running = others;
  if (!silent.size && hosts.length) {
    guardRequests(blocked);
    guardElements(blocked);
    guardPeers(blocked);
  }
  for (const host of hosts) silent.add(host);
};

/** Lets a vendor's last message through, until the answer is called. */
export const farewell = (to: RegExp): (() => void) => {
  farewells.add(to);
  return () => void farewells.delete(to);
};
