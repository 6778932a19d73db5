import { describe, expect, it } from 'vitest';
import { checkLaw } from '../../src/region/check-law.js';

const paths = (countries: unknown) => checkLaw({ countries } as never).map(({ path }) => path);

describe('the owner’s law options', () => {
  it.each([
    [undefined],
    [{}],
    [{ NZ: 'au' }],
    [{ US: 'us-strict', XK: 'eu-eea', ZA: 'unknown' }],
    [{ TR: { analytics: 'opt-out' }, FR: { statistics: 'exempt-optout' } }],
    [{ KR: { transfer: 'notice', saleOrShare: 'opt-in', development: 'opt-in' } }],
    [{ TR: {} }],
  ])('may say %j', (countries) => {
    expect(paths(countries)).toEqual([]);
  });

  it.each(
    'ZZ XX T1 EU AP UN EZ QO AB UK EL IC unknown row nz Nz US-CA CA-QC USA * constructor'.split(
      ' ',
    ),
  )('cannot bend anything for %s: only a country with a name', (code) => {
    expect(checkLaw({ countries: { [code]: 'us-base' } })).toEqual([
      { path: `law.countries.${code}`, found: code },
    ]);
  });

  it('cannot bend anything for no code and for one that hides', () => {
    expect(paths({ '': 'us-base' })).toEqual(['law.countries.']);
    expect(paths(JSON.parse('{"__proto__": "us-base"}'))).toEqual(['law.countries.__proto__']);
  });

  it.each([['usa'], ['US-BASE'], [''], [1], [true], [null], [['au']], [undefined]])(
    'cannot put a country under %j, which is no regime',
    (found) => {
      expect(checkLaw({ countries: { NZ: found } } as never)).toEqual([
        { path: 'law.countries.NZ', found },
      ]);
    },
  );

  it.each([
    ['always', 'because an optional purpose can always be refused'],
    ['optout', 'because it is no mode'],
    ['constructor', 'because it is no mode'],
    [true, 'because it is no mode'],
    [undefined, 'because it is no mode'],
  ])('cannot make analytics %j, %s', (found, _why) => {
    expect(checkLaw({ countries: { TR: { analytics: found } } } as never)).toEqual([
      { path: 'law.countries.TR.analytics', found },
    ]);
  });

  it.each(['necessary', 'newsletter', 'heatmaps', 'gpc', '__proto__x'])(
    'cannot speak of %s',
    (key) => {
      expect(checkLaw({ countries: { TR: { [key]: 'opt-out' } } } as never)).toEqual([
        { path: `law.countries.TR.${key}`, found: 'opt-out', unknown: true },
      ]);
    },
  );

  it('is told of every mistake at once', () => {
    expect(paths({ ZZ: 'au', NZ: 'nowhere', TR: { analytics: 'x', spying: 'notice' } })).toEqual([
      'law.countries.ZZ',
      'law.countries.NZ',
      'law.countries.TR.analytics',
      'law.countries.TR.spying',
    ]);
  });
});
