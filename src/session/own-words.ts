import type { Config, Texts } from '../types.js';
import { withOwnTexts } from '../notice/view-model.js';

/** Words with the owner's on top: the same object for the same words, so that they are hashed once. */
export const ownWords = (config: Config) => {
  let from: Texts | undefined;
  let own: Texts | undefined;
  return (texts: Texts | undefined): Texts | undefined => {
    if (texts !== from) own = texts && withOwnTexts(texts, config);
    from = texts;
    return own;
  };
};
