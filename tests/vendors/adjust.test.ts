// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AdjustConfig } from '../../src/types.js';
import { adjust, adjustFacts, stopAdjust } from '../../src/vendors/adjust.js';
import { page } from './page.js';

const config: AdjustConfig = { id: 'adjust', appToken: 'abcdef123456', environment: 'sandbox' };
const flag = 'adjust-sdk.p';
const host = window as unknown as { Adjust?: unknown };
const sdk = { initSdk: vi.fn(), stop: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
});
afterEach(() => {
  vi.restoreAllMocks();
  delete host.Adjust;
  localStorage.clear();
});

describe('before a yes', () => {
  it('nothing is requested and nothing of Adjust’s is touched but its stop flag', () => {
    const { tools, loaded } = page();
    localStorage.setItem(flag, '{"sd":{"r":1,"p":0}}');
    localStorage.setItem('adjust-sdk.q', '[]');
    adjust.wait?.(config, tools);
    expect(loaded).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['adjust-sdk.q']);
  });

  it('the flag stays while Adjust is on the page: without it the SDK would start itself', () => {
    const { tools } = page();
    host.Adjust = sdk;
    localStorage.setItem(flag, '{"sd":{"r":1,"p":0}}');
    adjust.wait?.(config, tools);
    expect(localStorage.getItem(flag)).not.toBeNull();
  });

  it('blocked storage breaks nothing', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(() => adjust.wait?.(config, page().tools)).not.toThrow();
  });
});

describe('after a yes', () => {
  it('the SDK is loaded and started with the owner’s options', async () => {
    const { tools, loaded } = page(['advertising']);
    host.Adjust = sdk;
    const options = { logLevel: 'none', appToken: 'not this one' };
    expect(await adjust.start({ ...config, options }, tools)).toBe(true);
    expect(loaded).toEqual(['https://cdn.adjust.com/adjust-latest.min.js']);
    expect(sdk.initSdk.mock.calls).toEqual([
      [{ logLevel: 'none', appToken: 'abcdef123456', environment: 'sandbox' }],
    ]);
  });

  it('a stop of an earlier page is forgotten before the SDK reads it', async () => {
    const { tools } = page(['advertising']);
    localStorage.setItem(flag, '{"sd":{"r":1,"p":0}}');
    let atLoad: string | null = 'unread';
    const watching = {
      ...tools,
      load: async () => {
        atLoad = localStorage.getItem(flag);
        host.Adjust = sdk;
      },
    };
    await adjust.start(config, watching);
    expect(atLoad).toBeNull();
    expect(sdk.initSdk).toHaveBeenCalledTimes(1);
  });

  it('the owner’s own copy is loaded in place of Adjust’s', async () => {
    const { tools, loaded } = page(['advertising']);
    await adjust.start({ ...config, src: '/adjust.js' }, tools);
    expect(loaded).toEqual(['/adjust.js']);
  });

  it('nothing starts when the answer changed while the script was under way', async () => {
    const { tools, slowDown, arrive, forbid } = page(['advertising']);
    slowDown();
    const starting = adjust.start(config, tools);
    forbid('advertising');
    host.Adjust = sdk;
    arrive();
    expect(await starting).toBe(false);
    expect(sdk.initSdk).not.toHaveBeenCalled();
  });

  it('the purpose that the owner filed it under is the one that counts', async () => {
    const { tools, slowDown, arrive, forbid } = page(['analytics', 'advertising']);
    slowDown();
    const starting = adjust.start({ ...config, purpose: 'analytics' }, tools);
    forbid('analytics');
    host.Adjust = sdk;
    arrive();
    expect(await starting).toBe(false);
  });
});

describe('after a withdrawal', () => {
  it('a running SDK is stopped', () => {
    host.Adjust = sdk;
    void stopAdjust(config, page().tools, true);
    expect(sdk.stop).toHaveBeenCalledTimes(1);
  });

  it('one that never ran is not: stopping would store something about the visitor', () => {
    host.Adjust = sdk;
    void stopAdjust(config, page().tools, false);
    expect(sdk.stop).not.toHaveBeenCalled();
  });

  it('one that is not on the page breaks nothing', () => {
    expect(() => stopAdjust(config, page().tools, true)).not.toThrow();
  });
});

describe('what it stores', () => {
  it('is named for removal, but for the flag that keeps it stopped', () => {
    const names = adjustFacts.storage(config);
    expect(names).toEqual(expect.arrayContaining(['adjust-sdk', 'adjust-sdk.q', 'adjust-sdk.as']));
    expect(names).not.toContain(flag);
  });

  it('bears the owner’s namespace', () => {
    const named = { ...config, options: { namespace: 'shop' } };
    expect(adjustFacts.storage(named)).toEqual(
      expect.arrayContaining(['adjust-sdk-shop', 'adjust-sdk-shop.q']),
    );
    localStorage.setItem('adjust-sdk-shop.p', '{"sd":{"r":1,"p":0}}');
    adjust.wait?.(named, page().tools);
    expect(localStorage.getItem('adjust-sdk-shop.p')).toBeNull();
  });
});
