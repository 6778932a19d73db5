import type { WordsOf } from '../words-of.js';
import type { Rights, RightsParts } from './visitor-rights.js';

/** The compiler misses one that is not in the list. */
const names =
  'verifyReceipts request closeRequest object minor ages actAs forget explain requestErasure';
type Name = WordsOf<typeof names> & keyof Rights;

/** What a visitor may ask for beyond a yes or a no: seldom wanted, so loaded when it is. */
export const rightsDoor = (parts: RightsParts) => {
  const rights = Object.fromEntries(
    (names.split(' ') as Name[]).map((name) => [
      name,
      async (...args: never[]) => {
        const { visitorRights } = await parts.core.loaders.diagnosis();
        return (visitorRights(parts)[name] as (...args: never[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Pick<Rights, Name>;
  return {
    ...rights,
    receipts: (options?: { forget: true }) =>
      options ? rights.forget(options) : parts.dispatch.history(),
  };
};
