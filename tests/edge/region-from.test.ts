import { describe, expect, it } from 'vitest';
import {
  cloudflare,
  cloudfront,
  fastly,
  netlify,
  nginx,
  ownHeaders,
  regionFrom,
  vercel,
  type EdgeRequest,
  type Platform,
} from '../../src/edge/index.js';

const web = (headers: Record<string, string>): EdgeRequest =>
  new Request('https://shop.example/', { headers });
const nf = (geo: unknown) => Buffer.from(JSON.stringify(geo)).toString('base64');

describe('where a request comes from', () => {
  it.each<[string, Platform, EdgeRequest, string]>([
    ['a Cloudflare Worker', cloudflare, { headers: {}, cf: { country: 'US', regionCode: 'CA' } }, 'US-CA'],
    ['a Cloudflare Worker without a state', cloudflare, { headers: {}, cf: { country: 'DE' } }, 'DE'],
    ['an origin behind Cloudflare', cloudflare, web({ 'CF-IPCountry': 'SG' }), 'SG'],
    ['one with location headers', cloudflare, web({ 'CF-IPCountry': 'US', 'CF-Region-Code': 'TX' }), 'US-TX'],
    ['Vercel', vercel, web({ 'x-vercel-ip-country': 'GB', 'x-vercel-ip-country-region': 'ENG' }), 'GB-ENG'],
    ['Netlify’s edge', netlify, { headers: {}, geo: { country: { code: 'CA' }, subdivision: { code: 'QC' } } }, 'CA-QC'],
    ['a function behind it', netlify, web({ 'x-nf-geo': nf({ city: 'São Paulo', country: { code: 'BR' } }) }), 'BR'],
    ['Fastly with the recipe', fastly, web({ 'X-Geo-Country': 'FR', 'X-Geo-Region': 'IDF' }), 'FR-IDF'],
    ['CloudFront', cloudfront, web({ 'CloudFront-Viewer-Country': 'US', 'CloudFront-Viewer-Country-Region': 'MI' }), 'US-MI'],
    ['nginx with the recipe', nginx, web({ 'X-Geo-Country': 'HK' }), 'HK'],
    ['a Node server', vercel, { headers: { 'x-vercel-ip-country': 'JP' } }, 'JP'],
    ['a proxy of one’s own', ownHeaders('X-Country'), web({ 'x-country': 'US-CA' }), 'US-CA'],
    ['one with two headers', ownHeaders('X-Country', 'X-State'), { headers: { 'X-Country': 'US', 'x-state': 'ny' } }, 'US-NY'],
  ])('is known behind %s', (_what, platform, request, region) => {
    expect(regionFrom(platform, request)).toBe(region);
  }); // prettier-ignore

  it.each([
    ['lower case', 'de', 'DE'],
    ['the United Kingdom by its common name', 'UK', 'GB'],
    ['Greece as the EU writes it', 'EL', 'GR'],
    ['blanks around it', ' sg ', 'SG'],
  ])('is normalised: %s', (_what, given, region) => {
    expect(regionFrom(vercel, { headers: { 'x-vercel-ip-country': given } })).toBe(region);
  });

  it.each([
    ['unknown', 'XX'],
    ['Tor', 'T1'],
    ['a continent', 'EU'],
    ['Asia and Pacific', 'AP'],
    ['nothing', ''],
    ['Fastly’s sign for nothing', '**'],
    ['a variable that nginx left empty', '-'],
    ['a name', 'Germany'],
    ['a header sent twice, or one more put in front', 'US, DE'],
    ['markup', '"><script>'],
    ['a line break', 'US\r\nset-cookie: a=b'],
  ])('S29: is nothing for %s, so that the strictest rules apply', (_what, given) => {
    for (const headers of [{ 'cf-ipcountry': given }, { 'CF-IPCountry': [given] }])
      expect(regionFrom(cloudflare, { headers })).toBeUndefined();
    expect(regionFrom(cloudflare, { headers: {}, cf: { country: given } })).toBeUndefined();
    expect(regionFrom(netlify, { headers: {}, geo: { country: { code: given } } })).toBeUndefined();
  });

  it('keeps the country when the subdivision cannot be read', () => {
    for (const state of ['', '-', 'CALIFORNIA', 'CA, NV', '<b>', 'US-CA'])
      expect(regionFrom(ownHeaders('a', 'b'), { headers: { a: 'US', b: state } })).toBe('US');
  });

  it('is never a subdivision without a country', () => {
    for (const country of [undefined, '', 'XX', 'undefined'])
      expect(regionFrom(ownHeaders('a', 'b'), { headers: { a: country, b: 'CA' } })).toBe(
        undefined,
      );
  });
});

describe('a header that anybody can send', () => {
  const forged = {
    'cf-ipcountry': 'US',
    'cf-region-code': 'CA',
    'x-vercel-ip-country': 'US',
    'x-nf-geo': nf({ country: { code: 'US' } }),
    'x-geo-country': 'US',
    'cloudfront-viewer-country': 'US',
    'x-country': 'US',
  };
  it.each<[string, Platform]>(
    Object.entries({ cloudflare, cloudfront, netlify, nginx, vercel, own: ownHeaders('x-place') }),
  )('S29: is believed from the platform in front alone: %s', (_name, platform) => {
    const others = Object.fromEntries(
      Object.entries(forged).filter(([name]) => !platform.headers.includes(name)),
    );
    expect(Object.keys(others).length).toBeGreaterThan(4);
    expect(regionFrom(platform, { headers: others })).toBeUndefined();
    expect(regionFrom(platform, web(others))).toBeUndefined();
  });

  it('does not speak over what a Worker or an edge function was told itself', () => {
    const headers = { 'cf-ipcountry': 'US', 'x-nf-geo': nf({ country: { code: 'US' } }) };
    expect(regionFrom(cloudflare, { headers, cf: { country: 'T1' } })).toBeUndefined();
    expect(regionFrom(netlify, { headers, geo: {} })).toBeUndefined();
  });

  it('twice in different letters counts as both', () => {
    const headers = { 'X-Vercel-IP-Country': 'US', 'x-vercel-ip-country': 'DE' };
    expect(regionFrom(vercel, { headers })).toBeUndefined();
  });
});

describe('whatever a platform hands over', () => {
  it.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{"country"').toString('base64')],
    ['null', nf(null)],
    ['a text', nf('US')],
    ['a list', nf([{ country: { code: 'US' } }])],
    ['another shape', nf({ country: 'US' })],
    ['a number for a code', nf({ country: { code: 49 } })],
    ['far too much', nf({ country: { code: 'US' }, city: 'x'.repeat(9000) })],
  ])('is nothing, and no error, when X-NF-Geo is %s', (_what, value) => {
    expect(regionFrom(netlify, { headers: { 'x-nf-geo': value } })).toBeUndefined();
  });

  it.each([
    [null],
    [undefined],
    [42],
    ['US'],
    [[]],
    [{ country: {} }],
    [{ country: ['US', 'DE'] }],
  ])('is nothing, and no error, when it is %j', (odd) => {
    expect(regionFrom(cloudflare, { headers: {}, cf: odd })).toBeUndefined();
    expect(regionFrom(netlify, { headers: {}, geo: odd })).toBeUndefined();
  });

  it('is nothing, and no error, when it throws or is missing', () => {
    const throwing = { headers: { get: () => { throw new Error('no headers here'); } } }; // prettier-ignore
    expect(regionFrom(vercel, throwing)).toBeUndefined();
    expect(regionFrom(vercel, {} as never)).toBeUndefined();
  });
});
