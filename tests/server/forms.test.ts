import { describe, expect, it } from 'vitest';
import type { Config, PolicyDocument } from '../../src/types.js';
import { formHtml, formStatement, readForm } from '../../src/server/index.js';
import { canonical } from '../../src/receipts/canonical.js';
import { sha256 } from '../../src/receipts/sha256.js';
import { texts as en } from '../../widget/locales/en.js';
import { more } from '../../widget/locales/more/en.js';
import { rights } from '../../widget/locales/rights/en.js';
import { isReceipt } from '../journeys/is-receipt.js';
import { example } from '../journeys/visit.js';

const texts = { ...en, ...more, ...rights };
const document = example('ncp-2021') as unknown as PolicyDocument;
const config: Config = {
  forms: [
    { id: 'offers', purposes: ['marketing'], items: { required: ['email'] }, channels: ['email', 'sms'], confirm: true },
    { id: 'ask', purposes: ['marketing'], items: { oneOf: [['email', 'mobile']] }, requires: ['marketing'], refusalEffect: '<b>&"\'' },
  ],
  directMarketing: { data: ['Email'], subjects: ['Cloud'], channel: 'a@b.example' },
}; // prettier-ignore
const post = (form: string, body: Record<string, unknown> | string, over: object = {}) =>
  readForm(typeof body === 'string' ? body : { 'assent-form': form, ...body }, {
    form,
    config,
    region: 'DE',
    site: 'shop.example',
    statement: formStatement(form, { config, document, region: 'DE' }, texts),
    ...over,
  });

describe('S10: the statement that a server writes', () => {
  it('has the same words as the page, unticked boxes, and nothing but text in them', () => {
    const html = formHtml(formStatement('ask', { config, region: 'DE' }, texts));
    expect(html).toContain('&lt;b&gt;&amp;&quot;&#39;');
    expect(html).not.toContain('<b>');
    expect(html).toContain('name="assent-marketing" value="granted" required');
    expect(html).not.toContain('checked');
    expect(html.indexOf('How long it is kept')).toBeLessThan(html.indexOf('checkbox'));
  });

  it('follows the policy in force, and says what Hong Kong wants said', () => {
    const { facts } = formStatement('newsletter', { document, region: 'KR' }, texts);
    expect(facts[0]).toEqual(['Data', 'Name, Email address (required) · Company (optional)']);
    expect(formStatement('offers', { config, region: 'HK' }, texts).told.join(' ')).toMatch(/direct marketing/); // prettier-ignore
    expect(() => formStatement('nosuch', { config }, texts)).toThrow(/is no form/);
  });
});

describe('a form posted without JavaScript', () => {
  it('S9, S60: becomes a receipt that lists what was given, never what it holds', () => {
    const posted = post('offers', { email: 'a@b.example', 'assent-marketing.sms': 'granted' });
    expect(posted).toMatchObject({ ok: true, purposes: ['marketing'], channels: ['sms'], items: ['email'], pending: true });
    expect(posted.record).toMatchObject({ id: posted.receipt, event: 'requested', method: 'form', layer: 'form', form: { id: 'offers', channels: ['sms'], items: ['email'], confirm: 'pending' } });
    isReceipt(posted.record as never);
    expect(posted.record?.notice.hash).toBe(sha256(canonical(posted.notice)));
    expect(JSON.stringify(posted)).not.toContain('a@b.example');
  }); // prettier-ignore

  it('by the policy in force names it', () => {
    const given = {
      document,
      region: 'KR',
      statement: formStatement('newsletter', { document, region: 'KR' }, texts),
    };
    const body = 'assent-form=newsletter&name=A&email=a%40b.example&assent-newsletter=granted';
    const { record } = post('newsletter', body, given);
    expect(record).toMatchObject({
      event: 'granted',
      policy: { id: 'ncp', version: '2021-09-23' },
    });
    expect(record?.purposes.newsletter).toEqual({ state: 'granted', basis: 'consent' });
    expect(record?.form?.due).toMatch(/Z$/);
    isReceipt(record as never);
  });

  it('S3: with an empty box says yes to nothing, needs nothing and is fine', () => {
    expect(post('offers', {})).toMatchObject({ ok: true, missing: [], purposes: [], receipt: undefined, record: undefined }); // prettier-ignore
  });

  it.each([
    ['S11: neither of two', 'ask', { 'assent-marketing': 'granted' }, ['email or mobile']],
    ['what the form cannot do without', 'ask', { email: 'x' }, ['marketing']],
    ['an item of the consent', 'offers', { 'assent-marketing.email': 'granted', email: ' ' }, ['email']],
    ['another form’s body', 'offers', { 'assent-form': 'ask', email: 'x', 'assent-marketing.sms': 'granted' }, ['assent-form']],
  ])('is not enough, and records nothing: %s', (_name, form, body, missing) => {
    expect(post(form, body)).toMatchObject({ ok: false, missing, purposes: [], record: undefined });
  }); // prettier-ignore

  it.each([
    { 'assent-marketing.sms': 'on' },
    { 'assent-marketing.sms': ['granted'] },
    { 'assent-marketing': 'granted' },
    JSON.parse('{"__proto__": {"assent-marketing.sms": "granted"}}') as object,
  ])('takes nothing else for a yes: %j', (body) => {
    expect(post('offers', { email: 'x', ...body }).purposes).toEqual([]);
  });

  it('that the page recorded already is not recorded twice', () => {
    const receipt = '01900000-0000-7000-8000-000000000000';
    const body = { email: 'x', 'assent-marketing.sms': 'granted', 'assent-receipt': receipt };
    expect(post('offers', body)).toMatchObject({ ok: true, receipt, record: undefined });
    expect(post('offers', { ...body, 'assent-receipt': 'x' }).record).toBeDefined();
  });
});
