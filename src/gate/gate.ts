import type { Config, Reason } from '../types.js';
import { withVendors } from '../baked.js';
import type { Standing } from '../decisions/record.js';
import { attempt } from '../decisions/storage.js';
import type { Emitter } from '../events.js';
import type { Loaders } from '../loaders.js';
import { denied } from '../vendors/google/denied.js';
import { gtag } from '../vendors/google/gtag.js';
import { loadScript } from './load.js';
import { markedElements, type Markup } from './markup.js';
import { configuredVendors } from './vendors.js';

export interface Gate extends Pick<Markup, 'embeds' | 'showOnce'> {
  /** Lets through what is allowed and stops what is not. Resolves when all has stopped. */
  apply(): Promise<void>;
  /** Tells the data layer, with one flat boolean per purpose. */
  tell(event: string, standing: Standing): void;
  /** Reloads if something runs that only a new page is rid of. True: the visitor is to be asked. */
  leave(): boolean;
  /** Lets one marked element through without an answer, for as long as this page lasts. */
  showOnce(element: Element): void;
  /** Once the page is loaded: is there anything left that needs the session? */
  whenQuiet(session: () => void): void;
}

export interface GateOptions {
  config: Config;
  /** May this purpose or vendor run now? */
  has(id: string): boolean;
  /** Why, or why not. */
  why(id: string): Reason | undefined;
  /** ISO 3166 code of where the visitor is treated as being. */
  region(): string;
  /** A frame or video waits for a yes; `embeds()` tells which. May be called often. */
  waiting?: () => void;
  loaders: Loaders;
  nonce: string;
  events: Emitter;
  /** First part of the names of everything Assent stores. */
  name: string;
}

/** Vendors by configuration and marked elements in the page, kept out until they are allowed. */
export const openGate = (options: GateOptions): Gate => {
  const { config, has, why, region, waiting, loaders, nonce, events, name } = options;
  const { withdrawal } = loaders;
  const host = window as unknown as Record<string, unknown>;
  const dataLayer = (): unknown[] => {
    const name = config.dataLayer ?? 'dataLayer';
    const layer = (host[name] ??= []);
    // Something else of the site's that only bears the name is left alone.
    return Array.isArray(layer) ? layer : [];
  };
  const report = (detail: Parameters<typeof events.emit<'gate'>>[1]) => events.emit('gate', detail);
  /** 1: a new page would be better. 2: something runs against the visitor's answer, so it must be. */
  let level = 0;
  const stale = (must?: boolean) => void (level = must ? 2 : level || 1);

  // The configuration is not checked yet, so it may be anything at all; then there are no vendors.
  const vendors = withVendors
    ? attempt(() => {
        if (config.vendors?.some(({ id }) => /^google-(a|fl|t)/.test(id)))
          gtag({ dataLayer })('consent', 'default', denied());
        return configuredVendors({
          config,
          tools: {
            has,
            why,
            config,
            dataLayer,
            region,
            waited: false,
            load: (src) => loadScript(src, nonce),
            erase: (names) =>
              void withdrawal().then(
                ({ erase }) => erase(names),
                () => {},
              ),
          },
          loaders,
          report,
          stale,
          key: `${name}.left`,
        });
      })
    : undefined;
  const elements = markedElements({
    has,
    report,
    nonce,
    waiting,
    stale,
    load: loaders.embeds,
  });

  return {
    apply: async () => {
      const stopped = vendors?.();
      elements.apply();
      return stopped;
    },
    embeds: elements.embeds,
    showOnce: elements.showOnce,
    tell: (event, { decisions }) => {
      const flat = Object.keys(decisions).map((id) => [`assent_${id}`, has(id)]);
      dataLayer().push({ event: `assent_${event}`, ...Object.fromEntries(flat) });
    },
    leave: () => {
      const { reload = 'auto' } = config;
      if (level > +(reload !== 'auto')) location.reload();
      return level === 1 && reload === 'ask';
    },
    whenQuiet: (session) => {
      const look = () => {
        const stored = attempt(() =>
          RegExp(`${name}.(outbox|todo|left)`).test(Object.keys(localStorage) as never),
        );
        // A page without a control of its own gets one; receipts that could not be sent are sent.
        if (stored || !document.querySelector('[data-assent=preferences]')) session();
      };
      if (document.readyState === 'complete') look();
      else addEventListener('load', look, { once: true });
    },
  };
};
