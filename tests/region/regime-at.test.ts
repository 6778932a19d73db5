import { describe, expect, it } from 'vitest';
import { modeIn } from '../../src/decisions/purposes.js';
import { regimeAt } from '../../src/region/regime-at.js';
import { strictestOf } from '../../src/region/strictest.js';
import { india } from '../../src/regimes/in.js';
import { usBase } from '../../src/regimes/us-base.js';
import type { Regime } from '../../src/types.js';

const law: Regime = {
  ...usBase,
  later: [
    { from: '2027-01-01', source: 'an act', modes: { advertising: 'opt-in' }, grantMonths: 6 },
    { from: '2028-07-01', source: 'another', modes: { analytics: 'opt-in' }, notice: 'ask' },
  ],
};
const on = (today: string) => regimeAt(law, today);
const modes = (regime: Regime) => [modeIn(regime, 'advertising'), modeIn(regime, 'analytics')];

describe('rules that start on a day of their own', () => {
  it.each([
    ['1970-01-01', ['opt-out', 'opt-out'], 'inform', 12],
    ['2026-12-31', ['opt-out', 'opt-out'], 'inform', 12],
    ['2027-01-01', ['opt-in', 'opt-out'], 'inform', 6],
    ['2028-06-30', ['opt-in', 'opt-out'], 'inform', 6],
    ['2028-07-01', ['opt-in', 'opt-in'], 'ask', 6],
    ['2099-01-01', ['opt-in', 'opt-in'], 'ask', 6],
  ])('on %s', (today, wanted, notice, grantMonths) => {
    expect(modes(on(today))).toEqual(wanted);
    expect(on(today)).toMatchObject({ notice, grantMonths, id: 'us-base' });
  });

  it('keep every other rule', () => {
    expect(on('2027-01-01').modes.marketing).toBe('opt-out');
    expect(on('2099-01-01')).toMatchObject({ gpc: usBase.gpc, denyMonths: usBase.denyMonths });
  });

  it('wait in `later` until their day, so that a record can end there', () => {
    expect(on('2026-11-22').later?.map(({ from }) => from)).toEqual(['2027-01-01', '2028-07-01']);
    expect(on('2027-01-01').later?.map(({ from }) => from)).toEqual(['2028-07-01']);
    expect(on('2099-01-01').later).toBeUndefined();
    expect(strictestOf([law, india]).later?.[0]?.from).toBe('2027-01-01');
  });

  it('change nothing in the data itself', () => {
    const before = JSON.stringify(law);
    on('2099-01-01');
    expect(JSON.stringify(law)).toBe(before);
  });

  it('leave India as it is: the duties of 2027 are met already', () => {
    const { later, ...now } = india;
    expect(regimeAt(india, '2027-05-13')).toEqual(now);
    expect(later[0]?.from).toBe('2027-05-13');
  });
});
