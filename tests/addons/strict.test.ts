// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { candidates, fetches, runs } from '../../addons/strict/elements.js';
import { presetIds, presetRules } from '../../addons/strict/known-hosts.js';
import { matches } from '../../addons/strict/match.js';
import { readOptions } from '../../addons/strict/options.js';
import { createVerdict } from '../../addons/strict/verdict.js';
import { vendorIds } from '../../src/vendors/ids.js';
import type { VendorModule } from '../../src/vendors/vendor.js';
import { fakeAssent } from './fake-assent.js';

const element = (html: string) => {
  const box = document.createElement('template');
  box.innerHTML = html;
  return box.content.firstElementChild as Element;
};

afterEach(() => vi.restoreAllMocks());

describe('an address falls under a rule', () => {
  it.each([
    ['https://connect.facebook.net/en_US/fbevents.js', 'connect.facebook.net', true],
    ['https://CONNECT.facebook.net/x', 'Connect.Facebook.net', true],
    ['//connect.facebook.net/x', 'connect.facebook.net', true],
    ['https://www.hotjar.com/x', 'hotjar.com', true],
    ['https://nothotjar.com/x', 'hotjar.com', false],
    ['https://hotjar.com.evil.example/x', 'hotjar.com', false],
    ['https://www.google.de/pagead/1p', 'google.*/pagead', true],
    ['https://www.google.de/maps', 'google.*/pagead', false],
    ['https://www.facebook.com/tr?id=1', 'www.facebook.com/tr', true],
    ['https://www.facebook.com/plugins/like', 'www.facebook.com/tr', false],
    ['https://shop.example:8443/x', 'shop.example', true],
    ['https://shop.example:8443/x', 'shop.example:8080', false],
    ['wss://live.tracker.example/s', 'tracker.example', true],
    // Nothing is fetched for these.
    ['data:text/javascript,1', 'tracker.example', false],
    ['blob:https://tracker.example/1', 'tracker.example', false],
    ['https://[', 'tracker.example', false],
    ['', 'tracker.example', false],
  ])('%s under %s: %s', (address, pattern, expected) => {
    expect(matches(address, pattern)).toBe(expected);
  });
});

describe('what may be held', () => {
  it.each([
    ['<script></script>', true],
    ['<script type="module"></script>', true],
    ['<script type="text/javascript; charset=utf-8"></script>', true],
    ['<script type=" application/x-javascript "></script>', true],
    ['<script type="application/json"></script>', false],
    ['<script type="text/plain"></script>', false],
    ['<script type="importmap"></script>', false],
    ['<script type="text/template"></script>', false],
  ])('is a script that a browser runs: %s %s', (html, expected) => {
    expect(runs(element(html))).toBe(expected);
  });

  it.each([
    ['<link rel="stylesheet">', true],
    ['<link rel="PRELOAD">', true],
    ['<link rel="alternate stylesheet">', true],
    ['<link rel="preconnect">', true],
    ['<link rel="canonical">', false],
    ['<link rel="alternate">', false],
    ['<link>', false],
  ])('is a link that asks for something: %s %s', (html, expected) => {
    expect(fetches(element(html))).toBe(expected);
  });

  it('is each picture of a set', () => {
    expect(candidates('https://a.example/1.png 1x, https://b.example/2.png 2x')).toEqual([
      'https://a.example/1.png',
      'https://b.example/2.png',
    ]);
    expect(candidates(null)).toEqual([]);
  });
});

describe('options', () => {
  it('are refused with every mistake, where it is and what was found', () => {
    const wrong = {
      mode: 'blok',
      rules: [
        { match: 'https://tracker.example', purpose: 'analytics' },
        { match: 'tracker.example', purpose: '' },
        { purpose: 'analytics' },
        { match: '*', purpose: 'analytics' },
      ],
      presets: ['metta'],
    };
    const message = (() => {
      try {
        readOptions(wrong as never);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(message.split('\n')).toEqual([
      'mode: found "blok"; write "block" or "report"',
      'rules[0].match: found "https://tracker.example"; write a host, or a host and a path, without https://',
      'rules[1].purpose: found ""; write what must be allowed',
      'rules[2]: found {"purpose":"analytics"}; write a match, or a text',
      'rules[3].match: found "*"; write a host, or a host and a path, without https://',
      expect.stringMatching(/^presets\[0\]: found "metta"; the known ones are adjust, /),
    ]);
  });

  it('that hold nothing are a mistake', () => {
    expect(() => readOptions({})).toThrow(/write at least one rule or preset/);
  });

  it('put the owner’s rules beside those of the presets', () => {
    const { rules, mode } = readOptions({
      rules: [{ match: 'tracker.example', purpose: 'analytics' }],
      presets: ['hotjar'],
    });
    expect(mode).toBe('block');
    expect(rules.map(({ match }) => match)).toEqual(['tracker.example', 'hotjar.com', 'hotjar.io']);
  });
});

describe('the known hosts', () => {
  const facts = async (id: string) =>
    ((await import(`../../src/vendors/${id}.ts`)) as { vendor: VendorModule }).vendor;

  it('are those of every vendor that Assent knows and that has a host of its own', () => {
    // Matomo runs on the owner's own.
    expect(presetIds).toEqual(vendorIds.filter((id) => id !== 'matomo'));
  });

  it.each(presetIds.map((id) => [id] as const))(
    'of %s cover what its adapter names',
    async (id) => {
      const { hosts, purpose } = await facts(id);
      const rules = presetRules(id);
      for (const host of hosts) {
        const address = `https://${host.replace('.*', '.com')}/x`.replace(/(?<=.\/.*)\/x$/, '');
        expect(
          rules.some(({ match }) => matches(address, match as string)),
          host,
        ).toBe(true);
      }
      for (const rule of rules) expect(rule).toMatchObject({ purpose, vendor: id, preset: true });
      expect(new Set(rules.map(({ match }) => match)).size).toBe(rules.length);
    },
  );

  it('of nobody are none', () => {
    for (const id of ['nobody', 'toString', '__proto__']) expect(presetRules(id)).toEqual([]);
  });
});

describe('the verdict', () => {
  const rules = [
    { match: 'tracker.example', purpose: 'analytics' },
    { match: 'tracker.example/ads', purpose: 'advertising', vendor: 'acme' },
    { text: 'fbq(', purpose: 'advertising' },
  ];
  const held = (found: readonly object[]) => found.length > 0;

  it('holds what a rule names until Assent is there, and nothing else', () => {
    const { address, inline } = createVerdict(rules, () => undefined, undefined);
    expect(held(address('https://tracker.example/a.js'))).toBe(true);
    expect(held(address('https://shop.example/a.js'))).toBe(false);
    expect(held(inline('x(); fbq("init")'))).toBe(true);
    expect(held(inline('x()'))).toBe(false);
    for (const strange of [undefined, null, {}, 'https://[', Symbol.iterator.toString()])
      expect(held(address(strange))).toBe(false);
  });

  it('wants every rule that names an address to be satisfied', () => {
    const assent = fakeAssent({ analytics: true, advertising: false });
    const { address, demand } = createVerdict(rules, () => assent, undefined);
    expect(held(address('https://tracker.example/a.js'))).toBe(false);
    const both = address('https://tracker.example/ads/a.js');
    expect(demand(both)).toEqual({ purpose: 'analytics advertising', vendor: 'acme' });
    assent.decide({ advertising: true });
    // The vendor that the owner named is still to be allowed.
    expect(held(address('https://tracker.example/ads/a.js'))).toBe(true);
    assent.decide({ acme: true });
    expect(held(address('https://tracker.example/ads/a.js'))).toBe(false);
  });

  it('asks for a preset’s vendor where the configuration lists it', () => {
    const preset = presetRules('microsoft-clarity');
    const address = 'https://www.clarity.ms/tag/x';
    const without = createVerdict(preset, () => fakeAssent({ analytics: true }), undefined);
    expect(held(without.address(address))).toBe(false);
    expect(without.demand(preset)).toEqual({ purpose: 'analytics' });
    const refused = fakeAssent({ analytics: true }, { declared: ['microsoft-clarity'] });
    const listed = createVerdict(preset, () => refused, undefined);
    expect(held(listed.address(address))).toBe(true);
    expect(listed.demand(preset)).toEqual({ purpose: 'analytics', vendor: 'microsoft-clarity' });
  });

  it('never holds Assent’s own files, or nothing could ever be allowed', () => {
    const own = [{ match: 'shop.example', purpose: 'analytics' }];
    const { address } = createVerdict(own, () => undefined, 'https://shop.example/assent/');
    expect(held(address('https://shop.example/assent/session.js'))).toBe(false);
    expect(held(address('https://shop.example/assent-else.js'))).toBe(true);
  });

  it('knows what left before it was allowed', () => {
    vi.spyOn(performance, 'now').mockReturnValue(500);
    const assent = fakeAssent({ analytics: false });
    const { lateAt, look } = createVerdict(rules, () => assent, undefined);
    const address = 'https://tracker.example/a.js';
    look();
    expect(held(lateAt(address, 100))).toBe(true);
    assent.decide({ analytics: true });
    look();
    expect([held(lateAt(address, 499)), held(lateAt(address, 501))]).toEqual([true, false]);
    expect(held(lateAt('https://shop.example/a.js', 1))).toBe(false);
  });
});
