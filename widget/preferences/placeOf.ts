import { attempt } from '../attempt.js';

/** Name of a country; a subdivision keeps its code, which no browser can name. */
export const placeOf = (code: string, tag: string): string => {
  const [country = '', part] = code.split('-');
  const name = attempt(() => new Intl.DisplayNames(tag, { type: 'region' }).of(country), country);
  return part ? `${name} (${part})` : name;
};
