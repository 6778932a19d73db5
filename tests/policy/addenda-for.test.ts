import { describe, expect, it } from 'vitest';
import { addendaFor } from '../../src/policy/addenda-for.js';
import { addendum } from './small-policy.js';

const idsFor = (...codes: string[]) => addendaFor(codes).map(({ id }) => id);

describe('S21: which addenda apply', () => {
  // Codes are location, residence and service region, in any combination; one is enough.
  it.each([
    ['a visitor in Korea who opens the US service', ['KR', 'US'], ['us']],
    ['a resident of the EU who uses the Singapore service', ['DE', 'SG'], ['sg', 'eu']],
    ['the same with the inputs the other way round', ['SG', 'DE'], ['sg', 'eu']],
    ['a visitor in Japan on the Japanese service', ['JP', 'JP'], []],
    ['a visitor in Korea', ['KR'], []],
    ['nothing known', [], []],
    ['a place nobody could name', ['ZZ'], []],
    ['an empty hint', [''], []],
    ['a visitor in Hong Kong', ['HK'], ['hk']],
    ['a Californian', ['US-CA'], ['us']],
    ['a visitor in the Canaries, named by their Spanish code', ['ES-CN'], ['eu']],
    ['everything at once', ['FR', 'HK', 'SG', 'US'], ['us', 'sg', 'hk', 'eu']],
    [
      'a Swiss, a Briton, a Norwegian: the law layer is theirs, not the text',
      ['CH', 'GB', 'NO'],
      [],
    ],
    ['Iceland and Liechtenstein', ['IS', 'LI'], []],
    ['the same place three times', ['US', 'US', 'US-NY'], ['us']],
    ['a code that only starts like one', ['USA'], []],
  ])('%s', (_who, codes, ids) => {
    expect(idsFor(...codes)).toEqual(ids);
  });

  it.each(['PR', 'GU', 'VI', 'AS', 'MP', 'UM'])('S30: counts %s as the United States', (code) => {
    expect(idsFor(code)).toEqual(['us']);
  });

  it.each(['GP', 'MQ', 'GF', 'RE', 'YT', 'MF', 'AX'])(
    'S30: counts %s as the European Union',
    (code) => {
      expect(idsFor(code)).toEqual(['eu']);
    },
  );

  it('counts all 27 members as the European Union', () => {
    const members =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    expect(members.filter((code) => idsFor(code).join() !== 'eu')).toEqual([]);
    expect(members).toHaveLength(27);
  });
});

describe('S21: which addenda of the owner’s own policy apply', () => {
  const own = [
    addendum('usa', ['US'], []),
    addendum('california', ['US-CA'], []),
    addendum('singapore', ['SG'], []),
    addendum('eu', ['DE', 'FR', 'ES', 'PT', 'FI'], []),
  ];
  it.each([
    ['a visitor in Korea who opens the US service', ['KR', 'US'], ['usa']],
    ['a resident of the EU who uses the Singapore service', ['DE', 'SG'], ['singapore', 'eu']],
    ['a visitor in Japan on the Japanese service', ['JP', 'JP'], []],
    ['a Californian', ['US-CA'], ['usa', 'california']],
    ['a Texan', ['US-TX'], ['usa']],
    ['an American in a state that nobody named', ['US'], ['usa']],
    ['S30: somebody in Puerto Rico, which the owner forgot', ['PR'], ['usa']],
    ['S30: somebody on Guam', ['GU'], ['usa']],
    ['S30: somebody on the US Virgin Islands', ['VI'], ['usa']],
    ['S30: somebody on American Samoa', ['AS'], ['usa']],
    ['S30: somebody on the Northern Marianas', ['MP'], ['usa']],
    ['S30: somebody on Guadeloupe', ['GP'], ['eu']],
    ['S30: somebody on Martinique', ['MQ'], ['eu']],
    ['S30: somebody in French Guiana', ['GF'], ['eu']],
    ['S30: somebody on Réunion', ['RE'], ['eu']],
    ['S30: somebody on Mayotte', ['YT'], ['eu']],
    ['S30: somebody on Saint Martin', ['MF'], ['eu']],
    ['S30: somebody on the Canaries', ['ES-CN'], ['eu']],
    ['S30: somebody on the Azores', ['PT-20'], ['eu']],
    ['S30: somebody on Madeira', ['PT-30'], ['eu']],
    ['somebody in New Caledonia, which is no part of the Union', ['NC'], []],
  ])('%s', (_who, codes, ids) => {
    expect(addendaFor(codes, own).map(({ id }) => id)).toEqual(ids);
  });

  it('does not count a state as its possession', () => {
    expect(addendaFor(['US'], [addendum('island', ['PR'], [])])).toEqual([]);
  });
});
