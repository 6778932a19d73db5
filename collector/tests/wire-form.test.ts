import { describe, expect, it } from 'vitest';
import { open } from './support/client.js';
import { NOTICE_HASH, receipt, uuid7, without } from './support/receipts.js';
import type { Wire } from './support/receipts.js';

const accepted: Record<string, Wire> = {
  'accept all in Germany': {},
  'a choice per purpose, after an earlier receipt': {
    seq: 2,
    event: 'changed',
    method: 'save_choices',
    layer: 'preferences',
    prev: { id: uuid7(), hash: NOTICE_HASH },
  },
  'a withdrawal by a device that lost its history': {
    seq: 3,
    event: 'withdrawn',
    method: 'withdraw_all',
    layer: 'preferences',
  },
  'Global Privacy Control in California': {
    event: 'signalled',
    method: 'gpc',
    layer: 'none',
    region: { code: 'US-CA', regime: 'us-base', by: 'server-timing' },
    signals: { gpc: true },
    addenda: [{ id: 'us-addendum', version: '1', effective: '2025-01-01' }],
  },
  'two addenda at once': {
    region: { code: 'SG', regime: 'sg', by: 'option', residence: 'DE', service: 'HK' },
    addenda: [
      { id: 'sg-addendum', version: '1', effective: '2025-01-01' },
      { id: 'hk-addendum', version: '1', effective: '2025-01-01' },
    ],
  },
  'the base policy alone': { addenda: [], region: { code: 'ZZ', regime: 'row', by: 'none' } },
  'a form consent in Korean': { event: 'granted', method: 'form', layer: 'form', lang: 'ko' },
};

const refused: Record<string, [Wire, string]> = {
  'an IP address': [{ ip: '203.0.113.7' }, 'unknown key "ip"'],
  'a path in the site': [{ site: 'shop.example/checkout' }, 'site: '],
  'a first receipt with a predecessor': [{ prev: { id: uuid7(), hash: NOTICE_HASH } }, 'prev'],
  'GPC as the method without the signal': [{ method: 'gpc' }, 'gpc'],
  'a UUID of version 4': [{ id: '8d7c5b0e-4c5f-4b0e-9d2e-0e9a3a0f7b11' }, 'id: '],
  'an e-mail address as subject': [{ subject: 'jane@shop.example' }, 'subject: '],
  'no purposes': [{ purposes: {} }, 'purposes: '],
  'a day instead of an instant': [{ at: '2026-03-02' }, 'at: '],
  'an instant that no calendar has': [{ at: '2026-02-31T09:15:30.120Z' }, 'at: no such instant'],
  'an incomplete policy': [{ policy: { id: 'privacy' } }, 'policy: "version" is missing'],
  'the addendum of the older form': [{ addendum: null }, 'unknown key "addendum"'],
  'a region from an unknown source': [
    { region: { code: 'DE', regime: 'eu-eea', by: 'header' } },
    'region.by: not one of the allowed values',
  ],
  'an unknown event': [{ event: 'clicked' }, 'event: '],
  'a number as text': [{ seq: '1' }, 'seq: '],
  'a fraction': [{ seq: 1.5 }, 'seq: '],
  'another version': [{ v: 2 }, 'v: '],
};

describe('the wire form', () => {
  it.each(Object.entries(accepted))('takes %s', async (_, changes) => {
    const { post } = await open();
    const { status, body } = await post([receipt(changes)]);
    expect([status, body.results[0]?.status, body.results[0]?.reason]).toEqual([
      200,
      'stored',
      undefined,
    ]);
  });

  it.each(Object.entries(refused))('refuses %s and says why', async (_, [changes, reason]) => {
    const { post } = await open();
    const { status, body } = await post([receipt(changes)]);
    expect(status).toBe(200);
    expect(body.results[0]).toMatchObject({ status: 'rejected', index: 0 });
    expect(body.results[0]?.reason).toContain(reason);
    expect(body.results[0]?.reason?.length).toBeLessThanOrEqual(64);
  });

  it('refuses a receipt with any required key missing', async () => {
    const { post } = await open();
    const optional = ['expires', 'build'];
    for (const key of Object.keys(receipt()).filter((name) => !optional.includes(name))) {
      const { body } = await post([without(receipt(), key)]);
      expect(body.results[0], key).toMatchObject({ status: 'rejected' });
    }
  });

  it('stamps every receipt as the schema says, even one without an id', async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const { findSchema } = await import('../src/schema/find-schema.js');
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(findSchema());
    const isAnswer = ajv.getSchema('urn:assent:receipt:1#/$defs/answer');
    const { post } = await open();
    const twice = receipt();
    const { body } = await post([
      twice,
      twice,
      { ...twice, lang: 'fr' },
      {},
      null,
      7,
      receipt({ id: 'x' }),
    ]);
    expect(body.results.map(({ status }) => status)).toEqual([
      'stored',
      'duplicate',
      'conflict',
      'rejected',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(isAnswer?.(body), JSON.stringify(isAnswer?.errors)).toBe(true);
  });
});
