// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { announcements } from '../../src/session/announcements.js';

beforeEach(() => localStorage.clear());
const pending = [{ version: '2026-12' }, { version: '2027-01' }];

describe('announced policy versions', () => {
  it('S33, S36: are told once each, on every page until they are put away', () => {
    expect(announcements('assent').untold(pending)).toEqual(pending);
    announcements('assent').dismiss('2026-12');
    expect(announcements('assent').untold(pending)).toEqual([{ version: '2027-01' }]);
    announcements('assent').dismiss('2027-01');
    announcements('assent').dismiss('2027-01');
    expect(announcements('assent').untold(pending)).toEqual([]);
    expect(JSON.parse(localStorage.getItem('assent.told') as string)).toHaveLength(2);
  });

  it('are told again where storage was spoilt', () => {
    localStorage.setItem('assent.told', '{"2026-12": true}');
    expect(announcements('assent').untold(pending)).toEqual(pending);
  });
});
