import { describe, expect, it, vi } from 'vitest';
import type { Loaders } from '../../src/loaders.js';
import { conflictsBetween } from '../../src/session/conflicts.js';
import type { Addendum } from '../../src/types.js';

const addendum = (id: string, promises: Addendum['promises']): Addendum => ({
  id,
  version: '1',
  effective: '2026-11-22',
  regions: '',
  ...(promises && { promises }),
});
const versions = vi.fn(() => import('../../src/versions.js'));
const loaders = { versions } as unknown as Loaders;

describe('addenda that differ', () => {
  it('S23: are recorded with the more protective value and both sources', async () => {
    const given = [
      addendum('sg', { 'retention.limit': 'purpose-met-or-need' }),
      addendum('hk', { 'retention.limit': 'purpose-met', 'marketing.mode': 'opt-in' }),
    ];
    const conflict = {
      field: 'retention.limit',
      value: 'purpose-met',
      by: 'hk',
      over: [{ value: 'purpose-met-or-need', by: 'sg' }],
    };
    expect(await conflictsBetween(given, loaders)).toEqual([conflict]);
    expect(await conflictsBetween([...given].reverse(), loaders)).toEqual([conflict]);
  });

  it('cost nothing where one or none applies', async () => {
    versions.mockClear();
    expect(await conflictsBetween([addendum('hk', { 'notice.days': 7 })], loaders)).toEqual([]);
    expect(versions).not.toHaveBeenCalled();
  });
});
