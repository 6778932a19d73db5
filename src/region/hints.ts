import { attempt } from '../decisions/storage.js';

export interface PageHints {
  /** `<meta name="assent-region" content="US-CA">`, written by the owner's server per request. */
  page: string | undefined;
  /** `Server-Timing: geo;desc="DE"` on the page's own answer; readable before any request. */
  serverTiming: string | undefined;
}

/** Several of one kind stand side by side, so that one that disagrees counts; undefined without any. */
const all = (found: readonly string[]) => (found.length ? found.join() : undefined);

/** What the page itself says about the region, unread and unchecked. */
export const readHints = (): PageHints => ({
  page: all(
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="assent-region"]')].map(
      ({ content }) => content,
    ),
  ),
  serverTiming: attempt(() =>
    all(
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).serverTiming
        .filter(({ name }) => name === 'geo')
        .map(({ description }) => description),
    ),
  ),
});
