import type { Config } from '../types.js';
import type { Standing } from '../decisions/record.js';
import { attempt } from '../decisions/storage.js';
import type { Emitter } from '../events.js';
import type { Loaders } from '../loaders.js';
import { vendorsOf } from '../vendors/index.js';
import { loadScript } from './load.js';
import { markedElements } from './markup.js';
import { configuredVendors } from './vendors.js';

export interface Gate {
  /** Lets through what is allowed and stops what is not. Resolves when all has stopped. */
  apply(): Promise<void>;
  /** Tells the data layer, with one flat boolean per purpose. */
  tell(event: string, standing: Standing): void;
  /** Reloads if something runs that only a new page is rid of. */
  leave(): void;
  /** Once the page is loaded: is there anything left that needs the session? */
  whenQuiet(name: string, session: () => void): void;
}

/** Vendors by configuration and marked elements in the page, kept out until they are allowed. */
export const openGate = (
  config: Config,
  has: (purpose: string) => boolean,
  loaders: Loaders,
  nonce: string,
  events: Emitter,
): Gate => {
  const host = window as unknown as Record<string, unknown>;
  const dataLayer = (): unknown[] => {
    const name = config.dataLayer ?? 'dataLayer';
    const layer = (host[name] ??= []);
    // Something else of the site's that only bears the name is left alone.
    return Array.isArray(layer) ? layer : [];
  };
  const report = (detail: Parameters<typeof events.emit<'gate'>>[1]) => events.emit('gate', detail);
  /** 1: a new page would be better. 2: something runs against the visitor's answer, so it must be. */
  let stale = 0;

  // The configuration is not checked yet, so it may be anything at all; then there are no vendors.
  const listed = attempt(() => vendorsOf(config)) ?? [];
  const vendors = configuredVendors({
    vendors: listed,
    tools: { has, dataLayer, load: (src) => loadScript(src, nonce) },
    report,
    withdrawal: loaders.withdrawal,
    stale: (must) => (stale = must ? 2 : stale || 1),
  });
  const elements = markedElements({ has, report, nonce });

  return {
    apply: async () => {
      const stopped = vendors();
      if (elements()) stale ||= 1;
      await stopped;
    },
    tell: (event, { decisions }) => {
      const flat = Object.keys(decisions).map((id) => [`assent_${id}`, has(id)]);
      dataLayer().push({ event: `assent_${event}`, ...Object.fromEntries(flat) });
    },
    leave: () => {
      if (stale > +(config.reload === 'never')) location.reload();
    },
    whenQuiet: (name, session) => {
      const look = () => {
        const stored = attempt(() =>
          ['outbox', 'todo', 'left'].some((key) => localStorage.getItem(`${name}.${key}`)),
        );
        // A page without a control of its own gets one; receipts that could not be sent are sent.
        if (stored || !document.querySelector('[data-assent=preferences]')) session();
      };
      if (document.readyState === 'complete') look();
      else addEventListener('load', look, { once: true });
    },
  };
};
