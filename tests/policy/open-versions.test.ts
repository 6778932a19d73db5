import { describe, expect, it, vi } from 'vitest';
import type { PolicyDocument } from '../../src/policy/document.js';
import { openVersions, type VersionsRequest } from '../../src/policy/open-versions.js';
import type { PolicyEntry } from '../../src/policy/versions.js';
import { addendum, addendumClause, policy, purposesWith } from './small-policy.js';

const made = (version: string, announced: string, effective: string, more = {}) =>
  policy({ version, announced, effective, ...more });
const ga = { tools: [{ vendor: 'google-analytics', purpose: 'analytics' }] };
const first = made('1', '2026-01-01', '2026-02-01');
const second = made('2', '2026-05-01', '2026-06-01', ga);
const third = made('3', '2026-08-01', '2026-10-01', {
  ...ga,
  purposes: purposesWith('marketing', { items: ['email', 'mobile'] }),
});
const fourth = made('4', '2026-09-01', '2026-11-01', {
  ...ga,
  change: { material: false, summary: 'x' },
});

const entryOf = ({ version, announced, effective }: PolicyDocument): PolicyEntry => ({
  version,
  announced,
  effective,
  src: `/policy/${version}.json`,
});

/** The site's server, as far as it has these documents. */
const serving = (...documents: PolicyDocument[]) =>
  vi.fn<VersionsRequest['fetchDocument']>(async (src) => {
    const found = documents.find(({ version }) => src === `/policy/${version}.json`);
    if (!found) throw new Error(`${src} answered 404`);
    return JSON.parse(JSON.stringify(found)) as unknown;
  });

const open = (
  now: string,
  documents: PolicyDocument[],
  fetchDocument = serving(...documents),
  more: Partial<VersionsRequest> = {},
) =>
  openVersions({ entries: documents.map(entryOf), now: Date.parse(now), fetchDocument, ...more });

describe('the policy as it stands today', () => {
  it('is the version in force, with its document, its past and what is announced', async () => {
    const opened = await open('2026-09-15T12:00:00Z', [first, second, third, fourth]);
    expect(opened.governing).toEqual({
      ref: { id: 'shop', version: '2', effective: '2026-06-01' },
      document: second,
      entry: entryOf(second),
    });
    expect(opened.past.map(({ version }) => version)).toEqual(['1']);
    // S36: each takes effect on its own day.
    expect(opened.pending.map(({ version }) => version)).toEqual(['3', '4']);
    expect(opened.nextChange).toBe(Date.parse('2026-10-01T00:00:00Z'));
    expect(opened.early).toBeUndefined();
  });

  it('S33: tells of an announced version with its document, while the old one governs', async () => {
    const opened = await open('2026-09-15T12:00:00Z', [second, fourth]);
    expect(opened.pending).toEqual([{ ...entryOf(fourth), document: fourth }]);
    expect(opened.governing.ref.version).toBe('2');
  });

  it('reads what it needs and no more', async () => {
    const fetchDocument = serving(first, second, third);
    await open('2026-09-15T12:00:00Z', [first, second, third], fetchDocument);
    expect(fetchDocument.mock.calls.flat()).toEqual(['/policy/2.json', '/policy/3.json']);
  });

  it('reads nothing that the configuration holds already', async () => {
    const fetchDocument = serving();
    const opened = await openVersions({
      entries: [{ version: '1', effective: '2026-02-01', document: first }],
      now: Date.parse('2026-03-01T00:00:00Z'),
      fetchDocument,
    });
    expect(opened.governing.document).toEqual(first);
    expect(fetchDocument).not.toHaveBeenCalled();
  });

  it('only lacks the document of an announced version that cannot be read', async () => {
    const opened = await open('2026-09-15T12:00:00Z', [second, third], serving(second));
    expect(opened.pending).toEqual([entryOf(third)]);
    await expect(opened.documentOf('3')).rejects.toThrow('404');
  });

  it('changes on the owner’s clock', async () => {
    const seoul = [first, second].map((one) => ({ ...one, utcOffset: '+09:00' }));
    const governs = async (now: string, more = {}) =>
      (await open(now, seoul, undefined, more)).governing.ref.version;
    for (const more of [{ utcOffset: '+09:00' }, {}, { utcOffset: undefined }]) {
      expect(await governs('2026-05-31T14:59:59Z', more)).toBe('1');
      expect(await governs('2026-05-31T15:00:00Z', more)).toBe('2');
    }
  });

  it('says so where nothing is in force yet', async () => {
    const opened = await open('2026-01-10T00:00:00Z', [first]);
    expect(opened.early).toBe(true);
    expect(opened.governing.ref.version).toBe('1');
  });

  it('runs while other calls of the same wait', async () => {
    const fetchDocument = serving(first, second);
    const opened = await open('2026-07-01T00:00:00Z', [first, second], fetchDocument);
    await Promise.all([opened.documentOf('1'), opened.documentOf('1'), opened.widenedSince('1')]);
    expect(fetchDocument).toHaveBeenCalledTimes(2);
  });
});

describe('a governing document that cannot be used shuts everything, and says why', () => {
  const one = (document: unknown, more: Partial<VersionsRequest> = {}) =>
    openVersions({
      entries: [entryOf(first)],
      now: Date.parse('2026-03-01T00:00:00Z'),
      fetchDocument: async () => document,
      ...more,
    });

  it.each<[string, unknown, string]>([
    ['is no policy', '<!doctype html>', '/policy/1.json'],
    ['is half a policy', { ...first, purposes: undefined }, 'purposes'],
    ['is another version', { ...first, version: '9' }, 'version: "9"'],
    [
      'takes effect on another day',
      { ...first, effective: '2026-03-01' },
      'effective: "2026-03-01"',
    ],
  ])('%s', async (_why, document, said) => {
    await expect(one(document)).rejects.toThrow(said);
  });

  it('has a clock that is not the one configured', async () => {
    await expect(one({ ...first, utcOffset: '+09:00' }, { utcOffset: '+00:00' })).rejects.toThrow(
      'utcOffset: "+09:00"',
    );
  });

  it('cannot be fetched', async () => {
    const fetchDocument = async () => Promise.reject(new Error('offline'));
    await expect(one(first, { fetchDocument })).rejects.toThrow('offline');
  });

  it('has no address', async () => {
    await expect(
      one(first, { entries: [{ version: '1', effective: '2026-02-01' }] }),
    ).rejects.toThrow('has no document');
  });

  it('is not even listed', async () => {
    await expect(one(first, { entries: [] })).rejects.toThrow('no version');
  });

  it('the problems are there for the developer', async () => {
    await expect(one({ ...first, effective: 'soon' })).rejects.toMatchObject({
      problems: [{ path: 'effective', found: 'soon' }],
    });
  });

  it('the next try may succeed', async () => {
    const fetchDocument = vi
      .fn<VersionsRequest['fetchDocument']>()
      .mockResolvedValueOnce(second)
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(first);
    const opened = await open('2026-07-01T00:00:00Z', [first, second], fetchDocument);
    await expect(opened.documentOf('1')).rejects.toThrow('offline');
    expect(await opened.documentOf('1')).toEqual(first);
  });
});

describe('S34: a yes of an earlier version', () => {
  const since = async (
    version: string,
    documents: PolicyDocument[],
    now = '2026-12-01T00:00:00Z',
    fetchDocument = serving(...documents),
  ) => {
    const widened = await (await open(now, documents, fetchDocument)).widenedSince(version);
    return widened === 'all' ? widened : [...widened];
  };

  it('covers everything of its own version, without reading anything', async () => {
    const fetchDocument = serving(second);
    expect(await since('2', [first, second], '2026-07-01T00:00:00Z', fetchDocument)).toEqual([]);
    expect(fetchDocument).toHaveBeenCalledTimes(1);
  });

  it('loses what was widened since, and keeps the rest', async () => {
    expect(await since('1', [first, second])).toEqual(['analytics']);
    expect(await since('2', [first, second, third])).toEqual(['marketing']);
    expect((await since('1', [first, second, third])).toString()).toBe('marketing,analytics');
  });

  it('is compared with what governs now, not with what came between', async () => {
    // The third version wanted a mobile number, the fourth does not.
    expect(await since('2', [first, second, third, fourth])).toEqual([]);
  });

  it.each([
    ['is not listed any more', '0', [first, second]],
    ['cannot be read', '1', [first, second]],
  ])('is lost where its version %s', async (_why, version, documents) => {
    expect(await since(version, documents, undefined, serving(second))).toBe('all');
  });

  it('is lost where its document is not what was listed', async () => {
    const fetchDocument = serving({ ...first, effective: '2026-02-02' }, second);
    expect(await since('1', [first, second], undefined, fetchDocument)).toBe('all');
  });

  it('is lost for a clause whose words a version in between changed materially', async () => {
    const clauses = first.clauses.map((one) =>
      one.id === 'purpose.marketing' ? { ...one, text: { en: 'Anew.' } } : one,
    );
    const reworded = { ...second, clauses, change: { material: true, summary: 'New words.' } };
    const after = { ...fourth, clauses };
    const all = ['analytics', 'advertising', 'marketing'];
    expect((await since('1', [first, reworded, after])).toString()).toBe(all.toString());
    const harmless = { ...reworded, change: { material: false, summary: 'New words.' } };
    expect(await since('1', [first, harmless, after])).toEqual(['analytics']);
    // Nobody knows what a version that is lost said of itself.
    expect(
      (await since('1', [first, reworded, after], undefined, serving(first, after))).toString(),
    ).toBe(all.toString());
  });

  it('loses what the visitor’s own addendum no longer promises', async () => {
    const promising = (limit: string) => ({
      addenda: [
        addendum(
          'hk',
          ['HK'],
          [addendumClause('hk.5', { promises: { 'retention.limit': limit } })],
        ),
      ],
    });
    const before = { ...first, ...promising('purpose-met') };
    const opened = await open('2026-07-01T00:00:00Z', [
      before,
      { ...second, tools: [], ...promising('as-policy') },
    ]);
    expect(await opened.widenedSince('1')).toEqual(new Set());
    expect(await opened.widenedSince('1', ['KR'])).toEqual(new Set());
    expect(await opened.widenedSince('1', ['HK'])).toEqual(
      new Set(['analytics', 'advertising', 'marketing']),
    );
  });
});

describe('S35: what changed between two versions', () => {
  it('is told of any two that are listed', async () => {
    const opened = await open('2026-07-01T00:00:00Z', [first, second, third]);
    expect(await opened.diffBetween('1', '2')).toEqual([
      expect.objectContaining({ area: 'tools', id: 'google-analytics', effect: 'widened' }),
    ]);
    expect(await opened.diffBetween('2', '3')).toEqual([
      expect.objectContaining({ area: 'items', id: 'marketing', added: ['mobile'] }),
    ]);
    expect(await opened.diffBetween('2', '2')).toEqual([]);
  });

  it('is not made up where one of them cannot be read', async () => {
    const opened = await open('2026-07-01T00:00:00Z', [first, second], serving(second));
    await expect(opened.diffBetween('1', '2')).rejects.toThrow('404');
    await expect(opened.diffBetween('0', '2')).rejects.toThrow('Version 0');
  });
});
