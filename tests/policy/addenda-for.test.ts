import { describe, expect, it } from 'vitest';
import { addendaFor } from '../../src/policy/addenda-for.js';

const idsFor = (...codes: string[]) => addendaFor(codes).map(({ id }) => id);

describe('which addenda apply', () => {
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

  it.each(['PR', 'GU', 'VI', 'AS', 'MP', 'UM'])('counts %s as the United States', (code) => {
    expect(idsFor(code)).toEqual(['us']);
  });

  it.each(['GP', 'MQ', 'GF', 'RE', 'YT', 'MF', 'AX'])('counts %s as the European Union', (code) => {
    expect(idsFor(code)).toEqual(['eu']);
  });

  it('counts all 27 members as the European Union', () => {
    const members =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    expect(members.filter((code) => idsFor(code).join() !== 'eu')).toEqual([]);
    expect(members).toHaveLength(27);
  });
});
