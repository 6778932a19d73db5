import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../src/decisions/ledger.js';
import { allVendors } from '../all-vendors.js';
import { settingsFrom } from '../../src/config/settings.js';
import { addendaFor } from '../../src/policy/addenda-for.js';
import { newReceiptId, newSubject } from '../../src/random.js';
import { clausesOf } from '../../src/receipts/clause-of.js';
import { noticeManifest } from '../../src/receipts/manifest.js';
import { eventOf, makeReceipt } from '../../src/receipts/receipt.js';
import { canonical } from '../../src/receipts/canonical.js';
import { sha256 } from '../../src/receipts/sha256.js';
import { waitingChange } from '../../src/receipts/waiting-change.js';
import { resolveRegion } from '../../src/region/resolve-region.js';
import type { Config, Decision, Layer, Method, PolicyDocument, Receipt } from '../../src/types.js';
import { regimeNamed } from '../decisions/situations.js';
import { decisions, start, waiting } from './changes.js';

const event = (before: [Decision, Decision], after: [Decision, Decision], method: Method) =>
  eventOf(waiting({ before: decisions(...before), after: decisions(...after), method }));

describe('what a receipt says happened', () => {
  it.each<[string, [Decision, Decision], [Decision, Decision], Method, Receipt['event']]>([
    ['a first yes to all', ['unset', 'unset'], ['granted', 'granted'], 'accept_all', 'granted'],
    ['a first yes to some', ['unset', 'unset'], ['granted', 'denied'], 'save_choices', 'granted'],
    ['a first no', ['unset', 'unset'], ['denied', 'denied'], 'reject_all', 'refused'],
    ['a yes taken back', ['granted', 'denied'], ['denied', 'denied'], 'toggle', 'withdrawn'],
    ['everything taken back', ['granted', 'granted'], ['denied', 'denied'], 'withdraw_all', 'withdrawn'],
    ['one of two taken back', ['granted', 'granted'], ['granted', 'denied'], 'save_choices', 'withdrawn'],
    ['a no turned into a yes', ['denied', 'denied'], ['granted', 'denied'], 'save_choices', 'changed'],
    ['one taken back, one given', ['granted', 'denied'], ['denied', 'granted'], 'save_choices', 'changed'],
    ['the rest answered later', ['granted', 'unset'], ['granted', 'granted'], 'save_choices', 'changed'],
    ['the same said again', ['granted', 'denied'], ['granted', 'denied'], 'save_choices', 'changed'],
    ['a signal', ['unset', 'unset'], ['unset', 'unset'], 'gpc', 'signalled'],
    ['a notice put away', ['unset', 'unset'], ['unset', 'unset'], 'close', 'acknowledged'],
  ])('%s', (_what, before, after, method, expected) => {
    expect(event(before, after, method)).toBe(expected);
  }); // prettier-ignore

  it('counts a purpose that did not exist before as unanswered', () => {
    expect(eventOf(waiting({ before: {}, after: decisions('granted', 'denied') }))).toBe('granted');
  });
});

const around = {
  site: 'shop.example',
  sdk: 'assent/0.1.0',
  notice: { hash: sha256('{}'), version: '1' },
  vendors: { version: 'x', count: 2 },
  prev: null,
};

describe('a receipt', () => {
  it('S47: states every purpose after the event, the necessary ones as exempt', () => {
    const { purposes } = makeReceipt(
      waiting({
        after: { analytics: 'granted', advertising: 'denied', marketing: 'unset', news: 'unset' },
        modes: {
          necessary: 'always',
          analytics: 'opt-in',
          advertising: 'opt-in',
          marketing: 'opt-out',
          news: 'opt-in',
        },
      }),
      around,
    );
    expect(purposes).toEqual({
      necessary: { state: 'exempt', basis: 'exempt' },
      analytics: { state: 'granted', basis: 'consent' },
      advertising: { state: 'denied', basis: 'consent' },
      marketing: { state: 'unasked', basis: 'opt_out' },
      news: { state: 'unasked', basis: 'consent' },
    });
  });

  it('says when the choice is asked again, and that a signal was on', () => {
    const made = makeReceipt(waiting({ gpc: true }), around);
    expect(made.expires).toBe('2027-05-22T10:00:00.000Z');
    expect(made.signals).toEqual({ gpc: true });
    expect(makeReceipt(waiting(), around).signals).toEqual({});
  });

  it('S47: holds nothing that identifies a person: no address, no path, no browser', () => {
    expect(Object.keys(makeReceipt(waiting(), around)).sort()).toEqual(
      (
        'actor addenda at event expires id kind lang layer method notice policy prev purposes region sdk ' +
        'seq signals site subject v vendors'
      ).split(' '),
    );
  });
});

describe('ids', () => {
  it('of receipts are version 7 UUIDs that sort by time', () => {
    const ids = Array.from({ length: 200 }, (_, i) => newReceiptId(start + i));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    const [first] = ids as [string];
    expect(parseInt(first.replace(/-/g, '').slice(0, 12), 16)).toBe(start);
    expect(new Set(Array.from({ length: 500 }, () => newReceiptId(start))).size).toBe(500);
  });

  it('of subjects are random', () => {
    const subjects = Array.from({ length: 500 }, newSubject);
    for (const one of subjects) expect(one).toMatch(/^s_[A-Za-z0-9_-]{22}$/);
    expect(new Set(subjects).size).toBe(500);
  });
});

const schema = JSON.parse(readFileSync('schema/receipt.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

describe('what the policy says of a decision', () => {
  const document = {
    purposes: [{ id: 'analytics', clause: 'purpose.visits' }],
    recipientLists: [
      {
        id: 'partners',
        url: '/partners',
        hash: 'sha256-' + 'a'.repeat(43) + '=',
        retrieved: '2026-11-20',
      },
    ],
  } as unknown as PolicyDocument;
  const made = (given?: PolicyDocument) => {
    const settings = settingsFrom({ purposes: ['analytics', 'marketing'] }, allVendors);
    const regime = regimeNamed('eu-eea');
    const region = { code: 'DE', regime: 'eu-eea', by: 'page' as const };
    const ledger = new Ledger(
      settings,
      { regime, region, widenedSince: () => new Set() },
      undefined,
      false,
    );
    ledger.decide({ analytics: true, marketing: false }, 'save_choices', start);
    const standing = {
      ...ledger.standing(),
      region,
      addenda: [],
      policyId: 'policy',
      policyVersion: '1',
    };
    const change = {
      before: {},
      after: ledger.situation.decisions,
      at: start,
      method: 'save_choices' as const,
      layer: 'banner' as const,
    };
    const receipt = makeReceipt(
      waitingChange(change, ledger.entry('key', standing), {
        settings,
        regime,
        inputs: undefined,
        special: {},
        addenda: [],
        language: 'en',
        gpc: false,
        dnt: false,
        expires: ledger.askAgainAt(),
        document: given,
        conflicts: [],
        acknowledged: undefined,
        blocks: [],
        left: [],
      }),
      around as never,
    );
    expect(
      validate(JSON.parse(JSON.stringify({ ...receipt, prev: null }))),
      JSON.stringify(validate.errors),
    ).toBe(true);
    return receipt;
  };

  it('S4: is named by the clause of each purpose; that of the model policy by the notice alone', () => {
    expect(made(document).purposes.analytics?.clause).toBe('purpose.visits');
    expect(made().purposes.analytics).toEqual({ state: 'granted', basis: 'consent' });
    const settings = settingsFrom({}, {});
    const clauses = clausesOf(settings.purposes, undefined);
    const { purposes } = noticeManifest(
      settings,
      undefined,
      'en',
      settings.policy,
      [],
      [],
      clauses,
    );
    const named = Object.fromEntries(purposes.map(({ id, clause }) => [id, clause]));
    expect(named).toMatchObject({ analytics: 'purpose.marketing', necessary: 'purpose.contract' });
  });

  it('S38: pins recipient lists that are kept by link, with hash and day', () => {
    expect(made(document).lists).toEqual([
      { id: 'partners', hash: 'sha256-' + 'a'.repeat(43) + '=', retrieved: '2026-11-20' },
    ]);
    expect(made().lists).toBeUndefined();
  });
});

describe('every receipt that can come about', () => {
  const dice = (seed: number) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const next = dice(1122);
  const pick = <T>(...list: T[]): T => list[Math.floor(next() * list.length)] as T;
  const maybe = <T extends object>(part: T): T | object => (next() < 0.5 ? part : {});

  const config = (): Config => ({
    ...maybe({
      purposes: [
        'analytics',
        'advertising',
        ...pick<string[]>([], ['marketing', 'newsletter'], ['functional']),
        { id: 'heat-maps', name: 'Heat maps', ...maybe({ like: 'analytics' }) },
      ] as Config['purposes'] & object,
    }),
    ...maybe({ vendors: [{ id: 'google-analytics', measurementId: 'G-ABCD1234' }] as never }),
    ...maybe({ policy: { id: 'privacy', version: 'v2.1', effective: '2026-11-22', url: '/p' } }),
    region: pick<NonNullable<Config['region']>>(
      'us-ca',
      'DE',
      'uk',
      {},
      { residence: 'de' },
      { location: 'HK', residence: 'UK', service: 'sg' },
      { location: 'XX', residence: 'EU', service: 'ZZ' },
    ),
  });
  const methods: Method[] = [
    'accept_all', 'reject_all', 'save_choices', 'toggle', 'withdraw_all', 'close', 'form', 'api',
  ]; // prettier-ignore

  beforeEach(() => {
    vi.useFakeTimers({ now: start, toFake: ['Date'] });
    vi.stubGlobal('location', { href: 'https://shop.example/', origin: 'https://shop.example' });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('satisfies the published schema and names the one before it', () => {
    const wrong: unknown[] = [];
    let made = 0;
    for (let visitor = 0; visitor < 80; visitor++) {
      const settings = settingsFrom(config(), allVendors);
      const gpc = next() < 0.3;
      const { region, regime, codes } = resolveRegion(settings.region, {
        page: pick(undefined, 'US', 'DE', 'sg', 'garbage'),
        zoneIsEuropean: () => next() < 0.5,
      });
      const ledger = new Ledger(
        settings,
        { region, regime, widenedSince: () => new Set<string>() },
        undefined,
        gpc,
      );
      const addenda = addendaFor(codes).map(({ id, version, effective }) => ({
        id,
        version,
        effective,
      }));
      let last: Receipt | undefined;
      for (let step = 0; step < 5; step++) {
        vi.setSystemTime(Date.now() + Math.floor(next() * 60 * 864e5));
        const method: Method = gpc && step === 0 ? 'gpc' : pick(...methods);
        const ids = settings.purposes.map(({ id }) => id).filter((id) => id !== 'necessary');
        const choices = /gpc|close/.test(method)
          ? {}
          : Object.fromEntries(
              [...ids, ...settings.vendors.map(({ id }) => id)]
                .filter(() => next() < 0.8)
                .map((id) => [id, next() < 0.5]),
            );
        const before = ledger.situation.decisions;
        ledger.decide(choices, method, Date.now());
        const standing = {
          ...ledger.standing(),
          region,
          addenda: [],
          policyId: 'policy',
          policyVersion: '1',
        };
        const change = {
          before,
          after: ledger.situation.decisions,
          at: Date.now(),
          method,
          layer: pick<Layer>('banner', 'preferences', 'form', 'api', 'none'),
        };
        const receipt = makeReceipt(
          waitingChange(change, ledger.entry('key', standing), {
            settings,
            regime,
            inputs: undefined,
            special: {},
            addenda,
            language: pick('en', 'ko', 'zh-Hant', 'zh-hans'),
            gpc,
            dnt: next() < 0.2,
            expires: ledger.askAgainAt(),
            document: undefined,
            blocks: [],
            conflicts: pick(
              [],
              [
                {
                  field: 'retention.limit',
                  value: 'purpose-met',
                  by: 'hk',
                  over: [{ value: 'legal-need', by: 'sg' }],
                },
              ],
            ),
            acknowledged: pick(undefined, {
              kind: 'acceptance' as const,
              document: 'us',
              clause: 'us.1',
              version: '2026-11',
            }),
            left: pick([], ['IDE', 'FPID']),
          }),
          {
            ...around,
            prev: last ? { id: last.id, hash: sha256(canonical(last)) } : null,
          },
        );
        made++;
        if (!validate(JSON.parse(JSON.stringify(receipt)))) wrong.push([receipt, validate.errors]);
        if (receipt.seq !== step + 1) wrong.push(receipt);
        last = receipt;
      }
    }
    expect(made).toBe(400);
    expect(wrong.slice(0, 2)).toEqual([]);
  });

  it.each([
    ['a path in the site', { site: 'shop.example/cart' }],
    ['a mailbox as subject', { subject: 'me@shop.example' }],
    ['an address of the visitor', { ip: '192.0.2.1' }],
    ['a first receipt that names one before it', { prev: { id: newReceiptId(start), hash: sha256('') } }],
  ])('is held against a schema that refuses %s', (_what, over) => {
    expect(validate(makeReceipt(waiting(), around))).toBe(true);
    expect(validate({ ...makeReceipt(waiting(), around), ...over })).toBe(false);
  }); // prettier-ignore
});
