import { describe, expect, it, vi } from 'vitest';
import { configuredVendors, type Stopping } from '../../src/gate/vendors.js';
import type { Config, Events, VendorConfig } from '../../src/types.js';
import type { VendorModule } from '../../src/vendors/vendor.js';
import { page } from '../vendors/google-page.js';

const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

const open = (
  over: Partial<VendorModule> = {},
  allowed: string[] = [],
  config: VendorConfig = { id: 'heat', account: '1' },
) => {
  const site: Config = { vendors: [config] };
  const place = page(site, ...allowed);
  const told: Events['gate'][] = [];
  const did: string[] = [];
  const module = {
    purpose: 'analytics',
    wait: () => void did.push('wait'),
    start: async (_config: unknown, { waited }: { waited: boolean }) =>
      void did.push(waited ? 'start after waiting' : 'start'),
    update: () => void did.push('update'),
    ...over,
  } as unknown as VendorModule;
  const stop = vi.fn(async ({ starting }: Stopping) => {
    did.push(`stop ${await Promise.race([starting, Promise.resolve(false)])}`);
  });
  const withdrawal = vi.fn(async () => ({ stop, erase: async () => [] }));
  const vendor = vi.fn(async (_id: string) => ({ vendor: module }));
  const stale = vi.fn();
  const apply = configuredVendors({
    config: site,
    tools: place.tools,
    loaders: { vendor, withdrawal },
    report: (event) => told.push(event),
    stale,
    key: 'assent.left',
  });
  return { ...place, told, did, stop, vendor, withdrawal, stale, apply };
};

describe('a configured vendor', () => {
  it('costs nothing while it is not allowed: neither its file nor that of stopping is loaded', async () => {
    const { did, apply, told, withdrawal, vendor } = open();
    await apply();
    expect([did, told]).toEqual([[], []]);
    expect(vendor).not.toHaveBeenCalled();
    expect(withdrawal).not.toHaveBeenCalled();
  });

  it('waits in the page in advanced mode only', async () => {
    const advanced = { id: 'heat', consentMode: 'advanced' } as never;
    const { did, apply } = open({}, [], advanced);
    await apply();
    await settle();
    expect(did).toEqual(['wait']);
  });

  it('starts once, and is told of later changes', async () => {
    const { did, apply, told } = open({}, ['heat']);
    await apply();
    await settle();
    await apply();
    await settle();
    expect(did).toEqual(['start', 'update']);
    expect(told).toEqual([{ what: 'heat', purpose: 'analytics', state: 'released' }]);
  });

  it('is told when it had to wait on this page', async () => {
    const { did, apply, allow } = open();
    await apply();
    allow('heat');
    await apply();
    await settle();
    expect(did).toEqual(['start after waiting']);
  });

  it('is stopped when its purpose ends; what stopping needs is loaded only then', async () => {
    const { did, apply, forbid, stale, stop } = open({}, ['heat']);
    await apply();
    await settle();
    forbid('heat');
    await apply();
    expect(did).toEqual(['start', 'stop true']);
    expect([...(stop.mock.calls[0]?.[0].running ?? [])]).toEqual([]);
    expect(stale).not.toHaveBeenCalled();
  });

  it('is not started again in the same page, or it would go on with the old identity', async () => {
    const { did, apply, forbid, allow, stale } = open({}, ['heat']);
    await apply();
    forbid('heat');
    await apply();
    allow('heat');
    await apply();
    expect(did.filter((what) => what === 'start')).toHaveLength(1);
    expect(stale).toHaveBeenCalled();
  });

  it.each([
    ['could not be loaded', () => Promise.reject(new Error('blocked'))],
    [
      'throws while starting',
      () => {
        throw new Error('broken');
      },
    ],
  ])('that %s is reported, and the page goes on', async (_what, start) => {
    const { apply, told } = open({ start }, ['heat']);
    await apply();
    await settle();
    expect(told).toEqual([{ what: 'heat', purpose: 'analytics', state: 'failed' }]);
  });

  it('whose own file does not arrive is reported, and the page goes on', async () => {
    const { apply, told, vendor } = open({}, ['heat']);
    vendor.mockRejectedValue(new Error('404'));
    await apply();
    await settle();
    expect(told.map(({ state }) => state)).toEqual(['failed']);
  });

  it('withdrawn while its file is on the way never starts', async () => {
    const { apply, forbid, did } = open({}, ['heat']);
    const starting = apply();
    forbid('heat');
    await apply();
    await starting;
    await settle();
    expect(did).toEqual(['stop false']);
  });

  it('whose script arrives after its end is no running one, and is stopped once more', async () => {
    let arrive: () => void = () => {};
    const start = () => new Promise<void>((resolve) => (arrive = resolve));
    const { apply, forbid, stop, told } = open({ start }, ['heat']);
    void apply();
    await settle();
    forbid('heat');
    await apply();
    arrive();
    await settle();
    expect(told).toEqual([]);
    const [{ running, starting }] = stop.mock.calls[0] as [Stopping];
    expect([[...running], await starting]).toEqual([[], true]);
  });

  it('that has nothing to start is neither let through nor left running', async () => {
    const { apply, forbid, stop, told } = open({ start: undefined as never }, ['heat']);
    await apply();
    await settle();
    forbid('heat');
    await apply();
    expect(told).toEqual([]);
    expect(await (stop.mock.calls[0] as [Stopping])[0].starting).toBe(false);
  });

  it('that cannot be stopped, because the means did not arrive, needs a new page', async () => {
    const { apply, forbid, withdrawal, stale } = open({}, ['heat']);
    withdrawal.mockRejectedValueOnce(new Error('offline'));
    await apply();
    await settle();
    forbid('heat');
    await apply();
    expect(stale.mock.calls).toEqual([[true]]);
  });

  it('of the owner’s loads its script, and without one is only described', async () => {
    const own = { id: 'heat', name: 'Heat', purpose: 'analytics' };
    const scripted = open({}, ['heat'], { ...own, src: 'https://heat.example/tag.js' });
    await scripted.apply();
    await settle();
    expect(scripted.loaded()).toEqual(['https://heat.example/tag.js']);
    expect(scripted.told.map(({ purpose, state }) => [purpose, state])).toEqual([
      ['analytics', 'released'],
    ]);
    expect(scripted.vendor).not.toHaveBeenCalled();
    const described = open({}, ['heat'], own);
    await described.apply();
    await settle();
    expect([described.loaded(), described.told]).toEqual([[], []]);
  });
});
