import type { Loaders } from '../loaders.js';
import type { Rights, RightsParts } from './visitor-rights.js';

/** What a visitor may ask for beyond a yes or a no: seldom wanted, so loaded when it is. */
export const rightsDoor = (parts: RightsParts, loaders: Loaders): Rights => {
  const right = <K extends keyof Rights>(name: K) =>
    (async (...args: never[]) => {
      const { visitorRights } = await loaders.diagnosis();
      return (visitorRights(parts)[name] as (...args: never[]) => unknown)(...args);
    }) as Rights[K];
  return {
    verifyReceipts: right('verifyReceipts'),
    request: right('request'),
    closeRequest: right('closeRequest'),
    object: right('object'),
    minor: right('minor'),
    age: right('age'),
  };
};
