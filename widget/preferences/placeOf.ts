import { attempt } from '../attempt.js';
import { remembered } from '../parts/remembered.js';

/** Name of a country; a subdivision keeps its code, which no browser can name. */
export const placeOf = (code: string, tag: string): string => {
  const [country = '', part] = code.split('-');
  const name = remembered(
    () => attempt(() => new Intl.DisplayNames(tag, { type: 'region' }).of(country), country),
    country,
    tag,
  );
  return part ? `${name} (${part})` : name;
};
