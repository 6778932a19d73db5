import type { Assent } from '../src/types.js';

export interface SegmentOptions {
  /** Purpose that must be allowed before Segment itself is loaded. Default `analytics`. */
  purpose?: string;
  /** Destinations that run in the page, by the name Segment gives them, and the purpose of each. */
  integrations?: Readonly<Record<string, string>>;
}

interface Payload {
  obj: { context: { consent?: object } };
}
interface Middleware {
  payload: Payload;
  next(payload: Payload | null): void;
}
interface CdnSettings {
  integrations: Readonly<Record<string, unknown>>;
  remotePlugins?: readonly { name: string; creationName: string }[];
}
interface LoadOptions {
  updateCDNSettings?(settings: CdnSettings): CdnSettings;
}

/** `window.analytics` as Segment's snippet makes it, or an `AnalyticsBrowser`. */
export interface Analytics {
  load(settings: unknown, options?: object): unknown;
  track(event: string, properties?: object, options?: object): unknown;
  addSourceMiddleware(middleware: (call: Middleware) => unknown): unknown;
  addDestinationMiddleware(name: string, middleware: (call: Middleware) => unknown): unknown;
}

/**
 * Wraps Segment: `load` waits until its purpose is allowed, destinations without theirs are left out,
 * every event carries what is allowed, and after a withdrawal nothing passes. To be called between
 * Segment's snippet and `analytics.load(…)`. Answers with the same object.
 *
 * A destination that was left out comes back with the next page, not with a later yes.
 */
export const segment = <A extends Analytics>(
  analytics: A,
  assent: Assent,
  { purpose = 'analytics', integrations = {} }: SegmentOptions = {},
): A => {
  // The snippet's object is replaced by the library's own under the same name.
  const live = (): Analytics =>
    Array.isArray(analytics)
      ? ((window as { analytics?: Analytics }).analytics ?? analytics)
      : analytics;
  const categoryPreferences = () => ({ ...assent.get().allowed });
  const runs = (name: string) => {
    const needs = integrations[name];
    return needs === undefined || assent.has(needs);
  };
  const without = (settings: CdnSettings): CdnSettings => ({
    ...settings,
    integrations: Object.fromEntries(
      Object.entries(settings.integrations).filter(([name]) => runs(name)),
    ),
    ...(settings.remotePlugins && {
      remotePlugins: settings.remotePlugins.filter(
        ({ name, creationName }) => runs(name) && runs(creationName),
      ),
    }),
  });

  const load = analytics.load.bind(analytics);
  let loaded = false;
  analytics.load = async (settings: unknown, options: LoadOptions = {}) => {
    await assent.when(purpose);
    if (loaded) return;
    loaded = true;
    const wrapped = live();
    wrapped.addSourceMiddleware(({ payload, next }) => {
      if (!assent.has(purpose)) return null;
      payload.obj.context.consent = {
        ...payload.obj.context.consent,
        categoryPreferences: categoryPreferences(),
      };
      return next(payload);
    });
    for (const name of Object.keys(integrations))
      wrapped.addDestinationMiddleware(name, ({ payload, next }) =>
        runs(name) ? next(payload) : null,
      );
    const { updateCDNSettings = (all: CdnSettings) => all } = options;
    load(settings, {
      ...options,
      updateCDNSettings: (all: CdnSettings) => without(updateCDNSettings(all)),
    });
  };
  assent.on('change', () => {
    if (loaded && assent.has(purpose))
      live().track('Segment Consent Preference Updated', undefined, {
        consent: { categoryPreferences: categoryPreferences() },
      });
  });
  return analytics;
};
