type Entry = { 0?: unknown; event?: unknown } | null | undefined;

/** `gtag('event', …)`, or an event for Tag Manager that is neither its own nor ours. */
const isEvent = (entry: Entry): boolean =>
  entry?.[0] === 'event' ||
  (typeof entry?.event === 'string' && !/^(gtm\.|assent_)/.test(entry.event));

/**
 * Takes the page's own events out of the data layer. Google's tag replays all that lies there when it
 * arrives: what happened before a yes would be sent after it.
 */
export const dropEarlyEvents = (dataLayer: unknown[]): void => {
  for (let at = dataLayer.length - 1; at >= 0; at--)
    if (isEvent(dataLayer[at] as Entry)) dataLayer.splice(at, 1);
};
