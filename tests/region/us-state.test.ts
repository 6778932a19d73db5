import { describe, expect, it } from 'vitest';
import { regimeFor } from '../../src/region/regime-for.js';
import { usState } from '../../src/region/us-state.js';
import { usStates, usStateSources } from '../../src/regimes/us-states.js';

const today = '2026-11-22';

describe('a state of the US', () => {
  it('has a law in twenty cases, four more are signed, three concern single matters', () => {
    const general = usStates.filter(({ law }) => law === 'general');
    expect(general.filter(({ inForce }) => inForce <= today)).toHaveLength(20);
    expect(general.filter(({ inForce }) => inForce > today).map(({ code }) => code)).toEqual(
      'LA OK AL VT'.split(' '),
    );
    expect(usStates.filter(({ law }) => law === 'sectoral').map(({ code }) => code)).toEqual(
      'NV WA NY'.split(' '),
    );
  });

  it('makes the signal a duty in twelve cases', () => {
    const bound = usStates.filter(({ code }) => usState(`US-${code}`, today).signal);
    expect(bound.map(({ code }) => code).sort()).toEqual(
      'CA CO CT DE MD MN MT NE NH NJ OR TX'.split(' '),
    );
  });

  it.each([
    ['US-OR', '2025-12-31', false],
    ['US-OR', '2026-01-01', true],
    ['US-LA', '2026-12-31', false],
    ['US-LA', '2027-01-01', true],
    ['US-VT', '2027-12-31', false],
    ['US-VT', '2028-01-01', true],
    ['US-UT', '2099-01-01', false],
  ])('%s on %s: signal a duty %s', (code, day, signal) => {
    expect(usState(code, day).signal).toBe(signal);
  });

  it('names the links and the status that California asks for', () => {
    expect(usState('US-CA', today)).toEqual({
      state: 'CA',
      links: ['do-not-sell', 'privacy-choices'],
      signal: true,
      showSignal: true,
      proofMonths: 24,
    });
    expect(usState('US-CA', '2025-12-31').showSignal).toBe(false);
  });

  it('names the choices elsewhere', () => {
    for (const code of ['US-TX', 'US-WA', 'US-OK'])
      expect(usState(code, today).links).toEqual(['privacy-choices']);
  });

  it.each(['US', 'US-XX', 'US-ZZ9', 'US-ca', 'PR', 'ZZ', 'DE-CA', '', 'US-__proto__'])(
    'that cannot be told is treated as California: %j',
    (code) => {
      expect(usState(code, today)).toEqual({ ...usState('US-CA', today), state: undefined });
    },
  );

  it('never changes what may run', () => {
    for (const { code } of usStates)
      expect(regimeFor([`US-${code}`], {}, today)).toEqual(regimeFor(['US'], {}, today));
  });

  it('has its documents beside it', () => {
    expect(usStateSources.map(({ code }) => code)).toEqual(usStates.map(({ code }) => code));
    for (const { name, law, sensitive, minors, status } of usStateSources) {
      expect(name && law && sensitive && minors).toBeTruthy();
      expect(['secondary-source-checked', 'own-knowledge-unverified']).toContain(status);
    }
  });
});
