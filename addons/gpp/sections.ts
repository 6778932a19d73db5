/**
 * Sections of the IAB's Global Privacy Platform for US states, by ISO 3166-2 code. Indiana, Kentucky,
 * Maryland and Rhode Island are left out: their specifications (public comment, October 2025) begin the
 * section with a header that `@iabgpp/cmpapi` 3.2.0 does not write, so nobody could read the result;
 * visitors there get the national section.
 */
export const stateSections: Readonly<Record<string, string | undefined>> = {
  __proto__: null as never,
  'US-CA': 'usca',
  'US-VA': 'usva',
  'US-CO': 'usco',
  'US-UT': 'usut',
  'US-CT': 'usct',
  'US-FL': 'usfl',
  'US-MT': 'usmt',
  'US-OR': 'usor',
  'US-TX': 'ustx',
  'US-DE': 'usde',
  'US-IA': 'usia',
  'US-NE': 'usne',
  'US-NH': 'usnh',
  'US-NJ': 'usnj',
  'US-TN': 'ustn',
  'US-MN': 'usmn',
};

export const national = 'usnat';

/** Ids as registered by the IAB. */
export const sectionIds: Readonly<Record<string, number | undefined>> = {
  __proto__: null as never,
  usnat: 7,
  usca: 8,
  usva: 9,
  usco: 10,
  usut: 11,
  usct: 12,
  usfl: 13,
  usmt: 14,
  usor: 15,
  ustx: 16,
  usde: 17,
  usia: 18,
  usne: 19,
  usnh: 20,
  usnj: 21,
  ustn: 22,
  usmn: 23,
};
