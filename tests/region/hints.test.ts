// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readHints } from '../../src/region/hints.js';
import { endpointHint, zoneIsEuropean } from '../../src/region/late-hints.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

const navigation = (serverTiming: unknown) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ serverTiming }] as never);

describe('what the page says about the region', () => {
  it('is read from the meta element that the owner’s server wrote', () => {
    const meta = document.createElement('meta');
    meta.name = 'assent-region';
    meta.content = 'US-CA';
    document.head.append(meta);
    expect(readHints().page).toBe('US-CA');
  });

  it('is empty, not absent, when the meta element is empty', () => {
    const meta = document.createElement('meta');
    meta.name = 'assent-region';
    meta.content = '';
    document.head.append(meta);
    expect(readHints().page).toBe('');
  });

  it.each([
    [['US', 'DE'], 'US,DE'],
    [['US', ''], 'US,'],
    [['', ''], ','],
    [['US', 'US'], 'US,US'],
  ])('keeps every meta element, so that one that disagrees counts: %j', (contents, read) => {
    for (const content of contents) {
      const meta = document.createElement('meta');
      meta.name = 'assent-region';
      meta.content = content;
      document.head.append(meta);
    }
    expect(readHints().page).toBe(read);
  });

  it('keeps every entry "geo" of the header, and an empty one too', () => {
    navigation([
      { name: 'geo', description: 'US' },
      { name: 'geo', description: 'DE' },
    ]);
    expect(readHints().serverTiming).toBe('US,DE');
    navigation([{ name: 'geo', description: '' }]);
    expect(readHints().serverTiming).toBe('');
  });

  it('is read from the entry "geo" of the page’s own Server-Timing header', () => {
    navigation([
      { name: 'db', description: 'FR' },
      { name: 'geo', description: 'DE' },
    ]);
    expect(readHints()).toEqual({ page: undefined, serverTiming: 'DE' });
  });

  it.each([[undefined], [[]], [null]])('is nothing where there is no such header: %j', (timing) => {
    navigation(timing);
    expect(readHints().serverTiming).toBeUndefined();
  });

  it('is nothing where the browser refuses to tell', () => {
    vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => {
      throw new Error('blocked');
    });
    expect(readHints()).toEqual({ page: undefined, serverTiming: undefined });
  });
});

describe('the owner’s endpoint', () => {
  const answering = (body: BodyInit | null, status = 200) =>
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response(body, { status })),
    );

  it('is asked without cache and with the site’s own credentials only', async () => {
    answering('{"region":"DE"}');
    expect(await endpointHint('/where')).toBe('DE');
    expect(fetch).toHaveBeenCalledWith(
      '/where',
      expect.objectContaining({ cache: 'no-store', credentials: 'same-origin' }),
    );
  });

  it.each([
    ['a page in place of an answer', '<!doctype html>'],
    ['another answer', '{"country":"DE"}'],
    ['nothing', ''],
    ['null', 'null'],
  ])('gives nothing when it answers %s', async (_what, body) => {
    answering(body);
    expect(await endpointHint('/where')).toBeUndefined();
  });

  it('gives nothing when it cannot be reached', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('offline');
    });
    expect(await endpointHint('/where')).toBeUndefined();
  });

  it('gives nothing when it is slower than its limit', async () => {
    vi.stubGlobal(
      'fetch',
      (_address: string, { signal }: RequestInit) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    expect(await endpointHint('/where', 20)).toBeUndefined();
  });
});

describe('the time zone', () => {
  const zone = (timeZone: unknown) =>
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function () {
      return { resolvedOptions: () => ({ timeZone }) } as never;
    } as never);

  it.each(
    (
      'Africa/Ceuta America/Cayenne America/Guadeloupe America/Marigot America/Martinique ' +
      'Asia/Famagusta Asia/Nicosia Atlantic/Azores Atlantic/Canary Atlantic/Madeira ' +
      'Atlantic/Reykjavik Indian/Mayotte Indian/Reunion Europe/Berlin Europe/Kiev Europe/Helsinki'
    )
      .split(' ')
      .map((name) => [name]),
  )('%s speaks for Europe', (name) => {
    zone(name);
    expect(zoneIsEuropean()).toBe(true);
  });

  it.each(
    ['America/New_York', 'Asia/Seoul', 'Asia/Hong_Kong', 'UTC', 'Etc/GMT-1', '', undefined].map(
      (name) => [name],
    ),
  )('%s does not', (name) => {
    zone(name);
    expect(zoneIsEuropean()).toBe(false);
  });

  it('does not where the browser refuses to tell', () => {
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new RangeError('no');
    });
    expect(zoneIsEuropean()).toBe(false);
  });
});
