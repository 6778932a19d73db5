import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../src/decisions/ledger.js';
import { parseRecord, writeRecord, type DecisionRecord } from '../../src/decisions/record.js';
import type { Config, Method } from '../../src/types.js';
import { allowedIn, at, regimeNamed, settings } from './situations.js';

const config: Config = {
  purposes: ['analytics', 'advertising', 'newsletter'],
  vendors: [
    { id: 'counter', name: 'Counter', purpose: 'analytics' },
    { id: 'ads', name: 'Ads', purpose: 'advertising', saleOrShare: true },
  ],
};

const start = at('2026-11-22T10:00:00.000Z');
beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const open = (
  regime: string,
  { record = undefined as DecisionRecord | undefined, gpc = false, given = config } = {},
) =>
  new Ledger(
    settings(given),
    {
      regime: regimeNamed(regime),
      region: { code: 'DE', regime, by: 'page' },
      widenedSince: (version) => (version === '1' ? new Set() : 'all'),
    },
    record,
    gpc,
  );

/** As stored on the device and read again on a later page. */
const stored = (ledger: Ledger): DecisionRecord => {
  const { region } = ledger.here;
  const standing = {
    ...ledger.standing(),
    region,
    addenda: [],
    policyId: 'policy',
    policyVersion: '1',
  };
  const text = writeRecord(ledger.entry('key', standing));
  return parseRecord(text, Date.now()) as DecisionRecord;
};

const decide = (ledger: Ledger, choices: Record<string, boolean>, when: string, method: Method = 'save_choices') => {
  vi.setSystemTime(at(when));
  ledger.decide(choices, method, at(when));
}; // prettier-ignore

describe('before anybody answered', () => {
  it('S2: nothing but the necessary may run where a yes is needed', () => {
    const ledger = open('eu-eea');
    expect(allowedIn(ledger.standing())).toEqual(['necessary']);
    expect(ledger.standing()).toMatchObject({
      decisions: { analytics: 'unset', advertising: 'unset', newsletter: 'unset' },
    });
    expect(ledger.record).toBeUndefined();
  });

  it('no subject id is made', () => {
    expect(JSON.stringify(open('us-base').standing())).not.toContain('s_');
  });

  it('what may run until a no runs, and what is asked in forms does not', () => {
    expect(allowedIn(open('us-base').standing())).toEqual([
      'necessary',
      'analytics',
      'advertising',
    ]);
  });

  it('the signal holds back what it covers', () => {
    expect(allowedIn(open('us-base', { gpc: true }).standing())).toEqual([
      'necessary',
      'analytics',
    ]);
  });
});

describe('a decision', () => {
  it('counts the receipts of one subject, made at the first', () => {
    const ledger = open('eu-eea');
    decide(ledger, { analytics: true }, '2026-11-22T10:00:00.000Z');
    const subject = ledger.record?.subject;
    expect(subject).toMatch(/^s_[\w-]{22}$/);
    expect(ledger.record?.seq).toBe(1);
    decide(ledger, { analytics: false }, '2026-11-23T10:00:00.000Z');
    expect(ledger.record).toMatchObject({ subject, seq: 2 });
  });

  it('leaves what it does not mention as it was', () => {
    const ledger = open('eu-eea');
    decide(ledger, { analytics: true, advertising: false }, '2026-11-22T10:00:00.000Z');
    decide(ledger, { newsletter: true }, '2026-11-23T10:00:00.000Z', 'form');
    expect(ledger.standing().decisions).toEqual({
      analytics: 'granted',
      advertising: 'denied',
      newsletter: 'granted',
    });
  });

  it('that answers nothing is remembered, and decides nothing', () => {
    const ledger = open('us-base');
    decide(ledger, {}, '2026-11-22T10:00:00.000Z', 'close');
    expect(ledger.record?.method).toBe('close');
    expect(Object.values(ledger.standing().decisions)).toEqual(['unset', 'unset', 'unset']);
    expect(allowedIn(ledger.standing())).toContain('analytics');
  });

  it('about a purpose named like a property of every object is the visitor’s alone', () => {
    const given: Config = { purposes: [{ id: 'constructor', name: 'Building' }, 'analytics'] };
    const ledger = open('eu-eea', { given });
    decide(ledger, { analytics: true }, '2026-11-22T10:00:00.000Z');
    expect(ledger.standing().decisions).toEqual({ constructor: 'unset', analytics: 'granted' });
    expect(() => stored(ledger)).not.toThrow();
  });
});

describe('the age of answers', () => {
  it('of earlier ones is not extended by a later answer in a form', () => {
    const ledger = open('eu-eea');
    decide(ledger, { analytics: true, advertising: true }, '2026-11-22T10:00:00.000Z');
    decide(ledger, { newsletter: true }, '2027-04-01T10:00:00.000Z', 'form');
    expect(ledger.askAgainAt()).toBe(at('2027-05-22T10:00:00.000Z'));

    vi.setSystemTime(at('2027-05-22T10:00:00.000Z'));
    const next = open('eu-eea', { record: stored(ledger) });
    expect(next.standing().decisions).toEqual({
      analytics: 'unset',
      advertising: 'unset',
      newsletter: 'granted',
    });
    expect(next.askAgainAt()).toBe(at('2027-10-01T10:00:00.000Z'));
  });

  it('starts anew for what is answered again', () => {
    const ledger = open('eu-eea');
    decide(ledger, { analytics: true, advertising: true, newsletter: true }, '2026-11-22T10:00:00.000Z');
    decide(ledger, { analytics: true, advertising: true, newsletter: true }, '2027-04-01T10:00:00.000Z');
    expect(ledger.askAgainAt()).toBe(at('2027-10-01T10:00:00.000Z'));
  }); // prettier-ignore

  it('ends for a yes and a no as the law says, and the first end counts', () => {
    const ledger = open('sg');
    decide(ledger, { analytics: true, advertising: false }, '2026-11-22T10:00:00.000Z');
    expect(ledger.askAgainAt()).toBe(at('2027-05-22T10:00:00.000Z'));
  });

  it.each(['eu-eea', 'sg', 'us-base', 'unknown'])(
    'under %s ends before the browser would drop the record',
    (regime) => {
      const ledger = open(regime);
      decide(ledger, { analytics: false, advertising: true }, '2026-11-22T10:00:00.000Z');
      expect(ledger.keepUntil()).toBeGreaterThan(ledger.askAgainAt());
      // Browsers keep a cookie for 400 days at most.
      expect(ledger.keepUntil()).toBeLessThan(start + 400 * 864e5);
    },
  );

  it('is kept by a page that only worked out the standing anew', () => {
    const ledger = open('eu-eea');
    decide(ledger, { analytics: true, advertising: true }, '2026-11-22T10:00:00.000Z');
    vi.setSystemTime(at('2027-02-01T00:00:00.000Z'));
    const next = open('eu-eea', { record: stored(ledger) });
    expect(stored(next).answers.analytics?.at).toBe(at('2026-11-22T10:00:00.000Z'));
    expect(next.askAgainAt()).toBe(at('2027-05-22T10:00:00.000Z'));
  });
});

describe('Global Privacy Control', () => {
  it('stops an earlier yes from the moment it is on', () => {
    const ledger = open('us-base');
    decide(ledger, { analytics: true, advertising: true }, '2026-11-22T10:00:00.000Z');
    const next = open('us-base', { record: stored(ledger), gpc: true });
    expect(allowedIn(next.standing())).toEqual(['necessary', 'analytics']);
    expect(next.standing().decisions.advertising).toBe('granted');
  });

  it('is outranked by a yes given while it was on, on later pages too', () => {
    const ledger = open('us-base', { gpc: true });
    decide(ledger, { advertising: true }, '2026-11-22T10:00:00.000Z');
    expect(allowedIn(ledger.standing())).toContain('advertising');
    expect(allowedIn(open('us-base', { record: stored(ledger), gpc: true }).standing())).toContain('advertising');
  }); // prettier-ignore

  it('is not outranked by a no given while it was on', () => {
    const ledger = open('us-base', { gpc: true });
    decide(ledger, { analytics: false, advertising: false }, '2026-11-22T10:00:00.000Z');
    expect(allowedIn(ledger.standing())).toEqual(['necessary']);
    expect(ledger.situation.despiteSignal).toEqual([]);
  });
});

describe('a record from an earlier page', () => {
  const answered = () => {
    const ledger = open('us-base');
    decide(ledger, { analytics: true, advertising: false }, '2026-11-22T10:00:00.000Z');
    return stored(ledger);
  };

  it('keeps its subject and count', () => {
    const before = answered();
    const next = open('us-base', { record: before });
    decide(next, { analytics: false }, '2026-11-23T00:00:00.000Z');
    expect(next.record).toMatchObject({ subject: before.subject, seq: 2 });
  });

  it('loses its yes where the law is stricter now, never its no', () => {
    expect(open('eu-eea', { record: answered() }).standing().decisions).toEqual({
      analytics: 'unset',
      advertising: 'denied',
      newsletter: 'unset',
    });
  });

  it('S6: loses its yes when a vendor was added, and asks for that purpose alone', () => {
    const more: Config = {
      ...config,
      vendors: [
        ...(config.vendors ?? []),
        { id: 'newcomer', name: 'Newcomer', purpose: 'analytics' },
      ],
    };
    expect(open('us-base', { record: answered(), given: more }).standing().decisions).toMatchObject(
      {
        analytics: 'unset',
        advertising: 'denied',
      },
    );
  });

  it('keeps its no when its law no longer exists, so that nothing refused runs again', () => {
    const before = answered();
    const renamed = { ...before, region: { ...before.region, regime: 'us-2025' } };
    const next = open('us-base', { record: renamed });
    expect(next.standing().decisions.advertising).toBe('denied');
    expect(allowedIn(next.standing())).not.toContain('advertising');
  });

  it('never lets run again what was refused, only because the no is a year old', () => {
    const before = answered();
    vi.setSystemTime(at('2027-11-23T00:00:00.000Z'));
    const next = open('us-base', { record: before });
    expect(allowedIn(next.standing())).not.toContain('advertising');
    expect(next.standing().decisions.advertising).toBe('denied');
  });

  it.each([
    ['us-base', '2027-11-22T09:59:00.000Z', '2027-11-22T10:00:00.000Z'],
    ['eu-eea', '2027-05-22T09:59:00.000Z', '2027-05-22T10:00:00.000Z'],
  ])('is not asked again under %s before %s', (regime, before, over) => {
    const ledger = open(regime);
    decide(ledger, { analytics: false, advertising: false }, '2026-11-22T10:00:00.000Z');
    vi.setSystemTime(at(before));
    expect(open(regime, { record: stored(ledger) }).isOpen('advertising')).toBe(false);
    vi.setSystemTime(at(over));
    expect(open(regime, { record: stored(ledger) }).isOpen('advertising')).toBe(true);
    expect(open(regime, { record: stored(ledger) }).isOpen('newsletter')).toBe(true);
  });

  it('can be replaced by that of another tab, or by nothing', () => {
    const ledger = open('eu-eea');
    decide(ledger, { analytics: true, advertising: true }, '2026-11-22T10:00:00.000Z');
    const other = open('eu-eea', { record: stored(ledger) });
    decide(other, { analytics: false }, '2026-11-22T11:00:00.000Z');
    ledger.adopt(stored(other));
    expect(ledger.standing().decisions.analytics).toBe('denied');
    ledger.adopt(undefined);
    expect(allowedIn(ledger.standing())).toEqual(['necessary']);
    expect(ledger.standing()).toMatchObject({
      decisions: { analytics: 'unset', advertising: 'unset', newsletter: 'unset' },
    });
  });
});
