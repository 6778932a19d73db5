import type { VendorModule, VendorTools } from '../vendor.js';
import { googleVendors, idsOf, type GoogleConfig } from './config.js';
import { denied } from './denied.js';
import { dropEarlyEvents } from './early-events.js';
import { gtag } from './gtag.js';
import { tellSignals } from './tell-signals.js';

type Tag<C> = Required<Pick<VendorModule<C>, 'start' | 'wait' | 'update' | 'stop'>>;

/** With the owner's query kept, and the name of the data layer where it is not Google's own. */
export const tagAddress = (src: string, id: string, { config }: VendorTools): string => {
  const { dataLayer: layer = 'dataLayer' } = config;
  const named = layer === 'dataLayer' ? '' : `&l=${layer}`;
  return `${src}${src.includes('?') ? '&' : '?'}id=${id}${named}`;
};

/** Google's own switch; it is heeded for events to come, not for those that the tag holds already. */
export const disable = (config: GoogleConfig): void => {
  for (const id of idsOf(config))
    (window as unknown as Record<string, unknown>)[`ga-disable-${id}`] = true;
};

/** How a tag of Google's starts, is told and stops. `load` brings it into the page. */
export const googleTag = <C extends GoogleConfig>(
  load: (config: C, tools: VendorTools) => Promise<unknown>,
): Tag<C> => {
  let loading: Promise<unknown> | undefined;
  let passing = false;

  const pass = (tools: VendorTools, on: boolean) => {
    if (on !== passing) gtag(tools)('set', 'url_passthrough', on);
    passing = on;
  };

  /** Once per page, however often somebody changes their mind. */
  const loadOnce = (config: C, tools: VendorTools) => {
    if (loading) return loading;
    const redact = googleVendors(tools).some(({ adsDataRedaction }) => adsDataRedaction !== false);
    gtag(tools)('set', 'ads_data_redaction', redact);
    return (loading = load(config, tools));
  };

  return {
    wait: (config, tools) => {
      const unasked = tools.why(config.id) === 'not-asked';
      pass(tools, !!config.urlPassthrough && unasked);
      // An update would end the wait that the owner asked for.
      if (!loading && config.waitForUpdate && unasked)
        gtag(tools)('consent', 'default', {
          ...denied(),
          wait_for_update: config.waitForUpdate,
        });
      // Another purpose's yes counts for its own signals.
      else tellSignals(tools);
      loadOnce(config, tools).catch(() => {});
    },
    start: async (config, tools) => {
      pass(tools, false);
      if (!loading && tools.waited && config.earlyEvents !== 'keep')
        dropEarlyEvents(tools.dataLayer());
      tellSignals(tools);
      await loadOnce(config, tools);
    },
    update: (_config, tools) => tellSignals(tools),
    /**
     * Disabled first, then denied: a denied tag alone goes on sending cookieless pings, and one whose
     * cookies are deleted while it is granted writes them again from memory.
     */
    stop: (config, tools) => {
      disable(config);
      pass(tools, false);
      tellSignals(tools);
    },
  };
};
