import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/decisions/fingerprint.js';
import { writeRecord, type DecisionRecord } from '../../src/decisions/record.js';
import { readStanding, type ReadOptions } from '../../src/server/index.js';
import { day, now, sampleRecord } from './sample-record.js';

const text = (over: Partial<DecisionRecord> = {}) => writeRecord(sampleRecord(over));
const cookie = (value: string, name = 'assent') => `a=1; ${name}=${value}; z=2`;
const read = (source: string | null | undefined, options: ReadOptions = {}) =>
  readStanding(source, { now, ...options });

const everything = ['necessary', 'analytics', 'advertising', 'google-analytics', 'heat', 'adjust'];
/** Nothing may run, nothing is told, nothing is thrown. */
const shut = (source: string | null | undefined, options: ReadOptions = {}) => {
  const standing = read(source, options);
  for (const id of [...everything, '', '__proto__', 'constructor'])
    expect(standing.has(id), id).toBe(false);
  expect(standing.status('analytics')).toBe('unset');
  expect(standing.why('analytics')).toBe('waiting');
  expect(standing.region).toEqual({ code: 'ZZ', regime: 'unknown', by: 'none' });
  expect([standing.policyVersion, standing.decidedAt]).toEqual(['', undefined]);
  return standing.state;
};

describe('what the visitor decided', () => {
  it.each([
    ['a Cookie header', cookie(text())],
    ['a Cookie header with a percent-encoded value', cookie(encodeURIComponent(text()))],
    ['a Cookie header without blanks', `a=1;assent=${text()};z=2`],
    ['the record itself', text()],
  ])('is read from %s', (_what, source) => {
    const { has, status, why, ...rest } = read(source);
    expect(everything.filter(has)).toEqual(['necessary', 'analytics', 'google-analytics']);
    const ids = ['necessary', 'analytics', 'advertising', 'newsletter', 'invented'];
    expect(ids.map(status)).toEqual(['exempt', 'granted', 'denied', 'unset', 'unset']);
    expect([why('advertising'), why('heat'), why('invented')]).toEqual([
      'refused',
      'vendor-refused',
      'undeclared',
    ]);
    expect(rest).toEqual({
      state: 'recorded',
      region: { code: 'DE', regime: 'eu-eea', by: 'page' },
      policyVersion: '2026-11',
      decidedAt: '2026-11-22T10:00:00.000Z',
    });
  });

  it('is read under the name that the owner gave it, and under no name that only starts alike', () => {
    expect(read(cookie(text(), '__Host-choice'), { name: '__Host-choice' }).state).toBe('recorded');
    expect(shut(cookie(text(), 'assent2'))).toBe('none');
    expect(shut(cookie(text(), 'my-assent'))).toBe('none');
    expect(shut(cookie(text()), { name: 'other' })).toBe('none');
  });

  it('is the newer one where host and parent domain sent one each, in either order', () => {
    const older = text({ at: now - 30 * day, why: { analytics: 'granted' } });
    const newer = text({ at: now - day, why: { analytics: 'refused' } });
    for (const pair of [`assent=${older}; assent=${newer}`, `assent=${newer}; assent=${older}`])
      expect(read(pair).has('analytics')).toBe(false);
  });

  it('is the whole one beside a namesake that is broken', () => {
    expect(read(`assent=%E0%A4%A; assent=1|x; assent=${text()}`).has('analytics')).toBe(true);
  });

  it('S5: is no for whatever nobody declared, also for the names that every object has', () => {
    const { has, status } = read(text());
    for (const id of ['invented', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect([has(id), status(id)], id).toEqual([false, 'unset']);
  });

  it('includes what runs without an answer where the law has it so', () => {
    const us = text({
      region: { code: 'US-CA', regime: 'us-base', by: 'server-timing' },
      why: { necessary: 'necessary', analytics: 'region-rule', advertising: 'refused' },
      decisions: { analytics: 'unset', advertising: 'denied' },
      answers: {},
    });
    expect(read(us).has('analytics')).toBe(true);
    expect(read(us).status('analytics')).toBe('unset');
  });
});

describe('without a record that counts, nothing may run', () => {
  it.each([[undefined], [null], [''], ['a=1'], ['assent'], [';;;'], ['=']])('none at all: %j', (given) => {
    expect(['none', 'damaged']).toContain(shut(given));
  }); // prettier-ignore

  it.each([[42], [{}], [['assent=1']], [() => 'assent=1'], [Symbol('x')]])(
    'something that is no header at all: case %#',
    (given) => {
      expect(shut(given as never)).toBe('none');
    },
  );

  it('one that is over', () => {
    expect(read(text({ until: now + 1 })).has('analytics')).toBe(true);
    expect(shut(text({ until: now }))).toBe('expired');
    expect(shut(text({ until: now - day }))).toBe('expired');
    expect(shut(text({ until: Number.NaN }))).toBe('expired');
  });

  it('one from the day after tomorrow', () => {
    expect(shut(text({ at: now + 2 * day }))).toBe('damaged');
  });

  it('one about another version of the policy than the one in force', () => {
    expect(read(text(), { policyVersion: '2026-11' }).has('analytics')).toBe(true);
    expect(shut(text(), { policyVersion: '2027-03' })).toBe('other-policy');
  });

  it('one that was made under other facts, where the server knows the page’s', () => {
    expect(read(text(), { keys: ['x', '1k2j3h'] }).has('analytics')).toBe(true);
    expect(shut(text(), { keys: ['x'] })).toBe('other-key');
    expect(shut(text(), { keys: [] })).toBe('other-key');
  });

  it('none, when a clock cannot be read', () => {
    expect(shut(text(), { now: Number.NaN })).toBe('damaged');
  });
});

describe('a browser that sends Global Privacy Control', () => {
  const despite = {
    answers: { analytics: { granted: true, at: now - day, despiteSignal: true } },
  };
  it('stops a yes from before the signal, and what only the law lets run', () => {
    const { has, why } = read(text(), { gpc: true });
    expect(everything.filter(has)).toEqual(['necessary']);
    expect([why('analytics'), why('google-analytics')]).toEqual(['signal', 'signal']);
    const us = text({ why: { analytics: 'region-rule' }, decisions: { analytics: 'unset' } });
    expect(read(us, { gpc: true }).has('analytics')).toBe(false);
  });

  it('does not stop a yes given knowing of it', () => {
    const { has } = read(text(despite), { gpc: true });
    expect(everything.filter(has)).toEqual(['necessary', 'analytics', 'google-analytics']);
  });

  it('leaves a no a no', () => {
    expect(read(text(despite), { gpc: true }).why('advertising')).toBe('refused');
  });

  it('was heard by the page already where the keys match', () => {
    expect(read(text(), { gpc: true, keys: ['1k2j3h'] }).has('analytics')).toBe(true);
  });
});

describe('a hostile cookie', () => {
  const signed = (line: string) => `${line}|${fingerprint(line)}`;
  const forged = (index: number, value: string) =>
    signed(text().split('|').slice(0, -1).map((part, i) => (i === index ? value : part)).join('|')); // prettier-ignore

  it.each([
    ['markup for a region', forged(4, '<script>alert(1)</script>')],
    ['a line break in a region', forged(4, 'DE\r\nset-cookie: a=b')],
    ['no region', forged(4, '')],
    ['markup for a regime', forged(5, '"><img src=x>')],
    ['a name for the source that is none', forged(6, '${x}')],
    ['markup for a policy version', forged(9, '<b>1</b>')],
    ['a policy version without end', forged(9, 'v'.repeat(500))],
    ['a check sum of something else', `${text()}x`],
    ['eight thousand letters', 'x'.repeat(8000)],
    ['a hundred thousand bars', '|'.repeat(1e5)],
    ['JSON', '{"analytics":true}'],
    ['text of other alphabets', '개인정보|﷽|😀'],
    ['null characters', '2|\0|\0'],
  ])('opens nothing: %s', (_what, value) => {
    expect(shut(cookie(encodeURIComponent(value)))).toBe('damaged');
    expect(['damaged', 'none']).toContain(shut(value));
  });

  it('opens nothing by sending thousands of them', () => {
    expect(shut(Array.from({ length: 5000 }, () => 'assent=2|x').join('; '))).toBe('damaged');
  });

  it('never throws, and never says more than what was decided, however it is damaged', () => {
    let seed = 11;
    const pick = (length: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * length);
    };
    const whole = cookie(text());
    const signs = '0123|:@/.-_abcz A9%=;é\0<"';
    const wrong: string[] = [];
    for (let round = 0; round < 4000; round++) {
      const at = pick(whole.length);
      const sign = signs.charAt(pick(signs.length));
      const broken = [
        whole.slice(0, at),
        whole.slice(at),
        whole.slice(0, at) + sign + whole.slice(at + 1),
        whole.slice(0, at) + sign + whole.slice(at),
        whole.slice(0, at) + whole.slice(at + 1 + pick(8)),
      ][pick(5)] as string;
      const { has, state } = read(broken);
      const open = everything.filter(has).join();
      if (open !== (state === 'recorded' ? 'necessary,analytics,google-analytics' : ''))
        wrong.push(broken);
    }
    expect(wrong).toEqual([]);
  });
});
