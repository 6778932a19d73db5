// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { regionMeta, serverTiming } from '../../src/edge/index.js';
import { readHints } from '../../src/region/hints.js';
import { resolveRegion } from '../../src/region/resolve-region.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

const hostile = [
  '"><script>alert(1)</script>',
  'US"; dur=1, x;desc="',
  'US\r\nset-cookie: a=b',
  '<!--',
  'XX',
  'EU',
  '',
];
/** As a browser would read the header: this one is made of letters, digits and a hyphen only. */
const heard = (value: string) =>
  vi
    .spyOn(performance, 'getEntriesByType')
    .mockReturnValue([
      { serverTiming: [{ name: 'geo', description: /desc="(.*)"$/.exec(value)?.[1] }] },
    ] as never);
const zone = (european: boolean) => ({ zoneIsEuropean: () => european });

describe('the tag for the page', () => {
  it('is what the page’s own script reads', () => {
    document.head.innerHTML = regionMeta('US-CA');
    expect(readHints().page).toBe('US-CA');
  });

  it.each(hostile)('S29: says "unknown" and holds no foreign markup for %j', (given) => {
    expect(regionMeta(given)).toBe('<meta name="assent-region" content="ZZ">');
    document.head.innerHTML = regionMeta(given);
    expect(document.head.children).toHaveLength(1);
    expect(resolveRegion({}, { ...readHints(), ...zone(false) }).region.regime).toBe('unknown');
  });

  it('says "unknown" where the server does not know, so that no earlier visit speaks in its place', () => {
    document.head.innerHTML = regionMeta(undefined);
    const hints = { ...readHints(), record: 'US', ...zone(false) };
    expect(resolveRegion({}, hints).region.regime).toBe('unknown');
    const silent = { page: undefined, record: 'US', ...zone(false) };
    expect(resolveRegion({}, silent).region.regime).toBe('us-base');
  });
});

describe('the header for the page', () => {
  it('is what the page’s own script reads', () => {
    expect(serverTiming('us-ca')).toBe('geo;desc="US-CA"');
    heard(serverTiming('us-ca'));
    expect(readHints().serverTiming).toBe('US-CA');
  });

  it.each([...hostile, undefined])('S29: says "unknown" and nothing foreign for %j', (given) => {
    expect(serverTiming(given)).toBe('geo;desc="ZZ"');
  });
});

describe('a page from a cache that carries another visitor’s region', () => {
  it('S29: is put right by the header of the visitor’s own, because the stricter of two hints wins', () => {
    const hints = { page: 'US', serverTiming: 'DE', ...zone(false) };
    expect(resolveRegion({}, hints).region.regime).toBe('eu-eea');
  });

  it('is put right by a European clock, and by nothing in Singapore: hence no shared cache', () => {
    expect(resolveRegion({}, { page: 'US', ...zone(true) }).region.regime).toBe('eu-eea');
    expect(resolveRegion({}, { page: 'US', ...zone(false) }).region.regime).toBe('us-base');
  });
});
