// @vitest-environment happy-dom
import Cookies from 'js-cookie';
import { describe, expect, it } from 'vitest';
import { csp } from '../../cli/csp.js';
import { contentSecurityPolicy } from '../../cli/csp/policy.js';
import { recordPattern } from '../../cli/csp/snippet.js';
import { cspSources } from '../../cli/csp/sources.js';
import { processIo } from '../../cli/io.js';
import { writeRecord, type DecisionRecord } from '../../src/decisions/record.js';
import type { Reason } from '../../src/types.js';
import { folderOf } from './run.js';

const config = {
  purposes: ['necessary', 'analytics', 'advertising'],
  vendors: [
    { id: 'hotjar', account: '12345' },
    {
      id: 'acme',
      name: 'Acme',
      purpose: 'advertising',
      src: 'https://cdn.acme.example/a.js',
      hosts: ['collect.acme.example/in'],
    },
  ],
  receipts: 'https://receipts.shop.example/v1/receipts',
};
const run = async (
  options: Record<string, string | boolean> = {},
  file: unknown = config,
  words?: string[],
) => {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    ...processIo(),
    cwd: folderOf({ 'assent.config.json': file }),
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
  };
  const code = await csp.run({ words: words ?? [], options }, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
};
const directives = (policy: string) =>
  Object.fromEntries(
    policy
      .replace(/^[^:]*: /, '')
      .split('; ')
      .map((line) => {
        const [name = '', ...values] = line.split(' ');
        return [name, values];
      }),
  );

describe('hosts become sources', () => {
  it.each([
    [['hotjar.com'], ['https://*.hotjar.com', 'https://hotjar.com']],
    [
      ['facebook.com/tr'],
      [
        'https://*.facebook.com/tr',
        'https://*.facebook.com/tr/',
        'https://facebook.com/tr',
        'https://facebook.com/tr/',
      ],
    ],
    // What a wider one covers is not said twice.
    [
      ['doubleclick.net', 'ad.doubleclick.net', 'stats.g.doubleclick.net/x'],
      ['https://*.doubleclick.net', 'https://doubleclick.net'],
    ],
    [
      ['notdoubleclick.net', 'doubleclick.net'],
      [
        'https://*.doubleclick.net',
        'https://*.notdoubleclick.net',
        'https://doubleclick.net',
        'https://notdoubleclick.net',
      ],
    ],
    [['localhost:8080'], ['http://localhost:8080']],
    [[], []],
  ])('%j: %j', (hosts, expected) => {
    expect(cspSources(hosts).expressions).toEqual(expected);
  });

  it('an open ending is written as .com, and told', () => {
    const { expressions, open } = cspSources(['google.*/ads', 'maps.google.*']);
    expect(open).toEqual(['google.*/ads', 'maps.google.*']);
    expect(expressions).toContain('https://*.google.com/ads/');
    expect(expressions).toContain('https://maps.google.com');
    expect(expressions.join()).not.toContain('.*');
  });
});

describe('the policy', () => {
  it('for Assent alone allows its scripts by nonce, and the receipts', () => {
    expect(contentSecurityPolicy({ receipts: config.receipts }, { trustedTypes: true })).toBe(
      "default-src 'self'; script-src 'nonce-{nonce}' 'strict-dynamic'; connect-src 'self' https://receipts.shop.example; img-src 'self' data:; frame-src 'self'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types assent",
    );
  });

  it('allows what the vendors need once they are allowed', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/^Content-Security-Policy: default-src 'self'; /);
    const has = directives(out);
    for (const name of ['connect-src', 'img-src', 'frame-src'])
      expect(has[name], name).toEqual(
        expect.arrayContaining([
          'https://*.hotjar.com',
          'https://*.hotjar.io',
          'https://cdn.acme.example',
          'https://collect.acme.example/in/',
        ]),
      );
    expect(has['script-src']).toEqual(["'nonce-{nonce}'", "'strict-dynamic'"]);
    expect(has['connect-src']).toContain('https://receipts.shop.example');
  });

  it('without a nonce names every host of a script', async () => {
    const { out } = await run({ hosts: true, assent: 'https://static.shop.example' });
    const scripts = directives(out)['script-src'];
    expect(scripts).toEqual(
      expect.arrayContaining(["'self'", 'https://static.shop.example', 'https://cdn.acme.example']),
    );
    expect(scripts?.join()).not.toContain('nonce');
  });

  it('before a yes lets nothing of a vendor’s through, whoever brings it in', async () => {
    const { out } = await run({ block: true });
    expect(out).not.toMatch(/hotjar|acme|strict-dynamic/);
    expect(directives(out)['script-src']).toEqual(["'nonce-{nonce}'", "'self'"]);
    expect(directives(out)['connect-src']).toEqual(["'self'", 'https://receipts.shop.example']);
  });

  it('stands in a page as an element, which is told to be final', async () => {
    const { out, err } = await run({ as: 'meta', block: true, nonce: 'abc' });
    expect(out).toMatch(
      /^<meta http-equiv="Content-Security-Policy" content="default-src .*nonce-abc.*" \/>$/,
    );
    expect(out.match(/"/g)).toHaveLength(4);
    expect(err).toContain('cannot be lifted');
  });

  it('says which endings it could not leave open', async () => {
    const google = { vendors: [{ id: 'google-analytics', measurementId: 'G-TEST1' }] };
    expect((await run({}, google)).err).toContain('google.*/ads');
  });
});

describe('nginx chooses by the record', () => {
  /** As the browser sends it: written by the library that writes it. */
  const cookie = (why: Record<string, Reason>, answers: Record<string, boolean> = {}) => {
    const decisions = Object.fromEntries(Object.keys(why).map((id) => [id, 'granted' as const]));
    const record = {
      key: 'k1',
      until: 1_800_000_000_000,
      at: 1_790_000_000_000,
      region: { code: 'DE', regime: 'eu-eea', by: 'page' },
      method: 'accept_all',
      addenda: ['eu'],
      policyVersion: '3',
      subject: 's1',
      seq: 1,
      why,
      decisions,
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, granted]) => [
          id,
          { granted, at: 1_790_000_000_000, despiteSignal: false },
        ]),
      ),
      away: [],
      expired: [],
      vendors: ['hotjar'],
      refusedVendors: [],
    } as unknown as DecisionRecord;
    Cookies.set('assent', writeRecord(record));
    const raw = document.cookie.split('; ').find((pair) => pair.startsWith('assent=')) ?? '';
    Cookies.remove('assent');
    return raw.slice('assent='.length);
  };
  const allowed = (raw: string, purposes = ['analytics', 'advertising']) =>
    new RegExp(recordPattern(purposes)).test(raw);

  it.each([
    ['both granted', { analytics: 'granted', advertising: 'granted' }, true],
    [
      'in another order',
      { advertising: 'granted', hotjar: 'granted', analytics: 'region-rule' },
      true,
    ],
    ['one refused', { analytics: 'granted', advertising: 'refused' }, false],
    ['one held by the signal', { analytics: 'granted', advertising: 'signal' }, false],
    ['one missing', { analytics: 'granted' }, false],
    [
      'a purpose that only ends alike',
      { 'web-analytics': 'granted', advertising: 'granted' },
      false,
    ],
  ] as [string, Record<string, Reason>, boolean][])('%s: %s', (_what, why, expected) => {
    expect(allowed(cookie(why))).toBe(expected);
  });

  it('an answer of no, which is written with a 0 elsewhere, is not taken for a yes', () => {
    const raw = cookie(
      { analytics: 'refused', advertising: 'refused' },
      { analytics: false, advertising: false },
    );
    expect(raw).toContain('analytics:0');
    expect(allowed(raw)).toBe(false);
  });

  it.each([[''], ['1|x'], ['analytics:0/advertising:0'], ['2|analytics:0/advertising:0']])(
    'something else is blocked: %s',
    (raw) => expect(allowed(raw)).toBe(false),
  );

  it('between both policies', async () => {
    const { out } = await run({ as: 'nginx', block: true });
    const lines = out.split('\n');
    expect(lines[1]).toBe('map $cookie_assent $assent_policy {');
    expect(lines[2]).toMatch(
      /^ {2}default "default-src 'self'; script-src 'nonce-\$request_id' 'self';/,
    );
    expect(lines[3]).toMatch(/^ {2}"~\^2.*analytics:.*advertising:.*" ".*hotjar.*";$/);
    expect(lines.at(-1)).toBe('add_header Content-Security-Policy $assent_policy always;');
    // No policy and no pattern may end its own quotation.
    for (const line of lines.slice(2, 4)) expect((line.match(/"/g) ?? []).length % 2).toBe(0);
  });
});

describe('asked in a wrong way', () => {
  it.each([
    [{ as: 'apache' }, /--as is "apache"; write header, meta, nginx/],
    [{ assent: 'static.shop.example' }, /--assent is "static.shop.example"/],
  ])('%j says what to write', async (options, message) => {
    const { code, out, err } = await run(options as Record<string, string>);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('one configuration at a time', async () => {
    expect((await run({}, config, ['a.json', 'b.json'])).code).toBe(2);
  });

  it('a wrong configuration gets no policy, but its mistakes', async () => {
    const { code, out, err } = await run({}, { vendors: [{ id: 'hotjarr', account: '1' }] });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('vendors[0]');
  });
});
