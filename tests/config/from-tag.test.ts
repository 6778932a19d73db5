// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { configFromTag } from '../../src/config/from-tag.js';
import { allVendors } from '../all-vendors.js';
import { check } from '../../src/config/check.js';

/** The attributes of `<script src="/assent.js" data-…>`. */
const tag = (attributes: Record<string, string>): DOMStringMap => {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes))
    script.setAttribute(`data-${name}`, value);
  return script.dataset;
};
const block = (text: string, id = 'assent-config') => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = text;
  document.body.append(script);
};
const site = (body: string, status = 200) => {
  const fetched = vi.fn(
    async (_address: string, _init?: RequestInit) => new Response(body, { status }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('what stands on the script tag', () => {
  it.each([
    [{}, {}],
    [{ receipts: '/receipts' }, { receipts: '/receipts' }],
    [{ region: 'US-CA' }, { region: 'US-CA' }],
    [{ language: 'ko' }, { language: 'ko' }],
    [{ 'policy-url': '/privacy' }, { policy: { url: '/privacy' } }],
    [
      { 'google-analytics': 'G-ABCD1234' },
      { vendors: [{ id: 'google-analytics', measurementId: 'G-ABCD1234' }] },
    ],
    [{ region: '' }, { region: '' }],
    [{ global: 'privacy', nonsense: 'x' }, {}],
  ])('%j is read at once as %j', (attributes, config) => {
    expect(configFromTag(tag(attributes as Record<string, string>))).toEqual(config);
  });

  it('is checked like any other configuration', () => {
    const config = configFromTag(
      tag({ 'google-analytics': 'UA-1', receipts: 'http://x.example/' }),
    );
    const paths = check(config, allVendors).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['receipts', 'vendors[0].measurementId']);
  });
});

describe('a block in the page', () => {
  it('is read in the same turn, together with the attributes', () => {
    block('{"language":"de","theme":{"radius":4}}');
    expect(configFromTag(tag({ config: '#assent-config', receipts: '/receipts' }))).toEqual({
      receipts: '/receipts',
      language: 'de',
      theme: { radius: 4 },
    });
  });

  it.each([
    ['is missing', undefined],
    ['is empty', ''],
    ['is broken', '{"language":'],
    ['has a comment', '{} // hello'],
  ])('that %s is an error that names it', async (_what, text) => {
    if (text !== undefined) block(text);
    await expect(configFromTag(tag({ config: '#assent-config' }))).rejects.toThrow(
      '#assent-config',
    );
  });
});

describe('a file on the site', () => {
  it('is fetched with the site’s own credentials', async () => {
    const fetched = site('{"language":"fr"}');
    expect(await configFromTag(tag({ config: '/assent.config.json', region: 'DE' }))).toEqual({
      region: 'DE',
      language: 'fr',
    });
    expect(fetched.mock.calls[0]?.[0]).toBe(new URL('/assent.config.json', location.href).href);
    // What the Fetch standard does unless it is told otherwise.
    expect(fetched.mock.calls[0]?.[1]?.credentials ?? 'same-origin').toBe('same-origin');
  });

  it.each(['https://elsewhere.example/c.json', '//elsewhere.example/c.json', 'data:,{}'])(
    'of somebody else is not fetched at all: %s',
    async (address) => {
      const fetched = site('{}');
      await expect(configFromTag(tag({ config: address }))).rejects.toThrow(/not on this site/);
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  it('that is not there is an error that names address and answer', async () => {
    site('gone', 404);
    await expect(configFromTag(tag({ config: '/c.json' }))).rejects.toThrow(/c\.json.*404/);
  });

  it('that is a page, not JSON, is an error that names the address', async () => {
    site('<!doctype html>');
    await expect(configFromTag(tag({ config: '/c.json' }))).rejects.toThrow(/c\.json/);
  });
});
