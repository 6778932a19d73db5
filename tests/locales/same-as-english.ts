/** Words that are the same in many languages. */
const everywhere =
  /^(contact|preferences\.(vendors|country)|purposes\.(marketing|newsletter)\.name|addendaNames\.(hk|sg)|stored\.name|stored\.places\.(cookie|cache)|changes\.(ok|areas\.(clauses|contacts))|transfers\.head\.country|items\.(name|bank-name|cookie|documents)|forms\.channels\.(email|sms|phone|post|push|messenger))$/;

/** Further ones, by language. */
const inOne: Readonly<Record<string, RegExp>> = {
  da: /^(preferences\.download|stored\.places\.database|(transfers\.head|forms)\.items)$/,
  es: /^guardian\.no$/,
  'es-us': /^guardian\.no$/,
  fr: /^transfers\.head\.safeguard$/,
  id: /^(transfers\.head|forms)\.items$/,
  it: /^(stored\.places\.database|items\.password|guardian\.no)$/,
  ms: /^(transfers\.head|forms)\.items$/,
  mt: /^((transfers\.head|forms)\.items|items\.password)$/,
  nl: /^stored\.places\.database$/,
  no: /^stored\.places\.database$/,
};

/** May this text be the same as the English one? */
export const sameAsEnglish = (language: string, path: string): boolean =>
  everywhere.test(path) || (inOne[language]?.test(path) ?? false);
