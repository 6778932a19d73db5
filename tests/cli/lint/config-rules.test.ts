import { describe, expect, it } from 'vitest';
import type { Config } from '../../../src/types.js';
import { broken, example } from '../../policies/examples.js';
import { findingsInConfig } from './findings.js';

const before = broken('ncp-2019', (document) => {
  document.addenda![2]!.regions = ['HK'];
});
const documents = [before, example('ncp-2021')];
const analytics = { id: 'google-analytics', measurementId: 'G-ABC1234567' } as const;
const adjust = { id: 'adjust', appToken: 'abcdefghijkl', environment: 'production' } as const;

const good: Config = {
  purposes: ['necessary', 'analytics', 'advertising', 'marketing'],
  vendors: [analytics, adjust],
  policy: {
    id: 'ncp',
    utcOffset: '+09:00',
    versions: [
      {
        version: '2019-02-28',
        announced: '2019-01-29',
        effective: '2019-02-28',
        src: '/2019.json',
      },
      {
        version: '2021-09-23',
        announced: '2021-08-24',
        effective: '2021-09-23',
        src: '/2021.json',
      },
    ],
  },
};
const listing = (index: number, change: object): Config => ({
  ...good,
  policy: {
    ...good.policy,
    versions: good.policy!.versions!.map((entry, at) =>
      at === index ? { ...entry, ...change } : entry,
    ),
  },
});

describe('a configuration beside its policy', () => {
  it('gives no finding where the two agree', () => {
    expect(findingsInConfig(good, documents)).toEqual([]);
  });

  it('the version of 2019 names neither Google Analytics nor Adjust', () => {
    const then = Date.parse('2021-09-22T00:00:00Z');
    expect(findingsInConfig(good, documents, then)).toEqual([
      'error vendors vendors[0].id',
      'error vendors vendors[1].id',
    ]);
  });

  it('the version of 2021 covers them from its first instant in Seoul', () => {
    expect(findingsInConfig(good, documents, Date.parse('2021-09-22T15:00:00Z'))).toEqual([]);
    expect(findingsInConfig(good, documents, Date.parse('2021-09-22T14:59:59Z'))).not.toEqual([]);
  });

  it('a vendor of the owner’s own must be named too, as a tool or as a processor', () => {
    const chat = {
      id: 'chat',
      name: 'Chat',
      purpose: 'marketing',
      src: 'https://chat.example/a.js',
    };
    const config: Config = { ...good, vendors: [analytics, adjust, chat] };
    expect(findingsInConfig(config, documents)).toEqual(['error vendors vendors[2].id']);
    const named = broken('ncp-2021', (document) => {
      document.processors!.push({ id: 'chat', name: 'Chat', task: { en: '…', ja: '…', ko: '…' } });
      document.purposes[6]!.recipients!.push('chat');
    });
    expect(findingsInConfig(config, [before, named])).toEqual([]);
  });

  it('a vendor filed under another purpose than the policy names it for', () => {
    const config: Config = { ...good, vendors: [{ ...analytics, purpose: 'advertising' }, adjust] };
    expect(findingsInConfig(config, documents)).toEqual(['error vendors vendors[0].purpose']);
  });

  it('a purpose that the policy does not declare', () => {
    const config: Config = { ...good, purposes: [...good.purposes!, 'statistics'] };
    expect(findingsInConfig(config, documents)).toEqual(['error config-purposes purposes[4]']);
  });

  it('a purpose of the owner’s own that the policy does not declare', () => {
    const config: Config = {
      ...good,
      purposes: [...good.purposes!, { id: 'research', name: 'Panel' }],
    };
    expect(findingsInConfig(config, documents)).toEqual(['error config-purposes purposes[4].id']);
  });

  it('a vendor whose own purpose the policy does not declare', () => {
    const without = broken('ncp-2021', (document) => {
      document.purposes = document.purposes.filter(({ id }) => id !== 'advertising');
      document.tools!.pop();
    });
    const config: Config = { ...good, purposes: ['analytics', 'marketing'] };
    expect(findingsInConfig(config, [before, without])).toContain(
      'error config-purposes vendors[1]',
    );
  });

  it.each<[string, Config, string]>([
    ['another version', listing(1, { version: '2021-09' }), 'policy.versions[1].version'],
    [
      'another day of effect',
      listing(1, { effective: '2021-09-24' }),
      'policy.versions[1].effective',
    ],
    [
      'another announcement',
      listing(1, { announced: '2021-08-01' }),
      'policy.versions[1].announced',
    ],
    ['another policy', { ...good, policy: { ...good.policy, id: 'shop' } }, 'policy.id'],
    [
      'another clock',
      { ...good, policy: { ...good.policy, utcOffset: '+08:00' } },
      'policy.utcOffset',
    ],
    ['no announcement', listing(1, { announced: undefined }), 'policy.versions[1].announced'],
  ])('an entry that states %s than its document', (_what, config, path) => {
    expect(findingsInConfig(config, documents)).toContain(`error listed-versions ${path}`);
  });

  it('a version that is listed twice', () => {
    const twice = listing(0, good.policy!.versions![1]!);
    expect(findingsInConfig(twice, [documents[1]!, documents[1]!])).toContain(
      'error listed-versions policy.versions[1].version',
    );
  });

  it('versions of two editions in one list', () => {
    const other = broken('ncp-2021', (document) => {
      document.edition = 'public';
    });
    expect(findingsInConfig(good, [before, other])).toContain(
      'error listed-versions policy.versions[1].src',
    );
  });

  it('versions of two controllers in one list', () => {
    const other = broken('ncp-2021', (document) => {
      document.issuer.id = 'tenant';
    });
    expect(findingsInConfig(good, [before, other])).toContain(
      'error listed-versions policy.versions[1].src',
    );
  });

  it('vague classes of direct marketing in the configuration', () => {
    const directMarketing = {
      data: ['Your personal data'],
      subjects: ['Cloud plans'],
      channel: '118',
    };
    expect(findingsInConfig({ ...good, directMarketing }, documents)).toEqual([
      'error marketing-classes directMarketing.data[0]',
    ]);
  });

  it('without policy documents there is nothing to compare', () => {
    expect(findingsInConfig({ ...good, policy: { version: '1' } }, [])).toEqual([]);
  });
});
