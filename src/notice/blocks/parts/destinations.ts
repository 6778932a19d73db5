import type { Period } from '../../../types.js';
import { inLanguage } from '../../../policy/in-language.js';
import { purposeWords } from '../../purpose-words.js';
import type { BlockContext } from './context.js';

/** Somebody in another country who gets data. */
export interface Destination {
  to: string;
  /** ISO 3166-1 */
  country: string;
  task: string;
  /** Item ids. */
  items?: readonly string[];
  method?: string;
  keeps?: Period;
  safeguard?: string;
}

/** Where data goes that leaves the regime's own territory: by the policy, then by the vendors. */
export const destinations = ({
  settings,
  regime,
  document,
  texts,
}: BlockContext): Destination[] => {
  const home = regime.regions.split(' ');
  const { tag } = texts;
  const parties = [...(document?.recipients ?? []), ...(document?.processors ?? [])];
  const transfers = document?.transfers ?? [];
  const told = new Set(transfers.map(({ to }) => to));
  const found: Destination[] = [
    ...transfers.map(({ to, country, since, method, items, task, keeps, safeguard }) => {
      const party = parties.find(({ id }) => id === to);
      return {
        to: inLanguage(party?.name ?? document?.issuer.name ?? '', tag),
        country,
        task: inLanguage(task, tag),
        items,
        // PIPA Art 28-8(2) wants the day as well.
        method: [inLanguage(method, tag), ...(since ? [since] : [])].join(', '),
        keeps,
        ...(safeguard && { safeguard: inLanguage(safeguard, tag) }),
      };
    }),
    ...parties.flatMap((party) =>
      party.country && !told.has(party.id)
        ? {
            to: inLanguage(party.name, tag),
            country: party.country,
            task: inLanguage('task' in party ? party.task : party.purpose, tag),
          }
        : [],
    ),
    ...settings.vendors.flatMap(({ name, country, purpose }) =>
      // A purpose that may not be asked here sends nothing.
      country && settings.purposes.some(({ id }) => id === purpose)
        ? { to: name, country, task: purposeWords(purpose, texts, settings.config, document).name }
        : [],
    ),
  ];
  return found.filter(({ country }) => !home.includes(country));
};
