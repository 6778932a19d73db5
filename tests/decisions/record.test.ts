import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/decisions/fingerprint.js';
import {
  parseRecord,
  permits,
  writeRecord,
  type DecisionRecord,
} from '../../src/decisions/record.js';
import { answer, at, day, record } from './situations.js';

const now = at('2026-11-23T00:00:00.000Z');
const earlier = at('2026-07-01T08:30:00.000Z');
const later = at('2026-11-22T10:00:00.000Z');

const samples: [string, DecisionRecord][] = [
  ['a yes and a no', record()],
  [
    'answers of different age, one of them despite the signal, one still open',
    record({
      decisions: { analytics: 'granted', advertising: 'granted', newsletter: 'unset', own: 'denied' },
      answers: {
        analytics: answer(true, earlier),
        advertising: answer(true, later, true),
        own: answer(false, earlier),
      },
    }),
  ],
  [
    'nothing answered, the notice only put away',
    record({
      method: 'close',
      region: { code: 'US-CA', regime: 'us-base', by: 'server-timing' },
      addenda: ['us'],
      decisions: { analytics: 'unset', advertising: 'unset' },
      answers: {},
      away: { analytics: at('2026-11-22T10:00:00.000Z'), advertising: at('2026-10-22T10:00:00.000Z') },
      vendors: [],
    }),
  ],
  [
    'a place that nobody could name, no addendum',
    record({
      region: { code: 'ZZ', regime: 'unknown', by: 'none' },
      addenda: [],
      why: { necessary: 'necessary', analytics: 'not-asked' },
      seq: 1,
    }),
  ],
  ['several addenda and a policy version with signs', record({ addenda: ['us', 'eu'], policyVersion: 'v2.1_b-3', since: 'v2.1_a' })],
]; // prettier-ignore

describe('what the device remembers', () => {
  it.each(samples)('comes back as it was written: %s', (_what, sample) => {
    expect(parseRecord(writeRecord(sample), now)).toEqual(sample);
  });

  it.each(samples)('is one line that a cookie takes as it is: %s', (_what, sample) => {
    expect(writeRecord(sample)).toMatch(/^[\w.:@/|-]+$/);
    expect(writeRecord(sample).length).toBeLessThan(400);
  });

  it('is found whole in the mirror where a site has more vendors than a cookie can hold', () => {
    const vendors = Array.from({ length: 150 }, (_, index) => `some-vendor-number-${index}`);
    expect(parseRecord(writeRecord(record({ vendors })), now)?.vendors).toEqual(vendors);
  });

  it('keeps why each purpose and vendor may run or not, and which vendors were refused', () => {
    const one = record({
      why: { analytics: 'granted', hotjar: 'vendor-refused', video: 'signal', chat: 'expired' },
      vendors: ['counter', 'hotjar'],
      refusedVendors: ['hotjar'],
    });
    expect(parseRecord(writeRecord(one), now)).toEqual(one);
    expect(writeRecord(one)).toContain('counter/-hotjar');
  });

  it('lets nothing run for a reason that nobody knows', () => {
    const text = writeRecord(record({ why: { analytics: 'granted' } }))
      .replace('analytics:0', 'analytics:9')
      .split('|')
      .slice(0, -1)
      .join('|');
    const read = parseRecord(`${text}|${fingerprint(text)}`, now) as DecisionRecord;
    expect(permits(read, 'analytics')).toBe(false);
    expect(permits(read, 'toString')).toBe(false);
  });

  it('can be read by a person: no 0, yes 1, yes despite the signal 2, open 3', () => {
    const text = writeRecord(samples[1]?.[1] as DecisionRecord);
    expect(text).toMatch(/analytics:1@\w+\/advertising:2\/newsletter:3\/own:0@\w+/);
    expect(text).toContain('google-analytics/adjust');
  });
});

describe('a record that is not whole', () => {
  const text = writeRecord(record());
  const parts = text.split('|').slice(0, -1);
  /** With a check sum that is right, so that the fault itself has to be noticed. */
  const signed = (line: string) => `${line}|${fingerprint(line)}`;
  const replaced = (index: number, value: string) =>
    signed(parts.map((part, i) => (i === index ? value : part)).join('|'));

  it('is told from a whole one by its check sum alone', () => {
    expect(signed(parts.join('|'))).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['another program’s value', '{"analytics":true}'],
    ['markup', '<script>alert(1)</script>'],
    ['only bars', '|'.repeat(15)],
    ['an older version', replaced(0, '1')],
    ['a version that does not exist yet', replaced(0, '3')],
    ['no version', replaced(0, '')],
    ['a part too few', signed(parts.slice(0, -1).join('|'))],
    ['hardly any part', signed(parts.slice(0, 13).join('|'))],
    ['a part too many', signed(`${parts.join('|')}|x`)],
    ['no check sum', parts.join('|')],
    ['a wrong check sum', `${parts.join('|')}|${fingerprint('x')}`],
    ['no subject', replaced(10, '')],
    ['a mailbox in place of the subject', replaced(10, 'visitor@example.com')],
    ['a subject that is too long', replaced(10, 's_' + 'a'.repeat(23))],
    ['no count', replaced(11, '')],
    ['a count of zero', replaced(11, '0')],
    ['a negative count', replaced(11, '-1')],
    ['no time', replaced(3, '')],
    ['a time before 1970', replaced(3, '-1')],
    ['a decision that nobody can make', replaced(13, 'analytics:6')],
    ['a decision without a purpose', replaced(13, ':1')],
    ['a purpose written as a property of every object', replaced(13, '__proto__:1')],
    ['a time inside a decision that is none', replaced(13, 'analytics:1@!')],
    ['more than anybody would write', replaced(14, 'v'.repeat(9000))],
  ])('is refused: %s', (_what, broken) => {
    expect(parseRecord(broken, now)).toBeUndefined();
  });

  it('is refused when it comes from the day after tomorrow: a wrong clock, or a forgery', () => {
    const future = record({ at: now + 2 * day });
    expect(parseRecord(writeRecord(future), now)).toBeUndefined();
  });

  it('is refused when one single answer comes from there', () => {
    const future = record({
      answers: { ...record().answers, analytics: answer(true, now + 2 * day) },
    });
    expect(parseRecord(writeRecord(future), now)).toBeUndefined();
  });

  it('is taken when the clock is a few hours off', () => {
    const soon = record({ at: now + 3600e3 });
    expect(parseRecord(writeRecord(soon), now)?.at).toBe(now + 3600e3);
  });
});

describe('a record that something has damaged', () => {
  /** Repeatable, so that a failure can be looked at. */
  const dice = (seed: number) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const next = dice(7);
  const pick = (length: number) => Math.floor(next() * length);
  const letters = '0123|:@/.-_abcz A9%é😀\0<"';

  const damage = (text: string): string => {
    const from = pick(text.length);
    const sign = letters.charAt(pick(letters.length));
    return [
      () => text.slice(0, from),
      () => text.slice(from),
      () => text.slice(0, from) + text.slice(from + 1 + pick(8)),
      () => text.slice(0, from) + sign + text.slice(from + 1),
      () => text.slice(0, from) + sign + text.slice(from),
      () => text.slice(0, from) + text.slice(from, from + 10) + text.slice(from),
      () => text + text,
      () => [...text].reverse().join(''),
    ][pick(8)]?.() as string;
  };

  const decided = (one: DecisionRecord) => ({
    why: one.why,
    decisions: one.decisions,
    answers: one.answers,
    vendors: one.vendors,
  });

  it('never throws and never says anything else than what was decided', () => {
    const different: string[] = [];
    for (const [, sample] of samples) {
      const text = writeRecord(sample);
      for (let round = 0; round < 2000; round++) {
        const broken = damage(text);
        const read = parseRecord(broken, now);
        if (read && JSON.stringify(decided(read)) !== JSON.stringify(decided(sample)))
          different.push(broken);
      }
    }
    expect(different.slice(0, 5)).toEqual([]);
  });

  it('never throws on noise', () => {
    for (let round = 0; round < 3000; round++) {
      const noise = Array.from({ length: pick(120) }, () => letters.charAt(pick(letters.length)));
      expect(() => parseRecord(noise.join(''), now)).not.toThrow();
    }
  });
});
