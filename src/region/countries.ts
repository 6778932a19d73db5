/** The 249 codes of ISO 3166-1 (tz database, iso3166.tab): a first letter, then every second one. */
const codes = (
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR ' +
  'GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY ' +
  'MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW ' +
  'SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW'
).split(' ');

/** Is this the two-letter code of a country? Reserved and user-assigned codes are not. */
export const isCountry = (code: string): boolean =>
  code.length === 2 &&
  codes.some((word) => word[0] === code[0] && word.indexOf(code[1] as string, 1) > 0);

/** All of them. */
export const countries = (): string[] =>
  codes.flatMap((word) =>
    word
      .slice(1)
      .split('')
      .map((letter) => `${word[0]}${letter}`),
  );
