// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stopping } from '../../src/gate/vendors.js';
import type { Events, VendorConfig } from '../../src/types.js';
import type { Vendor, VendorModule } from '../../src/vendors/vendor.js';
import { page } from '../vendors/google-page.js';

const sent: string[] = [];
const host = window as unknown as Record<string, unknown>;
let stop: (stopping: Stopping) => Promise<void>;

beforeEach(async () => {
  sent.length = 0;
  vi.resetModules();
  vi.stubGlobal('fetch', async (address: string) => {
    sent.push(address);
    return new Response('');
  });
  vi.stubGlobal('indexedDB', { databases: async () => [] });
  ({ stop } = await import('../../src/gate/withdrawal.js'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  for (const key of Object.keys(host)) if (/^(Adjust|ga-disable)/.test(key)) delete host[key];
});

const module = async (id: string) =>
  ((await import(`../../src/vendors/${id}.ts`)) as { vendor: VendorModule }).vendor;
const heat = (over: Partial<VendorModule> = {}) =>
  ({
    purpose: 'analytics',
    hosts: ['heat.example'],
    storage: () => [{ name: '_heat*' }],
    stop: () => {},
    ...over,
  }) as unknown as VendorModule;

const stopping = (config: VendorConfig, module: VendorModule, over: Partial<Stopping> = {}) => {
  const told: Events['gate'][] = [];
  const stale = vi.fn();
  const running = new Map<Vendor, VendorModule>();
  const done = stop({
    vendor: { id: config.id, config },
    module,
    tools: page({ vendors: [config] }).tools,
    starting: Promise.resolve(true),
    running,
    report: (event) => told.push(event),
    stale,
    key: 'assent.left',
    ...over,
  });
  return { done, told, stale, running };
};
const preset: VendorConfig = { id: 'heat', account: '1' };
const google: VendorConfig = { id: 'google-analytics', measurementId: 'G-ABCD1234' };
const reaches = async (...addresses: string[]) => {
  sent.length = 0;
  for (const address of addresses) await fetch(address);
  return sent;
};

describe('a withdrawn vendor', () => {
  it('is told first, silenced then, and its storage removed last, or it is written again', async () => {
    localStorage.setItem('_heat', '1');
    let seen: unknown;
    const tell = () => {
      void fetch('https://heat.example/opt-out');
      seen = localStorage.getItem('_heat');
      localStorage.setItem('_heat2', 'written while stopping');
    };
    await stopping(preset, heat({ stop: tell })).done;
    expect(seen).toBe('1');
    expect(sent).toEqual(['https://heat.example/opt-out']);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(await reaches('https://heat.example/hit')).toEqual([]);
  });

  it('with a last message is silent from the first moment, but for that', async () => {
    const tell = async () => {
      await fetch('https://heat.example/hit');
      await fetch('https://heat.example/goodbye');
    };
    await stopping(preset, heat({ stop: tell, farewell: /goodbye/ })).done;
    expect(sent).toEqual(['https://heat.example/goodbye']);
    expect(await reaches('https://heat.example/goodbye')).toEqual([]);
  });

  it('is silenced and cleaned up also when it throws, and a new page is wanted', async () => {
    localStorage.setItem('_heat', '1');
    const tell = () => {
      throw new Error('broken');
    };
    const { done, stale } = stopping(preset, heat({ stop: tell }));
    await done;
    expect(localStorage.getItem('_heat')).toBeNull();
    expect(await reaches('https://heat.example/hit')).toEqual([]);
    expect(stale).toHaveBeenCalledWith(true);
  });

  it('that never answers holds nobody up', async () => {
    vi.useFakeTimers();
    localStorage.setItem('_heat', '1');
    const { done } = stopping(preset, heat({ stop: () => new Promise(() => {}) }));
    await vi.advanceTimersByTimeAsync(3100);
    vi.useRealTimers();
    await done;
    expect(localStorage.getItem('_heat')).toBeNull();
  });

  it('that is still on its way is told at once, and again when it has arrived', async () => {
    const calls: boolean[] = [];
    let arrive: (ran: boolean) => void = () => {};
    const starting = new Promise<boolean>((resolve) => (arrive = resolve));
    const tell = (_config: never, _tools: unknown, started: boolean) => void calls.push(started);
    const { done, told } = stopping(preset, heat({ stop: tell }), { starting });
    await done;
    arrive(true);
    await vi.waitFor(() => expect(calls).toEqual([false, true]));
    // With what it stored after its end and no script can remove.
    await vi.waitFor(() => expect(told.map(({ late }) => late)).toEqual([undefined, true]));
  });

  it.each([
    ['can be told', heat(), false],
    ['has no way to be told', heat({ stop: undefined as never }), true],
    ['only a new page is rid of', heat({ lasting: true }), true],
  ])('that %s makes the page stale: %s', async (_what, module, expected) => {
    const { done, stale } = stopping(preset, module);
    await done;
    expect(stale.mock.calls).toEqual(expected ? [[]] : []);
    const never = stopping(preset, module, { starting: Promise.resolve(false) });
    await never.done;
    expect(never.stale).not.toHaveBeenCalled();
    // Nothing holds up a script that is on its way but a new page.
    const coming = stopping(preset, module, { starting: new Promise<boolean>(() => {}) });
    await coming.done;
    expect(coming.stale.mock.calls).toEqual(expected ? [[]] : []);
  });

  it('S15: names what could not be removed, and notes what the next page must look for', async () => {
    const storage = () => [{ name: '_heat' }, { name: 'IDE', beyond: true as const }];
    const { done, told } = stopping(preset, heat({ storage, stop: () => ['_heat.flag'] }));
    await done;
    expect(told).toEqual([{ what: 'heat', purpose: 'analytics', state: 'stopped', left: ['IDE'] }]);
    expect(JSON.parse(localStorage.getItem('assent.left') ?? '')).toEqual(['_heat.flag']);
  });

  it('leaves the hosts and the storage of one that runs on', async () => {
    localStorage.setItem('shared', '1');
    localStorage.setItem('_heat', '1');
    const other = heat({ hosts: ['cdn.example'], storage: () => [{ name: 'shared' }] });
    const running = new Map([[{ id: 'other', config: { id: 'other' } } as Vendor, other]]);
    const module = heat({
      hosts: ['heat.example', 'cdn.example'],
      storage: () => [{ name: '_heat' }, { name: 'shared' }],
    });
    await stopping(preset, module, { running }).done;
    expect(Object.keys(localStorage)).toEqual(['shared']);
    const addresses = ['https://heat.example/hit', 'https://cdn.example/tag.js'];
    expect(await reaches(...addresses)).toEqual(['https://cdn.example/tag.js']);
    running.clear();
    expect(await reaches(...addresses)).toEqual([]);
  });

  it('of Google’s reaches none of the hosts that its tag was seen to use', async () => {
    await stopping(google, await module('google-analytics')).done;
    expect(
      await reaches(
        'https://www.google-analytics.com/g/collect',
        'https://region1.google-analytics.com/g/collect',
        'https://analytics.google.com/g/collect',
        'https://stats.g.doubleclick.net/g/collect',
        'https://pagead2.googlesyndication.com/measurement/conversion',
        'https://www.google.com/measurement/conversion',
        'https://www.google.com/ads/ga-audiences',
        'https://www.google.de/ads/ga-audiences',
        'https://www.google.co.kr/ads/ga-audiences',
      ),
    ).toEqual([]);
    // Products of the same company that the page may need are none of its tag's.
    const other = ['https://www.google.com/recaptcha/api.js', 'https://maps.googleapis.com/maps'];
    expect(await reaches(...other)).toEqual(other);
  });

  it('of Google’s leaves what another of Google’s needs to run on', async () => {
    const ads: VendorConfig = { id: 'google-ads', account: 'AW-123456' };
    const running = new Map([
      [{ id: 'google-ads', config: ads } as Vendor, await module('google-ads')],
    ]);
    document.cookie = '_ga=1;path=/';
    document.cookie = '_gcl_au=1;path=/';
    await stopping(google, await module('google-analytics'), { running }).done;
    await new Promise((done) => setTimeout(done, 5));
    expect(document.cookie).toBe('_gcl_au=1');
    document.cookie = '_gcl_au=;path=/;max-age=0';
    const allowed = [
      'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1',
      'https://www.googletagmanager.com/gtag/js?id=AW-123456',
    ];
    expect(
      await reaches(
        ...allowed,
        'https://www.google-analytics.com/g/collect',
        'https://stats.g.doubleclick.net/g/collect',
      ),
    ).toEqual(allowed);
  });

  it('of the owner’s is silenced at its own hosts and where its script came from', async () => {
    const own = {
      id: 'own',
      name: 'Own',
      purpose: 'analytics',
      src: 'https://cdn.own.example/tag.js',
      hosts: ['collect.own.test'],
      storage: ['_own*'],
    };
    localStorage.setItem('_own_id', '1');
    localStorage.setItem('cart', '2');
    await stopping(own, heat()).done;
    expect(
      await reaches('https://cdn.own.example/x', 'https://collect.own.test/x', 'https://shop.example/'),
    ).toEqual(['https://shop.example/']);
    expect(Object.keys(localStorage)).toEqual(['cart']);
  }); // prettier-ignore

  it('served from the page’s own site does not silence the site', async () => {
    const own = { id: 'own', name: 'Own', purpose: 'analytics' };
    await stopping({ ...own, src: '/tag.js' }, heat()).done;
    expect(await reaches('/api/cart', '/tag.js')).toEqual(['/api/cart', '/tag.js']);
    await stopping({ ...own, src: '/vendor/tag.js' }, heat()).done;
    expect(await reaches('/api/cart', '/vendor/collect')).toEqual(['/api/cart']);
  });
});
