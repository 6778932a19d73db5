// Needs the built files: `npm run build`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
  files: string[];
  unpkg: string;
  jsdelivr: string;
  sideEffects: string[];
};
const targets = (value: string | Record<string, string>): string[] =>
  typeof value === 'string' ? [value] : Object.values(value);
const load = async (path: string) =>
  (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Record<string, unknown>;

describe('what the package exports', () => {
  it.each([
    ['.', ['createAssent', 'init', 'version']],
    ['./types', []],
    ['./widget', ['contract', 'mount', 'placeholders']],
    ['./regimes', ['duties', 'regimeSources', 'regimes', 'usStateSources', 'usStates']],
    ['./addenda', ['addenda', 'base', 'clauses', 'titles']],
    [
      './policy',
      [
        'addendaIn',
        'clauseOf',
        'declaredPurposes',
        'diffPolicies',
        'inLanguage',
        'knownVendors',
        'languageOf',
        'longer',
        'mergePromises',
        'noticeDays',
        'openVersions',
        'purposesOfClause',
        'readPolicy',
        'refsOf',
        'requiredPurposes',
        'sectionsOf',
        'termsOf',
        'transfersOf',
        'versionsAt',
        'widenedPurposes',
      ],
    ],
    [
      './edge',
      [
        'cloudflare',
        'cloudfront',
        'fastly',
        'netlify',
        'nginx',
        'ownHeaders',
        'pageHeaders',
        'regionCacheKey',
        'regionEndpoint',
        'regionFrom',
        'regionMeta',
        'serverTiming',
        'vercel',
        'withRegion',
      ],
    ],
    ['./receipts', ['canonical', 'receiptHash', 'toIso27560', 'toKantara', 'verifyChain']],
    [
      './server',
      [
        'dueConfirmations',
        'durableCookie',
        'formHtml',
        'formStatement',
        'offlineRecord',
        'pageKeys',
        'readForm',
        'readStanding',
      ],
    ],
  ])('from %s is exactly this list', async (entry, names) => {
    const [types, code] = targets(manifest.exports[entry] as Record<string, string>);
    expect(types).toMatch(/\.d\.ts$/);
    expect(Object.keys(await load(code as string)).toSorted()).toEqual(names);
  });

  it.each([
    ['aliases', ['aliases']],
    ['gpp', ['gpp', 'installGppStub']],
    ['segment', ['segment']],
    ['shopify-customer-privacy', ['shopifyCustomerPrivacy']],
    ['strict', ['presetIds', 'strict']],
    ['tcf', []],
    ['wp-consent-api', ['closeWpConsent', 'wpConsentApi']],
  ])('from ./addons/%s is exactly this list', async (addon, names) => {
    const [types, code] = targets(manifest.exports[`./addons/${addon}`] as Record<string, string>);
    expect(existsSync(types as string), types).toBe(true);
    expect(Object.keys(await load(code as string)).toSorted()).toEqual(names);
  });

  it('is this set of entries', () => {
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      './types',
      './widget',
      './regimes',
      './addenda',
      './policy',
      './edge',
      './receipts',
      './server',
      './addons/aliases',
      './addons/gpp',
      './addons/segment',
      './addons/shopify-customer-privacy',
      './addons/strict',
      './addons/tcf',
      './addons/wp-consent-api',
      './receipt.schema.json',
      './config.schema.json',
      './policy.schema.json',
      './assent.js',
      './browser/*',
      './package.json',
    ]);
  });

  it.each(Object.entries(manifest.exports))('%s is there', (_entry, value) => {
    for (const target of targets(value))
      if (target.includes('*')) {
        const [folder = '', end = ''] = target.split('*');
        expect(readdirSync(folder).filter((name) => name.endsWith(end))).not.toEqual([]);
      } else expect(existsSync(target), target).toBe(true);
  });

  it('is published: everything lies under the files that the package names', () => {
    const published = (target: string) =>
      target === './package.json' || manifest.files.some((path) => target.startsWith(`./${path}`));
    for (const target of Object.values(manifest.exports).flatMap(targets))
      expect(published(target), target).toBe(true);
    for (const target of [manifest.unpkg, manifest.jsdelivr]) expect(existsSync(target)).toBe(true);
  });

  it('can be imported where there is no page, as a server does that renders one', async () => {
    expect(typeof window).toBe('undefined');
    const [, code] = targets(manifest.exports['.'] as Record<string, string>);
    const { init, version } = await load(code as string);
    expect(typeof init).toBe('function');
    expect(version).toMatch(/^\d/);
  });
});

describe('the files that a script tag loads', () => {
  const files = readdirSync('dist/browser', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  /** A file for every one of these sources. */
  const each = (from: string, to: string, but: readonly string[] = []) =>
    readdirSync(from)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace('.ts', ''))
      .filter((name) => !but.includes(name))
      .map((name) => `${to}/${name}.js`);

  it('are these and no others', () => {
    expect(files.toSorted()).toEqual(
      [
        'assent.js',
        'diagnosis.js',
        'embeds.js',
        'formView.js',
        'forms.js',
        'history.js',
        'lasting.js',
        'parts.js',
        'placeholders.js',
        'plain.js',
        'policy.js',
        'preferences.js',
        'reading.js',
        'receipts.js',
        'session.js',
        'versions.js',
        'widget.js',
        'withdrawal.js',
        'zones.js',
        ...each('addons/embed', 'addons'),
        ...each('src/notice/blocks', 'blocks'),
        ...each('src/vendors', 'vendors', ['ids', 'load-vendors', 'own', 'vendor']),
        ...each('widget/locales', 'locales'),
        ...each('widget/locales/more', 'more'),
        ...each('widget/locales/rights', 'rights'),
      ].toSorted(),
    );
  });

  it.each(files)('%s needs no other package and no other host', (name) => {
    const code = readFileSync(`dist/browser/${name}`, 'utf8');
    const imported = [...code.matchAll(/(?<!["'])(?:from|import)\s*\(?\s*["']([^"']+)["']/g)];
    for (const [, address] of imported) expect(address).toMatch(/^\.\//);
    expect(code).not.toMatch(/process\.env/);
  });

  // Preact itself can write markup; nothing of ours asks it to.
  it('hold nothing of ours that a strict page forbids', () => {
    const own = readdirSync('dist/modules', { recursive: true, encoding: 'utf8' })
      // The command line never meets a page.
      .filter((name) => name.endsWith('.js') && !name.startsWith('cli/'))
      .map((name) => `dist/modules/${name}`);
    const forbidden =
      /\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write\b|cssText/i;
    const code = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    expect(own.length).toBeGreaterThan(200);
    expect(own.filter((path) => forbidden.test(code(path)))).toEqual([]);
  });
});
