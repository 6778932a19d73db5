// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AdjustConfig } from '../../src/types.js';
import { page } from './google-page.js';

type Module = typeof import('../../src/vendors/adjust.js');
let vendor: Module['vendor'];
const config: AdjustConfig = { id: 'adjust', appToken: 'abcdef123456', environment: 'sandbox' };
const flag = 'adjust-sdk.p';
const stopped = '{"sd":{"r":1,"p":0}}';
const forgotten = '{"sd":{"r":2,"p":0}}';
const host = window as unknown as Record<string, unknown>;

let did: string[];
class Sharing {
  options: string[] = [];
  constructor(readonly on: unknown) {}
  addGranularOption(...words: string[]) {
    this.options.push(words.join(' '));
  }
}
const sdk = () => ({
  initSdk: vi.fn(() => void did.push('init')),
  trackEvent: vi.fn(async (event: unknown) => void did.push(`event ${String(event)}`)),
  stop: () => void did.push('stop'),
  restart: () => void did.push('restart'),
  gdprForgetMe: () => void did.push('forget'),
  disableThirdPartySharing: () => void did.push('no sharing'),
  trackThirdPartySharing: ({ on, options }: Sharing) =>
    void did.push(`sharing ${String(on)} ${options.join(', ')}`),
  ThirdPartySharing: Sharing,
});

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  did = [];
  ({ vendor } = await import('../../src/vendors/adjust.js'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  delete host.Adjust;
  delete host.adjustEvents;
  localStorage.clear();
});

/** The SDK comes with its script, as it does in a page. */
const shop = (over: Partial<AdjustConfig> = {}, ...allowed: string[]) => {
  const own = { ...config, ...over };
  const place = page({ vendors: [own] }, ...allowed);
  const { load } = place.tools;
  place.tools.load = async (src) => {
    await load(src);
    host.Adjust = sdk();
  };
  return { ...place, own };
};
const yes = ['adjust', 'advertising'];

describe('after a yes', () => {
  it('the SDK is loaded and started with the owner’s options', async () => {
    const { tools, own, loaded } = shop(
      { options: { logLevel: 'none', appToken: 'not this one' } },
      ...yes,
    );
    expect(await vendor.start?.(own, tools)).toBe(true);
    expect(loaded()).toEqual(['https://cdn.adjust.com/adjust-latest.min.js']);
    expect((host.Adjust as ReturnType<typeof sdk>).initSdk.mock.calls).toEqual([
      [{ logLevel: 'none', appToken: 'abcdef123456', environment: 'sandbox' }],
    ]);
  });

  it('a stop of an earlier page is forgotten before the SDK reads it', async () => {
    const { tools, own } = shop({}, ...yes);
    localStorage.setItem(flag, stopped);
    const { load } = tools;
    let seen: unknown = 'unread';
    tools.load = async (src) => {
      seen = localStorage.getItem(flag);
      await load(src);
    };
    await vendor.start?.(own, tools);
    expect(seen).toBeNull();
    expect(did).toEqual(['init']);
  });

  it('an Adjust that the page has already is used, and restarted where it was stopped', async () => {
    const { tools, own, loaded } = shop({}, ...yes);
    host.Adjust = sdk();
    localStorage.setItem(flag, stopped);
    await vendor.start?.(own, tools);
    expect([loaded(), did]).toEqual([[], ['restart', 'init']]);
  });

  it('a device that was erased at the visitor’s wish is never started again', async () => {
    const { tools, own, loaded } = shop({}, ...yes);
    localStorage.setItem(flag, forgotten);
    expect(await vendor.start?.(own, tools)).toBe(false);
    expect([loaded(), localStorage.getItem(flag)]).toEqual([[], forgotten]);
  });

  it('nothing starts when the answer changed while the script was under way', async () => {
    const { tools, own, slowly, forbid } = shop({}, ...yes);
    const arrive = slowly();
    const starting = vendor.start?.(own, tools);
    forbid('adjust');
    arrive();
    expect([await starting, did]).toEqual([false, []]);
  });

  it('a script that brings no Adjust is an error', async () => {
    const { tools } = page({ vendors: [config] }, ...yes);
    await expect(vendor.start?.(config, tools)).rejects.toThrow('did not bring Adjust');
  });

  it('blocked storage breaks nothing', async () => {
    const { tools, own } = shop({}, ...yes);
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(await vendor.start?.(own, tools)).toBe(true);
  });
});

describe('events that pages push to `adjustEvents`', () => {
  const events = () => did.filter((line) => line.startsWith('event'));
  const track = (event: string) => (host.adjustEvents as unknown[]).push(event);

  it.each([
    ['are discarded where they were made before a yes', {}, true, ['event later']],
    ['are kept where the owner said so', { earlyEvents: 'keep' as const }, true, ['event early', 'event later']],
    ['are kept where nobody had to wait', {}, false, ['event early', 'event later']],
  ])('%s', async (_what, over, waited, expected) => {
    const { tools, own } = shop(over, ...yes);
    tools.waited = waited;
    host.adjustEvents = ['early'];
    await vendor.start?.(own, tools);
    track('later');
    expect(events()).toEqual(expected);
  }); // prettier-ignore

  it('of the time between the yes and the SDK’s arrival are sent', async () => {
    const { tools, own, slowly } = shop({}, ...yes);
    tools.waited = true;
    host.adjustEvents = ['early'];
    const arrive = slowly();
    const starting = vendor.start?.(own, tools);
    track('meanwhile');
    arrive();
    await starting;
    expect(events()).toEqual(['event meanwhile']);
  });

  it('go nowhere after a withdrawal', async () => {
    const { tools, own, forbid } = shop({}, ...yes);
    await vendor.start?.(own, tools);
    forbid(...yes);
    track('after');
    expect(events()).toEqual([]);
  });
});

describe('Google’s DMA options', () => {
  const sharing = () => did.filter((line) => line.startsWith('sharing'));
  const line = (eea: 0 | 1, ads: 0 | 1) =>
    `sharing true google_dma eea ${eea}, google_dma ad_personalization ${ads}, google_dma ad_user_data ${ads}`;

  it('are not sent unless the owner wants them', async () => {
    const { tools, own } = shop({}, ...yes);
    await vendor.start?.(own, tools);
    expect(sharing()).toEqual([]);
  });

  it('are sent after the start, before any event, and after each change, with a plain yes', async () => {
    const { tools, own, forbid, move } = shop({ googleDma: true, earlyEvents: 'keep' }, ...yes);
    host.adjustEvents = ['one'];
    await vendor.start?.(own, tools);
    expect(did).toEqual(['init', line(1, 1), 'event one']);
    forbid('advertising');
    vendor.update?.(own, tools);
    vendor.update?.(own, tools);
    move('US-CA');
    vendor.update?.(own, tools);
    expect(sharing()).toEqual([line(1, 1), line(1, 0), line(0, 0)]);
  });

  it.each([
    ['CH', undefined, 1],
    ['LI', undefined, 1],
    ['GB', undefined, 1],
    ['KR', undefined, 0],
    ['ZZ', undefined, 1],
    ['KR', ['KR'], 1],
    ['DE', ['KR'], 0],
  ] as const)('count %s as inside where the list is %j: %s', async (region, list, eea) => {
    const { tools, own, move } = shop(
      { googleDma: true, ...(list && { dmaRegions: list }) },
      ...yes,
    );
    move(region);
    await vendor.start?.(own, tools);
    expect(sharing()).toEqual([line(eea, 1)]);
  });
});

describe('after a withdrawal', () => {
  const run = async (over: Partial<AdjustConfig> = {}, started = true) => {
    const { tools, own } = shop(over, ...yes);
    await vendor.start?.(own, tools);
    did = [];
    const stopping = vendor.stop?.(own, tools, started);
    return { stopping };
  };

  it('S17: sharing is switched off first; the stop comes after the pause that its sending needs', async () => {
    const { stopping } = await run();
    await vi.advanceTimersByTimeAsync(900);
    expect(did).toEqual(['no sharing']);
    await vi.advanceTimersByTimeAsync(200);
    expect(await stopping).toEqual(['adjust-sdk.p?Adjust']);
    expect(did).toEqual(['no sharing', 'stop']);
  });

  it('without the sharing stop it is stopped at once', async () => {
    const { stopping } = await run({ stopSharing: false });
    await stopping;
    expect(did).toEqual(['stop']);
  });

  it('the SDK of this tab is stopped also where another tab noted that it did so', async () => {
    const { tools, own } = shop({}, ...yes);
    await vendor.start?.(own, tools);
    localStorage.setItem(flag, stopped);
    const seen: unknown[] = [];
    (host.Adjust as { stop: () => void }).stop = () => seen.push(localStorage.getItem(flag));
    await vendor.stop?.(own, tools, true);
    expect(seen).toEqual([null]);
    expect(localStorage.getItem(flag)).toBe(stopped);
  });

  it('a hidden tab leaves the message to the one that the visitor looks at', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const { stopping } = await run();
    await stopping;
    expect(did).toEqual(['stop']);
  });

  it('one that never ran is not stopped: stopping would store something about the visitor', async () => {
    const { stopping } = await run({}, false);
    await stopping;
    expect(did).toEqual([]);
  });

  it('one that was erased keeps its flag on the next page', async () => {
    const { tools, own } = shop({}, ...yes);
    localStorage.setItem(flag, forgotten);
    host.Adjust = sdk();
    expect(await vendor.stop?.(own, tools, true)).toEqual([]);
  });

  it('one that is not on the page breaks nothing', async () => {
    const { tools, own } = shop({}, ...yes);
    expect(await vendor.stop?.(own, tools, true)).toEqual(['adjust-sdk.p?Adjust']);
  });
});

describe('erasure', () => {
  it('waits for the confirmation', async () => {
    const { tools, own } = shop({}, ...yes);
    await vendor.start?.(own, tools);
    const erasing = vendor.erase?.(own, tools);
    await vi.advanceTimersByTimeAsync(500);
    localStorage.setItem(flag, forgotten);
    await vi.advanceTimersByTimeAsync(200);
    await expect(erasing).resolves.toBeUndefined();
    expect(did).toContain('forget');
  });

  it('that nobody confirms is reported', async () => {
    const { tools, own } = shop({}, ...yes);
    await vendor.start?.(own, tools);
    localStorage.setItem(flag, '{"sd":{"r":2,"p":1}}');
    const erasing = vendor.erase?.(own, tools).catch((error: Error) => error.message);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await erasing).toMatch('not confirmed');
  });

  it.each([
    ['not on the page', false, undefined],
    ['stopped, since it would be dropped without a word', true, stopped],
  ])('is refused where Adjust is %s', async (_what, present, kept) => {
    const { tools, own } = shop({}, ...yes);
    if (present) host.Adjust = sdk();
    if (kept) localStorage.setItem(flag, kept);
    await expect(vendor.erase?.(own, tools)).rejects.toThrow('does not run');
    expect(did).toEqual([]);
  });
});

describe('what it stores', () => {
  it('is named for removal, but for the flag that keeps it stopped', () => {
    const names = vendor.storage(config).map(({ name }) => name);
    expect(names).toEqual(['adjust-sdk', 'adjust-sdk.q', 'adjust-sdk.as', 'adjust-sdk.gp', 'adjust-sdk.ed']);
  }); // prettier-ignore

  it('bears the owner’s namespace', async () => {
    const named = { ...config, options: { namespace: 'shop' } };
    expect(vendor.storage(named).map(({ name }) => name)).toContain('adjust-sdk-shop.q');
    expect(await vendor.stop?.(named, page().tools, false)).toEqual(['adjust-sdk-shop.p?Adjust']);
  });
});
