import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/config/settings.js';
import { toIso27560, toKantara, verifyChain } from '../../src/receipts/formats/index.js';
import { noticeManifest, type NoticeManifest } from '../../src/receipts/manifest.js';
import { makeReceipt } from '../../src/receipts/receipt.js';
import { receiptHash } from '../../src/receipts/verify-chain.js';
import type { Config, Decision, Method, Mode, PolicyDocument, Receipt } from '../../src/types.js';
import { texts as de } from '../../widget/locales/de.js';
import { texts as en } from '../../widget/locales/en.js';
import { allVendors } from '../all-vendors.js';
import { isReceipt } from '../journeys/is-receipt.js';
import { hash, waiting } from './changes.js';

const config: Config = {
  purposes: ['functional', 'analytics', 'advertising', 'newsletter'],
  vendors: [
    { id: 'google-analytics', measurementId: 'G-ABCD1234' },
    { id: 'ads', purpose: 'advertising', name: 'Ads Ltd', country: 'US', storage: ['_ads*'] },
  ],
  controller: {
    name: 'Example Ltd',
    contact: 'privacy@shop.example',
    contacts: [{ role: 'privacy-officer', name: 'Privacy office', phone: '+65 6000 0000' }],
  },
  policy: { id: 'privacy', version: '7', effective: '2026-10-01', url: 'https://shop.example/privacy' },
}; // prettier-ignore
const bare: Config = { purposes: ['analytics'] };
const document = JSON.parse(
  readFileSync('examples/policies/ncp-2021.json', 'utf8'),
) as PolicyDocument;

/** Mulberry32: the same receipts on every run. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** Receipts as pages make them: every method, mode and answer, with and without what is optional. */
const generate = (count: number, seed = 7): [Receipt, NoticeManifest][] => {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const manifests = ([[config, de], [config, en], [config, undefined], [bare, en]] as const).map(
    ([given, texts]) =>
      noticeManifest(settingsFrom(given, allVendors), texts, texts?.tag ?? 'en', { id: 'privacy', version: '7', effective: '2026-10-01' }, [], []),
  ); // prettier-ignore
  const methods: Method[] = ['accept_all', 'reject_all', 'save_choices', 'toggle', 'withdraw_all', 'undo', 'close', 'object', 'api', 'form']; // prettier-ignore
  const states: Decision[] = ['unset', 'granted', 'denied'];
  const modes: Mode[] = ['opt-in', 'opt-in', 'opt-out', 'notice', 'exempt-optout'];
  return Array.from({ length: count }, (_, index) => {
    const manifest = pick(manifests);
    const ids = manifest.purposes.map(({ id }) => id);
    const asked = ids.filter((id) => id !== 'necessary');
    const signal = random() < 0.1;
    const request = random() < 0.05;
    // Most visitors answer once.
    const seq = random() < 0.6 ? 1 : 2 + Math.floor(random() * 40);
    const receipt = makeReceipt(
      waiting({
        at: Date.UTC(2026, 10, 22) + index * 1000,
        seq,
        language: manifest.lang,
        method: signal ? 'gpc' : request ? 'request' : pick(methods),
        layer: pick(['banner', 'preferences', 'placeholder', 'form', 'api', 'none'] as const),
        gpc: signal,
        before: Object.fromEntries(asked.map((id) => [id, pick(states)])),
        after: Object.fromEntries(asked.map((id) => [id, pick(states)])),
        modes: Object.fromEntries(ids.map((id) => [id, id === 'necessary' ? 'always' : pick(modes)])),
        clauses: Object.fromEntries(ids.map((id) => [id, 'purpose.marketing'])),
        region: {
          code: pick(['DE', 'US-CA', 'SG', 'HK', 'KR', 'ZZ']),
          regime: 'eu-eea',
          by: pick(['page', 'option', 'none'] as const),
          ...(random() < 0.2 && { inputs: { page: 'DE', 'server-timing': 'FR,CH' } }),
        },
        ...(random() < 0.1 && { refusedVendors: ['google-analytics'] }),
        ...(random() < 0.1 && { actor: pick(['guardian', 'agent'] as const) }),
        ...(request && { request: { kind: pick(['erasure', 'correction'] as const), state: 'open' } }),
      }),
      {
        site: 'shop.example',
        sdk: 'assent/0.1.0',
        notice: { hash, version: '7', ...(random() < 0.5 && { variant: 'card' }) },
        vendors: { version: '3kJ9sX0aQb2z', count: manifest.vendors.length },
        prev: seq > 1 ? { id: waiting().id, hash } : null,
      },
    );
    return [receipt, manifest];
  }); // prettier-ignore
};

const text = (value: unknown) => typeof value === 'string';
const texts = (value: unknown) => Array.isArray(value) && value.every(text);

/**
 * What Kantara's published schema for v1.1 demands, said again here: that file's licence does not say
 * that it may be copied. `scripts/kantara.mjs` compares with the file itself.
 */
const kantaraFaults = (made: ReturnType<typeof toKantara>): string[] => {
  const faults: string[] = [];
  const demand = (holds: boolean, what: string) => void (holds || faults.push(what));
  const r = made as unknown as Record<string, unknown>;
  for (const key of ['version', 'jurisdiction', 'collectionMethod', 'consentReceiptID', 'language', 'piiPrincipalId', 'policyUrl'])
    demand(text(r[key]), key);
  demand(Number.isInteger(r.consentTimestamp) && (r.consentTimestamp as number) >= 0, 'consentTimestamp');
  demand(typeof r.sensitive === 'boolean' && texts(r.spiCat), 'sensitive, spiCat');
  for (const one of made.piiControllers) {
    for (const key of ['piiController', 'contact', 'email', 'phone'] as const) demand(text(one[key]), key);
    demand(typeof one.address === 'object' && !Array.isArray(one.address), 'address');
  }
  for (const { service, purposes } of made.services) {
    demand(text(service), 'service');
    for (const purpose of purposes) {
      for (const key of ['purpose', 'consentType', 'termination'] as const) demand(text(purpose[key]), key);
      demand(texts(purpose.purposeCategory) && texts(purpose.piiCategory), 'categories');
      demand(typeof purpose.primaryPurpose === 'boolean', 'primaryPurpose');
      const { thirdPartyDisclosure: disclosed, thirdPartyName: name } = purpose;
      demand(disclosed === false || (disclosed === true && text(name)), 'thirdPartyDisclosure');
    }
  }
  return faults;
}; // prettier-ignore

describe('ten thousand receipts', () => {
  const made = generate(10_000);

  it('S47: satisfy the published schema', () => {
    for (const [receipt] of made.slice(0, 2000)) expect(() => isReceipt(receipt)).not.toThrow();
  });

  it('are small: half of them take 1.1 KB at most, and none more than 4 KiB', () => {
    const sizes = made.map(([one]) => Buffer.byteLength(JSON.stringify(one))).sort((a, b) => a - b);
    expect(sizes[5000]).toBeLessThanOrEqual(1100);
    expect(sizes.at(-1)).toBeLessThanOrEqual(4096);
  });

  it('become receipts as Kantara’s schema wants them', () => {
    for (const [receipt, manifest] of made) {
      const faults = kantaraFaults(toKantara(receipt, manifest));
      expect(faults, JSON.stringify(receipt)).toEqual([]);
    }
  });

  it('become records with every mandatory field of ISO/IEC TS 27560', () => {
    for (const [receipt, manifest] of made.slice(0, 2000)) {
      const record = toIso27560(receipt, manifest);
      expect(Object.values(record.header).every(Boolean)).toBe(true);
      expect(record.events.length).toBe(Object.keys(receipt.purposes).length);
      for (const one of record.pii_processing)
        for (const key of ['privacy_notice', 'language', 'purpose', 'purpose_type', 'lawful_basis', 'jurisdiction', 'service', 'withdrawal_method', 'collection_method'] as const)
          expect(one[key], key).not.toBe('');
      for (const one of record.events)
        for (const value of Object.values(one)) expect(value).toBeTruthy();
    }
  }); // prettier-ignore
});

describe('a receipt in other forms', () => {
  const manifest = noticeManifest(settingsFrom(config, allVendors), de, 'de', { id: 'privacy', version: '7', effective: '2026-10-01' }, [], [], { analytics: 'purpose.marketing' }); // prettier-ignore
  const receipt = makeReceipt(
    waiting({ after: { analytics: 'granted', advertising: 'denied' }, language: 'de' }),
    { site: 'shop.example', sdk: 'assent/0.1.0', notice: { hash, version: '7' }, vendors: { version: 'v', count: 2 }, prev: null },
  ); // prettier-ignore

  it('names in Kantara’s what was agreed to, to whom, and nothing that was refused', () => {
    const made = toKantara(receipt, manifest);
    expect(made).toMatchObject({
      version: 'KI-CR-v1.1.0',
      consentReceiptID: receipt.id,
      consentTimestamp: Math.floor(Date.parse(receipt.at) / 1000),
      policyUrl: 'https://shop.example/privacy',
      piiControllers: [
        { piiController: 'Example Ltd', email: 'privacy@shop.example', phone: '+65 6000 0000' },
      ],
    });
    const [{ purposes }] = made.services as [(typeof made.services)[number]];
    expect(purposes.map(({ purposeCategory }) => purposeCategory[0])).toEqual([
      'necessary',
      'analytics',
    ]);
    expect(purposes[1]).toMatchObject({
      purpose: de.purposes.analytics.name,
      consentType: 'EXPLICIT',
      thirdPartyDisclosure: true,
    });
    expect(purposes[1]?.thirdPartyName).toContain('Google');
  });

  it('takes items, retention and recipients from the policy where it is data', () => {
    const [id] = document.purposes.filter(({ required }) => !required).map((one) => one.id);
    const own = makeReceipt(waiting({ after: { [id as string]: 'granted' }, modes: { [id as string]: 'opt-in' }, language: 'ko' }), { site: 'shop.example', sdk: 'assent/0.1.0', notice: { hash, version: '7' }, vendors: { version: 'v', count: 0 }, prev: null }); // prettier-ignore
    const terms = document.purposes.find((one) => one.id === id);
    const { pii_processing, party_identification } = toIso27560(own, manifest, document);
    expect(pii_processing[0]?.pii_information.map(({ pii_type }) => pii_type)).toEqual(
      terms?.items,
    );
    expect(pii_processing[0]?.retention_period.length).toBe(terms?.retention?.length ?? 0);
    expect(party_identification[0]?.party_name).toBe('Example Ltd');
  });

  it('S45: says that what runs without a consent was objected to', () => {
    const made = makeReceipt(
      waiting({ method: 'object', objected: ['analytics'], before: { analytics: 'granted' }, after: { analytics: 'denied', statistics: 'denied' }, modes: { analytics: 'opt-in', statistics: 'exempt-optout' } }),
      { site: 'shop.example', sdk: 'assent/0.1.0', notice: { hash, version: '7' }, vendors: { version: 'v', count: 2 }, prev: null },
    ); // prettier-ignore
    expect(made.event).toBe('objected');
    expect(made.purposes.analytics?.state).toBe('objected');
    expect(made.purposes.statistics?.state).toBe('objected');
    expect(toIso27560(made, manifest).events[0]?.event_state).toBe('consent_withdrawn');
    isReceipt(made);
  });
});

describe('a chain of receipts', () => {
  const chain = (count: number, subject?: string): Receipt[] => {
    const list: Receipt[] = [];
    for (const [one] of generate(count, 3)) {
      const before = list.at(-1);
      list.push({ ...one, ...(subject && { subject }), seq: list.length + 1, prev: before ? { id: before.id, hash: receiptHash(before) } : null }); // prettier-ignore
    }
    return list;
  };

  it('is intact as it was made, also without its beginning', () => {
    const list = chain(20);
    expect(verifyChain(list)).toEqual({ intact: true, checked: 20 });
    expect(verifyChain(list.slice(5))).toEqual({ intact: true, checked: 15 });
    expect(verifyChain([])).toEqual({ intact: true, checked: 0 });
  });

  it('shows any receipt that was changed, dropped or moved, but for the last one', () => {
    const list = chain(20);
    for (let at = 0; at < 19; at++) {
      const one = list[at] as Receipt;
      const next = list[at + 1]?.id;
      const changed = list.with(at, { ...one, lang: 'xx' });
      expect(verifyChain(changed).broken).toEqual({ id: next, why: 'changed' });
      if (at) expect(verifyChain(list.toSpliced(at, 1)).broken).toEqual({ id: next, why: 'gap' });
      const moved = list.toSpliced(at, 2, list[at + 1] as Receipt, one);
      expect(verifyChain(moved).intact).toBe(false);
    }
  });

  it('does not mix the subjects of two lives of a device', () => {
    const [one, two] = [chain(3), chain(2, 's_' + 'b'.repeat(22))];
    expect(verifyChain([...one, ...two])).toEqual({ intact: true, checked: 5 });
  });
});
