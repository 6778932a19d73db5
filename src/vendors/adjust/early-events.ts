import { sdk } from './sdk.js';

/**
 * A plain list that pages push their events to at any time, since `Adjust` itself is there only after a
 * yes. What lies in it from before the yes is forgotten unless `keep`; the answer, called when the SDK
 * runs, hands the rest on, and from then on each as it comes while `may` says so.
 */
export const earlyEvents = (keep: boolean, may: () => boolean): (() => void) => {
  const host = window as unknown as { adjustEvents?: unknown };
  const list = (Array.isArray(host.adjustEvents) ? host.adjustEvents : []) as unknown[];
  host.adjustEvents = list;
  if (!keep) list.length = 0;
  return () => {
    list.push = (...events) => {
      if (may())
        for (const event of events)
          sdk()
            ?.trackEvent(event)
            ?.catch(() => {});
      return 0;
    };
    list.push(...list.splice(0));
  };
};
