// Needs the built files: `npm run build`.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fill } from '../../cli/build/fill.js';
import { literal } from '../../cli/build/literal.js';
import type { Manifest } from '../../cli/build/site.js';
import type { Config } from '../../src/types.js';
import { folderOf, run } from './run.js';

const plain: Config = {
  purposes: ['functional', 'analytics', 'advertising'],
  policy: { url: '/privacy', version: '3', effective: '2026-11-01' },
  controller: { name: 'Shop', contact: 'privacy@shop.example' },
  receipts: 'https://receipts.example/v1/receipts',
  language: 'en',
};

const building = async (config: unknown, words: readonly string[] = []) => {
  const folder = folderOf({ 'assent.config.json': config });
  const ran = await run(folder, ['build', '--out', 'public/assent', ...words]);
  const out = join(folder, 'public/assent');
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  const names = existsSync(out)
    ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
    : [];
  const manifest = names.length ? (JSON.parse(read('manifest.json')) as Manifest) : undefined;
  return { ...ran, names, read, manifest: manifest as Manifest };
};
const brotli = (text: string) => brotliCompressSync(text).length;

describe('assent build', () => {
  it('writes script, snippets, tag and manifest, whose facts are those of the files', async () => {
    const { code, names, read, manifest, out } = await building(plain);
    expect(code).toBe(0);
    expect(out).toContain(manifest.script);
    const listed = Object.keys(manifest.files);
    const forms = [
      'snippet.html',
      'snippet-nonce.html',
      'first-visit/en.html',
      'first-visit/en-nonce.html',
      'tag.html',
      'tag-async.html',
      'manifest.json',
      'notices.json',
    ];
    expect([...listed, ...forms].toSorted()).toEqual(names.toSorted());
    for (const name of listed) {
      const facts = manifest.files[name];
      expect(facts?.bytes).toBe(Buffer.byteLength(read(name)));
      const sum = createHash('sha384').update(read(name)).digest('base64');
      expect(facts?.sri).toBe(`sha384-${sum}`);
    }
    const core = read(manifest.script);
    const inline = /^<script>([^]*)<\/script>\n$/.exec(read('snippet.html'))?.[1];
    expect(inline).toBe(core);
    expect(manifest.inline.csp).toBe(
      `'sha256-${createHash('sha256').update(core).digest('base64')}'`,
    );
    expect(read('snippet-nonce.html')).toBe(`<script nonce="{nonce}">${core}</script>\n`);
    expect(read('tag.html')).toContain(`src="/assent/${manifest.script}"`);
    expect(read('tag.html')).toContain(manifest.files[manifest.script]?.sri);
    // Nothing to be filled in is left.
    for (const name of names) expect(read(name)).not.toMatch(/ASSENT_[A-Z]/);
  });

  it('holds every file that the script tag could fetch, but the guess at zones that nobody asked for', async () => {
    const { names, manifest } = await building(plain);
    const shipped = readdirSync('dist/browser').filter((name) => name.endsWith('.js'));
    const { lazy } = manifest;
    for (const name of shipped.filter((one) => !['assent.js', 'zones.js'].includes(one)))
      expect(names).toContain(`${lazy}/${name}`);
    expect(names).not.toContain(`${lazy}/zones.js`);
  });

  it('costs a returning visitor 4 kB at most, and a first visit 10 kB before anybody does anything', async () => {
    const { read, manifest } = await building(plain);
    const { firstVisit, script } = manifest;
    if ('because' in firstVisit) throw new Error(firstVisit.because);
    expect(brotli(read(script))).toBeLessThanOrEqual(4000);
    const first = firstVisit.first.map((name) => brotli(read(name)));
    expect(brotli(read(script)) + Math.max(...first)).toBeLessThanOrEqual(10_000);
  }); // prettier-ignore

  it('costs a returning visitor a tenth of a kilobyte for languages whose tags are plain, and less than others', async () => {
    const { language: _, ...config } = plain;
    const size = async (words: readonly string[], given: unknown = config) => {
      const { read, manifest } = await building(given, words);
      return brotli(read(manifest.script));
    };
    const few = await size(['--languages', 'en,de,ko,ja']);
    expect(few - (await size([], plain))).toBeLessThan(120);
    expect((await size(['--languages', 'en,de,zh-Hans'])) - few).toBeGreaterThan(100);
  });

  it('is the same for the same configuration, and has other names for another', async () => {
    const [one, again, other] = [
      await building(plain),
      await building(plain),
      await building({ ...plain, policy: { ...plain.policy, version: '4' } }),
    ];
    expect(again.manifest).toEqual(one.manifest);
    expect(other.manifest.script).not.toBe(one.manifest.script);
    expect(other.manifest.lazy).not.toBe(one.manifest.lazy);
  });

  it('writes the languages that were named, the vendors of the configuration, and no others', async () => {
    const { language: _, ...config } = { ...plain, vendors: [{ id: 'hotjar', account: '1234567' }] };
    const { names, read, manifest, code, err } = await building(config, ['--languages', 'de,ko', '--global', 'privacy', '--base', 'https://cdn.example/a']);
    expect([code, err]).toEqual([0, '']);
    const inside = (folder: string) => names.filter((name) => name.includes(`/${folder}/`)).map((name) => name.split('/').at(-1)).toSorted();
    expect(inside('first')).toEqual(['de.js', 'en.js', 'ko.js']);
    expect(inside('locales')).toEqual(['de.js', 'en.js', 'ko.js']);
    expect(inside('vendors')).toEqual(['hotjar.js']);
    expect(inside('told')).toEqual(['de.js', 'en.js', 'ko.js']);
    expect(read(`${manifest.lazy}/told/ko.js`)).toContain('동의하실 내용');
    const core = read(manifest.script);
    expect(core).toContain(`"https://cdn.example/a/${manifest.lazy}/"`);
    expect(core).toContain('"privacy"');
    // The configuration's words and contacts are for the session.
    expect(core).not.toContain('privacy@shop.example');
  }); // prettier-ignore

  it('writes what may be shown, as it travels beside receipts: each once, in the languages of the site', async () => {
    const { language: _, ...config } = { ...plain, vendors: [{ id: 'hotjar', account: '1234567' }] };
    const { read } = await building(config, ['--languages', 'de,ko']);
    const notices = JSON.parse(read('notices.json')) as Record<string, unknown>[];
    expect([...new Set(notices.map(({ lang }) => lang))].toSorted()).toEqual(['de', 'en', 'ko']);
    expect(new Set(notices.map((one) => JSON.stringify(one))).size).toBe(notices.length);
    for (const one of notices) {
      expect(one.v).toBe(1);
      expect(one.policy).toEqual({ id: 'policy', version: '3', effective: '2026-11-01', url: '/privacy' });
    }
    // Korea's statements, in Korean.
    expect(read('notices.json')).toContain('동의하실 내용');
    const documented = await building({ ...plain, policy: { versions: [{ version: '1', effective: '2026-01-01', src: '/p.json' }] } });
    expect(documented.names).not.toContain('notices.json');
  }); // prettier-ignore

  it('says why where a first visit needs the session', async () => {
    const { out, manifest } = await building({ ...plain, theme: { layout: 'dialog' } });
    expect(manifest.firstVisit).toHaveProperty('because');
    expect(out).toContain('"dialog"');
  });

  it.each([
    ['a wrong configuration', { ...plain, receipts: 'http://receipts.example/' }, 'receipts'],
    ['a mistake in the look', { ...plain, theme: { accent: 'red' } }, 'theme.accent'],
    ['no configuration', [], 'neither'],
  ])('writes nothing for %s', async (_, config, said) => {
    const { code, names, err } = await building(config);
    expect([code, names]).toEqual([1, []]);
    expect(err).toContain(said);
  });

  it.each([
    [['--languages', 'xx'], '"xx"'],
    [['--base', 'assent'], '"assent"'],
    [['--base', '//cdn.example/a'], '"//cdn.example/a"'],
    [['--base', '/a"b/'], '--base'],
    [['--global', 'a-b'], '"a-b"'],
    [['--ot', 'x'], 'Did you mean "--out"?'],
    [['one.json', 'two.json'], 'one configuration at a time'],
  ])('asks again for %j', async (words, said) => {
    const { code, names, err } = await building(plain, words);
    expect([code, names]).toEqual([2, []]);
    expect(err).toContain(said);
  });

  it('wants a folder, and a configuration', async () => {
    const folder = folderOf({});
    expect((await run(folder, ['build'])).err).toContain('--out');
    expect((await run(folder, ['build', '--out', 'x'])).err).toContain('assent.config.json');
  });
});

describe('data as code', () => {
  it('has no prototype, ends no script, and is the same when it is read', () => {
    const value = { a: [1, '</script><!--', null, true], 'b-c': { d: '\u2028' }, __proto: 1 };
    const text = literal(value);
    expect(text).not.toMatch(/[<\u2028]/);
    const read = JSON.parse(
      text.replaceAll('__proto__:null,', '').replaceAll(/([{,])(\w+):/g, '$1"$2":').replaceAll(String.raw`\x3c`, '<'),
    ) as unknown;
    expect(read).toEqual(value);
    expect(text.match(/__proto__:null/g)).toHaveLength(2);
    expect(literal(JSON.parse('{"__proto__":{"x":1}}'))).toContain('["__proto__"]');
  }); // prettier-ignore

  it('is filled in once each, or not at all', () => {
    expect(fill('a(ASSENT_ONE,ASSENT_TWO)', { ONE: 1, TWO: '$&' })).toBe('a(1,"$&")');
    expect(() => fill('ASSENT_ONE', { TWO: 1 })).toThrow('ASSENT_ONE');
    expect(() => fill('ASSENT_ONE ASSENT_ONE', { ONE: 1 })).toThrow('ASSENT_ONE');
  });
});
