import type { Localised, PolicyDocument, PolicyPurpose, Receipt } from '../../types.js';
import type { NoticeManifest } from '../manifest.js';

/** One purpose of a receipt with everything that manifest and policy say of it. */
export interface PurposeFacts {
  id: string;
  state: Receipt['purposes'][string]['state'];
  basis: Receipt['purposes'][string]['basis'];
  name: string;
  description: string;
  /** Kinds of data, by the policy's own names. */
  items: readonly string[];
  /** Who else receives them. */
  recipients: readonly string[];
  /** Countries that data goes to, ISO 3166. */
  countries: readonly string[];
  /** How long, as ISO 8601 durations or the policy's own words. */
  retention: readonly string[];
  /** The policy's clause. */
  clause: string | undefined;
}

/** The text in that language, in English, or in any. */
export const wordsIn = (text: Localised | undefined, language: string): string => {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[language] ?? text[language.split('-')[0] as string] ?? text.en ?? Object.values(text)[0] ?? '';
}; // prettier-ignore

const durationOf = ({ years, months, days, until }: { years?: number; months?: number; days?: number; until?: string }) =>
  until ?? `P${years ? `${years}Y` : ''}${months ? `${months}M` : ''}${days ? `${days}D` : ''}`; // prettier-ignore

/** What is known of every purpose of the receipt. Pure; what nobody stated is empty, never invented. */
export const purposeFacts = (
  receipt: Receipt,
  manifest: NoticeManifest,
  policy?: PolicyDocument,
): readonly PurposeFacts[] =>
  Object.entries(receipt.purposes).map(([id, { state, basis, clause }]) => {
    const shown = manifest.purposes.find((purpose) => purpose.id === id);
    const terms: PolicyPurpose | undefined = policy?.purposes.find((purpose) => purpose.id === id);
    const words = manifest.texts?.purposes[(shown?.like ?? id) as 'analytics'];
    const vendors = manifest.vendors.filter(({ purpose }) => purpose === id);
    const named = policy?.recipients?.filter((one) => terms?.recipients?.includes(one.id)) ?? [];
    const text = (own: Localised | undefined, other: string | undefined) =>
      wordsIn(own, receipt.lang) || (other ?? '');
    return {
      id,
      state,
      basis,
      name: text(shown?.name ?? terms?.name, words?.name) || id,
      description: text(shown?.description ?? terms?.description, words?.description),
      items: terms?.items ?? [],
      recipients: [
        ...vendors.map(({ name }) => name),
        ...named.map(({ name }) => wordsIn(name, receipt.lang)),
      ],
      countries: [...vendors, ...named].flatMap(({ country }) => country ?? []),
      retention: (policy?.retention ?? [])
        .filter((rule) => terms?.retention?.includes(rule.id))
        .map(({ keeps }) => durationOf(keeps)),
      // Receipts of the first form said it themselves.
      clause: clause ?? shown?.clause,
    };
  });

/** Who answers for it, as far as configuration or policy name somebody. */
export const controllerFacts = (manifest: NoticeManifest, policy?: PolicyDocument) => {
  const { controller } = manifest;
  const contacts = controller?.contacts ?? policy?.contacts ?? [];
  const first = <K extends 'phone' | 'email' | 'url'>(key: K): string =>
    contacts.find((one) => one[key])?.[key] ?? '';
  const contact = controller?.contact ?? '';
  return {
    name: controller?.name || wordsIn(policy?.issuer.name, manifest.lang),
    contact: contact || wordsIn(contacts[0]?.name, manifest.lang),
    email: first('email') || (/^[^/:]+@/.test(contact) ? contact : contact.replace(/^mailto:/, '')).match(/^\S+@\S+$/)?.[0] || '',
    phone: first('phone'),
    url: first('url') || (/^https?:/.test(contact) ? contact : ''),
  }; // prettier-ignore
};
