import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { broken, example } from '../policies/examples.js';
import { folderOf, run } from './run.js';

const list = readFileSync('examples/policies/lists/partners-2021.json', 'utf8');
const good = example('koscom-2023');
const late = broken('koscom-2023', (document) => {
  document.announced = '2023-06-05';
});
const old = broken('ncp-2019', (document) => {
  document.addenda![2]!.regions = ['HK'];
});
const versions = [
  {
    version: '2019-02-28',
    announced: '2019-01-29',
    effective: '2019-02-28',
    src: '/policies/ncp-2019.json',
  },
  {
    version: '2021-09-23',
    announced: '2021-08-24',
    effective: '2021-09-23',
    src: '/policies/ncp-2021.json',
  },
];
const config = {
  vendors: [
    { id: 'google-analytics', measurementId: 'G-ABC1234567' },
    { id: 'adjust', appToken: 'abcdefghijkl', environment: 'production' },
  ],
  policy: { utcOffset: '+09:00', versions },
};
const site = (over: Readonly<Record<string, unknown>> = {}) =>
  folderOf({
    'assent.config.json': config,
    'policies/ncp-2019.json': old,
    'policies/ncp-2021.json': example('ncp-2021'),
    'policies/lists/partners-2021.json': list,
    ...over,
  });

describe('assent validate', () => {
  it('says so where nothing is wrong, and ends with 0', async () => {
    const folder = folderOf({ 'policy.json': good });
    expect(await run(folder, ['validate', 'policy.json'])).toEqual({
      code: 0,
      out: 'Nothing wrong in 1 file.',
      err: '',
    });
  });

  it('says where, what was found and what to do, and ends with 1', async () => {
    const folder = folderOf({ 'policy.json': late });
    const { code, out } = await run(folder, ['validate', 'policy.json']);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'policy.json',
      '  error at announced   [notice-period]',
      '    found  4 days of notice, from 2023-06-05 to 2023-06-09',
      '    do     7 days are needed: announce it by 2023-06-02, or let it take effect later',
      '',
      '1 error, 0 warnings in 1 file.',
    ]);
  });

  it('ends with 0 on warnings alone', async () => {
    const warned = broken('koscom-2023', (document) => void document.contacts.shift());
    const { code, out } = await run(folderOf({ 'p.json': warned }), ['validate', 'p.json']);
    expect([code, out]).toEqual([0, expect.stringContaining('0 errors, 1 warning in 1 file.')]);
  });

  it('takes a folder for its JSON files', async () => {
    const folder = folderOf({
      'policies/a.json': example('ncp-2021'),
      'policies/b.json': late,
      'policies/c.txt': '?',
    });
    const { code, out } = await run(folder, ['validate', 'policies']);
    expect([code, out]).toEqual([1, expect.stringContaining('in 2 files.')].map((one) => one));
    expect(out).not.toContain('a.json');
  });

  it('gives programs the same as JSON', async () => {
    const folder = folderOf({ 'policy.json': late });
    const { code, out } = await run(folder, ['validate', '--json', 'policy.json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      files: 1,
      errors: 1,
      warnings: 0,
      findings: [
        {
          file: 'policy.json',
          rule: 'notice-period',
          severity: 'error',
          path: 'announced',
          found: expect.stringContaining('4 days of notice'),
          fix: expect.stringContaining('2023-06-02'),
        },
      ],
    });
  });

  it.each<[string, string | object, string]>([
    ['a file that is not there', '', 'no such file'],
    ['a file that is no JSON', '{"id": "ncp",}', 'no JSON: '],
    [
      'a file that is something else',
      { name: 'shop' },
      'neither a policy document nor a configuration',
    ],
    ['a list', '[]', 'neither a policy document nor a configuration'],
  ])('names %s', async (_what, content, words) => {
    const folder = folderOf(content === '' ? {} : { 'policy.json': content });
    const { code, out } = await run(folder, ['validate', 'policy.json']);
    expect([code, out]).toEqual([1, expect.stringContaining(words)]);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const folder = folderOf({ 'policy.json': `\uFEFF${JSON.stringify(good)}` });
    expect((await run(folder, ['validate', 'policy.json'])).code).toBe(0);
  });

  it('says of a misspelt key which one was meant, and asks for what is missing', async () => {
    const { clauses, ...rest } = good;
    const { code, out } = await run(folderOf({ 'p.json': { ...rest, clause: clauses } }), [
      'validate',
      'p.json',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('error at clauses   [shape]');
    expect(out).toContain('Add "clauses".');
    expect(out).toContain('did you mean "clauses"?');
  });

  it('looks at everything as on another day with --today, and refuses a day that is none', async () => {
    const folder = folderOf({ 'p.json': example('ncp-2021') });
    expect((await run(folder, ['validate', 'p.json', '--today', '2027-05-21'])).out).toContain(
      'Nothing wrong',
    );
    expect((await run(folder, ['validate', 'p.json', '--today', '2027-05-22'])).out).toContain(
      '181 days ago',
    );
    expect(await run(folder, ['validate', 'p.json', '--today', 'tomorrow'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--today is "tomorrow"'),
    });
  });
});

describe('assent validate with a configuration', () => {
  it('brings along the documents that it lists, wherever the site’s root is', async () => {
    expect(await run(site(), ['validate', 'assent.config.json'])).toEqual({
      code: 0,
      out: 'Nothing wrong in 3 files.',
      err: '',
    });
    const nested = folderOf({
      'public/config/assent.config.json': config,
      'public/policies/ncp-2019.json': old,
      'public/policies/ncp-2021.json': example('ncp-2021'),
    });
    expect((await run(nested, ['validate', 'public/config/assent.config.json'])).out).toBe(
      'Nothing wrong in 3 files.',
    );
  });

  it('takes assent.config.json of the folder when no file is named', async () => {
    expect((await run(site(), ['validate'])).out).toBe('Nothing wrong in 3 files.');
    expect(await run(folderOf({}), ['validate'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no file was named'),
    });
  });

  it('finds a document by its name among the files of the command line', async () => {
    const folder = folderOf({
      'assent.config.json': config,
      'legal/2019/ncp-2019.json': old,
      'legal/2021/ncp-2021.json': example('ncp-2021'),
    });
    expect((await run(folder, ['validate', 'assent.config.json'])).code).toBe(1);
    const { out } = await run(folder, [
      'validate',
      'assent.config.json',
      'legal/2019',
      'legal/2021',
    ]);
    expect(out).toBe('Nothing wrong in 3 files.');
  });

  it('names a listed document that is nowhere', async () => {
    const folder = folderOf({
      'assent.config.json': config,
      'policies/ncp-2021.json': example('ncp-2021'),
    });
    const { code, out } = await run(folder, ['validate']);
    expect(code).toBe(1);
    expect(out).toContain('error at policy.versions[0].src   [listed-versions]');
    expect(out).toContain('no file for "/policies/ncp-2019.json"');
  });

  it('names purposes and vendors that the governing policy does not cover', async () => {
    const folder = site({
      'assent.config.json': {
        ...config,
        purposes: ['necessary', 'analytics', 'advertising', 'statistics'],
        vendors: [...config.vendors, { id: 'chat', name: 'Chat', purpose: 'analytics' }],
      },
    });
    const { code, out } = await run(folder, ['validate']);
    expect(code).toBe(1);
    expect(out).toContain('error at purposes[3]   [config-purposes]');
    expect(out).toContain('error at vendors[2].id   [vendors]');
    expect(out).toContain('"chat", which policies/ncp-2021.json does not name');
  });

  it('says what the browser would say of a wrong configuration', async () => {
    const folder = site({ 'assent.config.json': { ...config, vendor: [] } });
    const { code, out } = await run(folder, ['validate']);
    expect(code).toBe(1);
    expect(out).toContain('error at vendor   [config]');
    expect(out).toContain('did you mean "vendors"?');
    expect('location' in globalThis).toBe(false);
  });
});

describe('assent validate --lists', () => {
  it('S38: finds nothing where the list is the pinned one', async () => {
    expect((await run(site(), ['validate', '--lists'])).out).toBe('Nothing wrong in 3 files.');
  });

  it('S38: reports a changed list as a pending change, with its new hash', async () => {
    const longer = list.replace('Three"', 'Three", "Example Partner Four"');
    const { code, out } = await run(site({ 'policies/lists/partners-2021.json': longer }), [
      'validate',
      '--lists',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('error at recipientLists[0].hash   [list-hashes]');
    expect(out).toContain('a pending change: lists/partners-2021.json is now sha256-');
    expect(out).toContain(createHash('sha256').update(longer).digest('base64'));
  });

  it('S38: without --lists nothing is read, and a list that is gone is an error with it', async () => {
    const folder = folderOf({ 'policy.json': example('ncp-2021') });
    expect((await run(folder, ['validate', 'policy.json'])).code).toBe(0);
    const { code, out } = await run(folder, ['validate', 'policy.json', '--lists']);
    expect([code, out]).toEqual([1, expect.stringContaining('no such file')]);
  });

  it('S38: fetches a list that lies on the web', async () => {
    const url = 'https://cloud.example/partners';
    const web = broken('ncp-2021', (document) => void (document.recipientLists![0]!.url = url));
    const folder = folderOf({ 'policy.json': web });
    const asked: unknown[] = [];
    const answering = (body: string, status = 200) => ({
      fetch: (async (address: unknown) => {
        asked.push(address);
        return new Response(body, { status });
      }) as typeof fetch,
    });
    const words = ['validate', 'policy.json', '--lists'];
    expect((await run(folder, words, answering(list))).code).toBe(0);
    expect(asked).toEqual([url]);
    expect((await run(folder, words, answering('[]'))).out).toContain(`${url} is now sha256-`);
    // Nobody knows whether it changed: a warning, and the build goes on.
    for (const down of [answering('', 503), {}]) {
      const { code, out } = await run(folder, words, down);
      expect([code, out]).toEqual([0, expect.stringContaining('warning at recipientLists[0].url')]);
    }
  });
});
