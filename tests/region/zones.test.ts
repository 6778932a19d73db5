import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseRegion } from '../../src/region/parse-region.js';
import { candidates, candidatesHere } from '../../src/region/zones.js';

const inZone = (zone: string, windows?: boolean) => [...candidates(zone, windows)].sort();

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the countries of a time zone', () => {
  it.each([
    ['Asia/Seoul', 'KR'],
    ['Asia/Hong_Kong', 'HK'],
    ['America/Detroit', 'US'],
    ['Africa/Ceuta', 'ES'],
    ['Atlantic/Canary', 'ES'],
    ['Atlantic/Madeira', 'PT'],
    ['Indian/Reunion', 'RE'],
    ['Asia/Dubai', 'AE OM RE SC TF'],
    ['Africa/Nairobi', 'AQ DJ ER ET KE KM MG SO TZ UG YT'],
    ['America/Toronto', 'BS CA'],
  ])('%s: %s', (zone, countries) => {
    expect(inZone(zone).join(' ')).toBe(countries);
  });

  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['America/Indianapolis', 'America/Indiana/Indianapolis'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['ROK', 'Asia/Seoul'],
    ['Japan', 'Asia/Tokyo'],
    ['Hongkong', 'Asia/Hong_Kong'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['GB', 'Europe/London'],
  ])('%s is another name for %s', (older, newer) => {
    expect(inZone(older)).toEqual(inZone(newer));
    expect(inZone(older)).not.toEqual([]);
  });

  it.each([
    ['Europe/London', 'IE PT ES'],
    ['Europe/Kiev', 'BG EE FI LT LV AX'],
    ['Europe/Berlin', 'CH AT IT NL SE'],
    ['Asia/Shanghai', 'HK MO'],
    ['Asia/Singapore', 'MY PH BN ID'],
    ['America/La_Paz', 'GP MQ MF PR'],
    ['Africa/Nairobi', 'YT'],
    ['Indian/Mauritius', 'RE'],
    ['America/New_York', 'CA BS'],
    ['Asia/Tokyo', 'ID PW'],
  ])('%s may also be reported in %s, by Windows', (zone, others) => {
    expect(inZone(zone)).toEqual(expect.arrayContaining(others.split(' ')));
  });

  it('are fewer where it is known not to be Windows', () => {
    expect(inZone('America/New_York', false)).toEqual(['US']);
    expect(inZone('Europe/London', false)).toEqual(['GB', 'GG', 'IM', 'JE']);
    expect(inZone('Asia/Shanghai', false)).toEqual(['CN']);
  });

  it.each(
    'UTC GMT Etc/UTC Etc/GMT+5 Etc/GMT-9 EST MST HST EST5EDT CET WET Zulu Factory Mars/Olympus constructor'.split(
      ' ',
    ),
  )('are none for %s', (zone) => {
    expect(inZone(zone)).toEqual([]);
  });

  it('are none for text that is no zone', () => {
    for (const zone of [
      '',
      ' ',
      '|',
      'US|',
      'Asia/Seoul ',
      'asia/seoul',
      'Asia',
      '\n',
      undefined as never,
    ])
      expect(inZone(zone)).toEqual([]);
  });

  it('are known for every zone that this engine can report', () => {
    const missing = Intl.supportedValuesOf('timeZone').filter((zone) => !candidates(zone).size);
    expect(missing.filter((zone) => !/^(UTC|Etc\/.*)$/.test(zone))).toEqual([]);
  });

  it('are codes that a region may have', () => {
    for (const zone of Intl.supportedValuesOf('timeZone'))
      for (const code of candidates(zone)) expect(parseRegion(code)).toBe(code);
  });
});

describe('the time zone of this browser', () => {
  const browser = (timeZone: unknown, userAgent: string) => {
    vi.stubGlobal('navigator', { userAgent });
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function () {
      return { resolvedOptions: () => ({ timeZone }) } as never;
    } as never);
    return [...candidatesHere()].sort();
  };

  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', ['BS', 'CA', 'US']],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', ['US']],
    ['Mozilla/5.0 (Linux; Android 10; K)', ['US']],
    ['', ['BS', 'CA', 'US']],
  ])('by %j', (userAgent, countries) => {
    expect(browser('America/New_York', userAgent)).toEqual(countries);
  });

  it('is nothing where the browser refuses to tell', () => {
    expect(browser(undefined, 'Linux')).toEqual([]);
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new RangeError('no');
    });
    expect([...candidatesHere()]).toEqual([]);
  });
});
