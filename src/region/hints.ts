import { attempt } from '../decisions/storage.js';

export interface PageHints {
  /** `<meta name="assent-region" content="US-CA">`, written by the owner's server per request. */
  page: string | undefined;
  /** `Server-Timing: geo;desc="DE"` on the page's own answer; readable before any request. */
  serverTiming: string | undefined;
}

/** What the page itself says about the region, unread and unchecked. */
export const readHints = (): PageHints => ({
  page: document.querySelector<HTMLMetaElement>('meta[name="assent-region"]')?.content,
  serverTiming: attempt(
    () =>
      (
        performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming
      ).serverTiming.find((entry) => entry.name === 'geo')?.description,
  ),
});
