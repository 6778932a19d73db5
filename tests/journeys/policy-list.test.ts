// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/types.js';
import { arrive, begin, end, example, on, serve, settled } from './visit.js';

beforeEach(() => {
  begin();
  on('2022-01-01T00:00:00Z');
  serve({ '/p.json': policy });
});
afterEach(end);

const policy = example('ncp-2021');
const good = {
  version: '2021-09-23',
  announced: '2021-08-24',
  effective: '2021-09-23',
  src: '/p.json',
};

describe('a list of policy versions in the configuration', () => {
  it.each<[string, unknown, RegExp]>([
    ['without the day of effect', [{ version: '2021-09-23', src: '/p.json' }], /effective/],
    ['without a version', [{ effective: '2021-09-23', src: '/p.json' }], /version/],
    ['without an address', [{ version: '2021-09-23', effective: '2021-09-23' }], /src/],
    ['with a day that no calendar has', [{ ...good, effective: '2021-02-31' }], /effective/],
    ['with a day that is no day', [{ ...good, effective: 'tomorrow' }], /effective/],
    [
      'announced on a day that no calendar has',
      [{ ...good, announced: '2021-13-01' }],
      /announced/,
    ],
    ['with an address on another site', [{ ...good, src: 'https://other.example/p.json' }], /src/],
    ['that names one version twice', [good, { ...good, effective: '2021-10-01' }], /versions\[1\]/],
    ['that is no list', { 0: good }, /policy\.versions/],
    ['that holds something else', [null], /versions\[0\]/],
  ])('%s: nothing opens, and the place is named', async (_what, versions, place) => {
    const visit = await arrive({
      region: 'DE',
      purposes: ['analytics'],
      policy: { versions: versions as never, utcOffset: '+09:00' },
    });
    expect(visit.has('analytics', 'necessary')).toEqual([false, false]);
    const told = visit.heard.error.map(({ message }) => message).join('\n');
    expect(told).toMatch(place);
    await expect(visit.assent.acceptAll()).rejects.toThrow(place);
    expect(visit.has('analytics')).toEqual([false]);
  });

  it.each(['+9', '09:00', '+25:00', 'Asia/Seoul', ''])(
    'with %j for a clock is refused',
    async (utcOffset) => {
      const visit = await arrive({ region: 'DE', policy: { versions: [good], utcOffset } });
      expect(visit.has('necessary')).toEqual([false]);
      expect(visit.heard.error[0]?.problems?.map(({ path }) => path)).toEqual(['policy.utcOffset']);
    },
  );

  it('without a clock is counted by the document’s own', async () => {
    const given: Config = { region: 'DE', purposes: ['analytics'], policy: { versions: [good] } };
    const visit = await arrive(given);
    expect(visit.assent.get().policyVersion).toBe('2021-09-23');
    expect(visit.heard.error).toEqual([]);
  });

  it('that is empty leaves the policy as the configuration names it', async () => {
    const visit = await arrive({
      region: 'DE',
      purposes: ['analytics'],
      policy: { versions: [], version: '7' },
    });
    await visit.assent.acceptAll();
    expect(visit.assent.get().policyVersion).toBe('7');
    expect(visit.has('analytics')).toEqual([true]);
  });

  it('whose only version is still to come governs with that one, and nothing is lost at its effect', async () => {
    const given: Config = {
      region: 'DE',
      purposes: ['analytics'],
      policy: { versions: [good], utcOffset: '+09:00' },
    };
    on('2021-09-01T00:00:00Z');
    const visit = await arrive(given);
    await visit.assent.acceptAll();
    await settled();
    on('2021-09-24T00:00:00Z');
    const later = await arrive(given);
    expect(later.has('analytics')).toEqual([true]);
    expect(later.open()).toEqual([]);
  });

  it('is fetched from this site only, and only what is needed', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return { ok: true, status: 200, json: async () => structuredClone(policy) };
    });
    await arrive({
      region: 'DE',
      purposes: ['analytics'],
      policy: {
        utcOffset: '+09:00',
        versions: [
          good,
          { version: '2019-02-28', effective: '2019-02-28', src: '/old.json' },
          {
            version: '2030-01-01',
            announced: '2029-01-01',
            effective: '2030-01-01',
            src: '/far.json',
          },
        ],
      },
    });
    expect(asked).toEqual(['/p.json']);
  });
});
