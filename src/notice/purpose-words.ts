import type { Config, PolicyDocument, Texts } from '../types.js';
import { ownText } from './own-text.js';

export interface PurposeWords {
  name: string;
  description: string;
}

/** A purpose in the notice's language: the owner's words, the policy's, else Assent's. */
export const purposeWords = (
  id: string,
  { tag, purposes: words }: Pick<Texts, 'tag' | 'purposes'>,
  { purposes = [] }: Pick<Config, 'purposes'>,
  document?: PolicyDocument,
): PurposeWords => {
  const given = purposes.find((item) => typeof item === 'object' && item.id === id);
  const mine = typeof given === 'object' ? given : undefined;
  const declared = document?.purposes.find((purpose) => purpose.id === id);
  const known = Object.hasOwn(words, id) ? words[id as keyof typeof words] : undefined;
  return {
    name: ownText(mine?.name ?? declared?.name, tag) ?? known?.name ?? id,
    description:
      ownText(mine?.description ?? declared?.description, tag) ?? known?.description ?? '',
  };
};
