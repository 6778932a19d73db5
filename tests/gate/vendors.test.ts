import { describe, expect, it, vi } from 'vitest';
import { configuredVendors } from '../../src/gate/vendors.js';
import type { Events } from '../../src/types.js';
import type { Adapter, Vendor } from '../../src/vendors/vendor.js';
import { page } from '../vendors/page.js';

const settle = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

const open = (over: Partial<Adapter> = {}, allowed: string[] = []) => {
  const place = page(allowed);
  const told: Events['gate'][] = [];
  const did: string[] = [];
  const adapter = {
    purpose: 'analytics',
    prepare: () => void did.push('prepare'),
    wait: () => void did.push('wait'),
    start: () => void did.push('start'),
    update: () => void did.push('update'),
    ...over,
  } as Adapter;
  const vendor: Vendor = {
    id: 'heat',
    purpose: 'analytics',
    config: { id: 'heat', purpose: 'analytics' },
    adapter,
  };
  const stop = vi.fn(async (_vendor: Vendor, _tools: unknown, started: boolean) => {
    did.push(`stop ${started}`);
  });
  const withdrawal = vi.fn(async () => ({ stop, erase: () => {} }));
  const stale = vi.fn();
  const apply = configuredVendors({
    vendors: [vendor],
    tools: place.tools,
    report: (event) => told.push(event),
    withdrawal,
    stale,
  });
  return { ...place, told, did, stop, withdrawal, stale, apply };
};

describe('a configured vendor', () => {
  it('is prepared before anything else and waits while its purpose is not allowed', async () => {
    const { did, apply, told, withdrawal } = open();
    expect(did).toEqual(['prepare']);
    await apply();
    expect(did).toEqual(['prepare', 'wait']);
    expect(told).toEqual([]);
    expect(withdrawal).not.toHaveBeenCalled();
  });

  it('starts once, and is told of later changes', async () => {
    const { did, apply, told, allow } = open();
    allow('analytics');
    await apply();
    await apply();
    await settle();
    expect(did).toEqual(['prepare', 'start', 'update']);
    expect(told).toEqual([{ what: 'heat', purpose: 'analytics', state: 'released' }]);
  });

  it('is stopped when its purpose ends; what stopping needs is loaded only then', async () => {
    const { did, apply, told, forbid, stale } = open({}, ['analytics']);
    await apply();
    await settle();
    forbid('analytics');
    await apply();
    expect(did).toEqual(['prepare', 'start', 'stop true']);
    expect(told.at(-1)).toEqual({ what: 'heat', purpose: 'analytics', state: 'stopped' });
    expect(stale).not.toHaveBeenCalled();
  });

  it('is not started again in the same page, or it would go on with the old identity', async () => {
    const { did, apply, forbid, allow, stale } = open({}, ['analytics']);
    await apply();
    forbid('analytics');
    await apply();
    allow('analytics');
    await apply();
    expect(did.filter((what) => what === 'start')).toHaveLength(1);
    expect(stale).toHaveBeenCalled();
  });

  it('that could not be loaded is reported, and the page goes on', async () => {
    const { apply, told } = open({ start: () => Promise.reject(new Error('blocked')) }, [
      'analytics',
    ]);
    await apply();
    await settle();
    expect(told).toEqual([{ what: 'heat', purpose: 'analytics', state: 'failed' }]);
  });

  it('that throws while starting is reported as well', async () => {
    const { apply, told } = open(
      {
        start: () => {
          throw new Error('broken');
        },
      },
      ['analytics'],
    );
    await apply();
    await settle();
    expect(told).toEqual([{ what: 'heat', purpose: 'analytics', state: 'failed' }]);
  });

  it('withdrawn while its script is on the way is stopped at once, and again if it ran', async () => {
    let arrive: (started: boolean) => void = () => {};
    const start = () => new Promise<boolean>((resolve) => (arrive = resolve));
    const { apply, forbid, did, told } = open({ start } as never, ['analytics']);
    await apply();
    forbid('analytics');
    await apply();
    expect(did).toEqual(['prepare', 'stop false']);
    arrive(true);
    await settle();
    expect(did).toEqual(['prepare', 'stop false', 'stop true']);
    expect(told.map(({ state }) => state)).toContain('stopped');
  });

  it('whose script noticed the withdrawal itself is not stopped a second time', async () => {
    let arrive: (started: boolean) => void = () => {};
    const start = () => new Promise<boolean>((resolve) => (arrive = resolve));
    const { apply, forbid, did, told } = open({ start } as never, ['analytics']);
    await apply();
    forbid('analytics');
    await apply();
    arrive(false);
    await settle();
    expect(did).toEqual(['prepare', 'stop false']);
    expect(told.map(({ state }) => state)).toEqual(['stopped']);
  });

  it('that cannot be stopped, because the means did not arrive, needs a new page', async () => {
    const { apply, forbid, withdrawal, stale } = open({}, ['analytics']);
    withdrawal.mockRejectedValueOnce(new Error('offline'));
    await apply();
    forbid('analytics');
    await apply();
    expect(stale).toHaveBeenCalledTimes(1);
    expect(stale).toHaveBeenCalledWith(true);
  });
});
