/** Words that are the same in many languages. */
const everywhere =
  /^(contact|preferences\.(vendors|country)|purposes\.(marketing|newsletter)\.name|addendaNames\.(hk|sg)|stored\.name|stored\.places\.(cookie|cache)|changes\.(ok|areas\.(clauses|contacts))|transfers\.head\.country|items\.(name|bank-name|cookie|documents)|forms\.channels\.(email|sms|phone|post|push|messenger))$/;

/** Further ones, by language. */
const inOne: Readonly<Record<string, RegExp>> = {};

/** May this text be the same as the English one? */
export const sameAsEnglish = (language: string, path: string): boolean =>
  everywhere.test(path) || (inOne[language]?.test(path) ?? false);
