import { describe, expect, it } from 'vitest';
import { broken, example } from '../../policies/examples.js';
import { findingsIn, firstIn } from './findings.js';

const version = (announced: string, change?: object) =>
  broken('ncp-2021', (document) => {
    document.announced = announced;
    if (change) Object.assign(document, { change });
  });
const ordinary = { material: false, summary: { en: 'Spelling', ja: '表記', ko: '표기' } };

describe('days of notice before 2021-09-23', () => {
  it.each([
    ['7 days for an ordinary change are enough', '2021-09-16', ordinary, []],
    ['6 days are not', '2021-09-17', ordinary, ['error notice-period announced']],
    ['30 days for a material change are enough', '2021-08-24', undefined, []],
    ['29 days are not', '2021-08-25', undefined, ['error notice-period announced']],
    [
      'a change of collection needs 30 days, whatever it is called',
      '2021-09-16',
      { ...ordinary, areas: ['collection'] },
      ['error notice-period announced'],
    ],
    [
      'a change of retention alone does not',
      '2021-09-16',
      { ...ordinary, areas: ['retention'] },
      [],
    ],
  ])('S32: %s', (_what, announced, change, findings) => {
    expect(findingsIn(version(announced, change))).toEqual(findings);
  });

  it('S32: says how many days there are, how many are needed, and by when', () => {
    expect(firstIn(version('2021-08-25'))).toMatchObject({
      found: '29 days of notice, from 2021-08-25 to 2021-09-23',
      fix: expect.stringContaining('announce it by 2021-08-24'),
    });
  });

  it('a first version may be in force on the day it is published', () => {
    const first = broken('koscom-2023', (document) => {
      document.announced = document.effective;
    });
    expect(findingsIn(first)).toEqual([]);
    const earlier = broken('koscom-2023', (document) => {
      Object.assign(document, {
        version: '2022-01-01',
        announced: '2021-12-01',
        effective: '2022-01-01',
      });
    });
    expect(findingsIn(earlier, first)).toContain('error notice-period announced');
  });
});

describe('wider terms', () => {
  const before = broken('ncp-2019', (document) => {
    document.addenda![2]!.regions = ['HK'];
  });

  it('are no finding where the version owns up to them', () => {
    expect(findingsIn(before, example('ncp-2021'))).toEqual([]);
  });

  it('are an error where it calls itself immaterial', () => {
    expect(findingsIn(before, version('2021-08-24', ordinary))).toEqual([
      'error material-change change.material',
    ]);
  });

  it('are two where it says nothing of a change at all', () => {
    const silent = broken(
      'ncp-2021',
      (document) => void Reflect.deleteProperty(document, 'change'),
    );
    expect(findingsIn(before, silent)).toEqual([
      'error material-change change',
      'error material-change change.material',
    ]);
  });

  it('a longer retention alone is for counsel to weigh', () => {
    const longer = broken('koscom-2023', (document) => {
      Object.assign(document, {
        version: 'next',
        announced: '2024-01-01',
        effective: '2024-03-01',
      });
      Object.assign(document, {
        change: { material: false, summary: { en: 'Longer', ko: '연장' } },
      });
      document.retention.find(({ id }) => id === 'inquiry')!.keeps = { years: 4 };
    });
    expect(findingsIn(example('koscom-2023'), longer)).toEqual([
      'warning material-change change.material',
    ]);
  });

  it('terms that only narrowed are no material change', () => {
    const narrower = broken('koscom-2023', (document) => {
      Object.assign(document, {
        version: 'next',
        announced: '2024-01-01',
        effective: '2024-03-01',
      });
      Object.assign(document, { change: { material: false, summary: { en: 'Less', ko: '축소' } } });
      document.purposes.find(({ id }) => id === 'analytics')!.items.pop();
      document.retention.find(({ id }) => id === 'inquiry')!.keeps = { years: 1 };
    });
    expect(findingsIn(example('koscom-2023'), narrower)).toEqual([]);
  });
});
