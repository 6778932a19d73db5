import { parseRegion } from '../../src/region/parse-region.js';
import { error, show } from '../finding.js';
import type { Rule } from './rule.js';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country that exists; the subdivision behind it is left to the owner. */
const exists = (code: string): boolean =>
  parseRegion(code) === code && names.of(code.split('-')[0] as string) !== undefined;

/** Languages that are often taken for countries. `UK`, `EL` and `EU` are refused by the schema. */
const meant: Readonly<Record<string, string>> = { EN: 'GB', JA: 'JP', KO: 'KR', ZH: 'CN' };

/** Countries by ISO 3166-1 code. A code that no country has would protect nobody. */
export const regions: Rule = {
  id: 'regions',
  *policy({ document }) {
    const { recipients = [], processors = [], transfers = [], contacts, addenda = [] } = document;
    const countries = (name: string, list: readonly { country?: string }[]) =>
      list.map(({ country }, index) => [`${name}[${index}].country`, country] as const);
    const places = [
      ...countries('recipients', recipients),
      ...countries('processors', processors),
      ...countries('transfers', transfers),
      ...countries('contacts', contacts),
      ...addenda.flatMap(({ regions }, index) =>
        regions.map((region, at) => [`addenda[${index}].regions[${at}]`, region] as const),
      ),
    ];
    for (const [path, code] of places)
      if (code !== undefined && !exists(code))
        yield error(
          path,
          `${show(code)}, which no country has`,
          meant[code]
            ? `That is a language. Write ${show(meant[code])}`
            : 'Write the ISO 3166-1 code, such as "DE"',
        );
  },
};
