// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { acknowledgementsFor } from '../../src/session/acknowledgements.js';
import type { Addendum } from '../../src/types.js';

const addendum = (
  id: string,
  kind?: 'acceptance' | 'acknowledgement',
  version = '1',
): Addendum => ({
  id,
  version,
  effective: '2026-11-22',
  regions: 'US',
  ...(kind && { asks: { kind, clause: `${id}.1` } }),
});

beforeEach(() => localStorage.clear());

describe('what a visitor is asked to accept or acknowledge', () => {
  it('S8: is what the addenda that apply ask for, each of its own kind, and nothing else', () => {
    const { list } = acknowledgementsFor(
      [addendum('us', 'acceptance'), addendum('sg', 'acknowledgement'), addendum('eu')],
      'assent',
    );
    expect(list()).toEqual([
      { kind: 'acceptance', document: 'us', clause: 'us.1', version: '1' },
      { kind: 'acknowledgement', document: 'sg', clause: 'sg.1', version: '1' },
    ]);
  });

  it('is kept with its day, on later pages too', () => {
    const given = [addendum('us', 'acceptance')];
    acknowledgementsFor(given, 'assent').take('us', Date.parse('2026-11-22T10:00:00Z'));
    expect(acknowledgementsFor(given, 'assent').list()[0]?.done).toBe('2026-11-22T10:00:00.000Z');
  });

  it('is wanted again for another version', () => {
    acknowledgementsFor([addendum('us', 'acceptance')], 'assent').take('us', 0);
    const later = acknowledgementsFor([addendum('us', 'acceptance', '2')], 'assent');
    expect(later.list()[0]?.done).toBeUndefined();
  });

  it('is refused with the reason where nothing asks for it', () => {
    const { take } = acknowledgementsFor([addendum('us', 'acceptance')], 'assent');
    expect(() => take('sg', 0)).toThrow(/"sg".*only us/);
    expect(() => acknowledgementsFor([], 'assent').take(undefined, 0)).toThrow(/no addendum/);
    expect(localStorage.length).toBe(0);
  });

  it.each([['{'], ['7'], ['[null, 1, {"clause": 3}]']])('survives a spoilt store: %s', (text) => {
    localStorage.setItem('assent.accepted', text);
    const given = acknowledgementsFor([addendum('us', 'acceptance')], 'assent');
    expect(given.list()[0]?.done).toBeUndefined();
    given.take('us', 0);
    expect(given.list()[0]?.done).toBeDefined();
  });
});
