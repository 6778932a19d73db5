import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/config/settings.js';
import type { Situation } from '../../src/decisions/allowed.js';
import { undoing } from '../../src/session/undoing.js';

const settings = {
  purposes: [{ id: 'analytics' }, { id: 'advertising' }],
  vendors: [{ id: 'hotjar' }],
} as unknown as Settings;
const situation = (over: Partial<Situation>): Situation => ({
  regime: {} as Situation['regime'],
  decisions: {},
  gpc: false,
  despiteSignal: [],
  expired: [],
  refusedVendors: [],
  ...over,
});
const yes = { analytics: 'granted', advertising: 'granted' } as const;
const no = { analytics: 'denied', advertising: 'denied' } as const;

describe('taking the last answer back', () => {
  it.each([
    ['a first yes becomes a no, and it is asked again', {}, yes, { analytics: false, advertising: false }, true],
    ['a first no stays one, and it is asked again', {}, no, { analytics: false, advertising: false }, true],
    ['an earlier yes stands again', yes, no, { analytics: true, advertising: true }, false],
    ['an earlier no stands again', no, yes, { analytics: false, advertising: false }, false],
    ['what did not change is left alone', { ...no, analytics: 'granted' }, yes, { advertising: false }, false],
  ] as const)('%s', (_, before, now, choices, askAgain) => {
    expect(
      undoing(settings, situation({ decisions: before }), situation({ decisions: now })),
    ).toEqual({ choices, askAgain });
  }); // prettier-ignore

  it('a partner that was refused on its own is refused again, and one that was not is not', () => {
    const free = situation({ decisions: yes });
    const refused = situation({ decisions: yes, refusedVendors: ['hotjar'] });
    expect(undoing(settings, refused, free).choices).toEqual({ hotjar: false });
    expect(undoing(settings, free, refused).choices).toEqual({ hotjar: true });
  });

  it('a yes that the signal held comes back held: undoing lets nothing in', () => {
    const before = situation({ decisions: yes, gpc: true });
    const now = situation({ decisions: no, gpc: true });
    expect(undoing(settings, before, now).choices).toEqual({
      analytics: false,
      advertising: false,
    });
    const knowing = situation({ decisions: yes, gpc: true, despiteSignal: ['analytics'] });
    expect(undoing(settings, knowing, now).choices).toEqual({
      analytics: true,
      advertising: false,
    });
  });
});
