import type { Assent, Receipt, VisitorRequest } from '../types.js';
import type { Ledger } from '../decisions/ledger.js';
import { checkReceipts } from '../diagnosis/check-receipts.js';
import { ageOfConsent } from '../regimes/ages.js';
import type { Presenter } from '../notice/presenter.js';
import type { Dispatch } from '../receipts/dispatch.js';
import type { Decider } from './deciding.js';
import type { Questions } from './questions.js';

export interface RightsParts {
  ledger: Ledger;
  decider: Decider;
  dispatch: Dispatch;
  questions: Questions;
  presenter(): Presenter;
  /** Address of the collector. */
  endpoint: string | undefined;
  /** Keys that its roots must be signed with, if the owner knows them. */
  keys: readonly string[] | undefined;
  /** ISO 3166 codes of the places that concern the visitor. */
  codes: readonly string[];
}

export interface Rights extends Pick<
  Assent,
  'verifyReceipts' | 'request' | 'closeRequest' | 'object' | 'minor'
> {
  /** Years from which people decide for themselves here. */
  age(): Promise<number>;
}

/** What a visitor may ask for beyond a yes or a no (S42 to S45). */
export const visitorRights = (parts: RightsParts): Rights => {
  const { ledger, decider, dispatch, questions, presenter, endpoint, keys, codes } = parts;
  const made = async (id: string) =>
    (await dispatch.history()).find((receipt) => receipt.id === id) as Receipt;
  const layer = () => (presenter().view === 'preferences' ? 'preferences' : 'api');

  return {
    verifyReceipts: async () => checkReceipts(await dispatch.history(), endpoint, keys),
    age: async () => ageOfConsent(codes),
    minor: async (declared = true) => {
      if (typeof declared !== 'boolean')
        throw new TypeError(
          `Assent: ${JSON.stringify(declared)} is no declaration; use true (under age) or false (it was a mistake).`,
        );
      // A page that knows it from an account may say so every time.
      if (declared === ledger.minor) return decider.here();
      const { snapshot } = decider.decide(questions.everything(), {
        method: declared ? 'minor' : 'not_minor',
        layer: layer(),
        minor: declared,
      });
      const { view } = presenter();
      if (declared ? view === 'banner' : view === 'hidden' && questions.open().length)
        presenter().show(declared ? 'hidden' : 'banner');
      return snapshot;
    },
    object: async (purpose) => {
      const choices =
        purpose === undefined ? questions.everything() : questions.only({ [purpose]: false });
      const objected = Object.keys(choices);
      return decider.decide(choices, { method: 'object', layer: layer(), objected }).snapshot;
    },
    request: async (kind) => {
      if (kind !== 'erasure' && kind !== 'correction')
        throw new TypeError(
          `Assent: ${JSON.stringify(kind)} is nothing that can be asked for; use "erasure" or "correction".`,
        );
      if (ledger.held)
        throw new TypeError('Assent: a request is open already; close it with closeRequest().');
      const request: VisitorRequest = { kind, state: 'open' };
      // Who wants everything gone wants nothing further: the consents end with it.
      const { receipt } = decider.decide(kind === 'erasure' ? questions.everything() : {}, {
        method: 'request',
        layer: layer(),
        request,
      });
      if (presenter().view === 'banner') presenter().show('hidden');
      return made(receipt);
    },
    closeRequest: async (state = 'taken-back') => {
      if (!ledger.held) throw new TypeError('Assent: no request is open.');
      if (state !== 'taken-back' && state !== 'answered')
        throw new TypeError(
          `Assent: ${JSON.stringify(state)} ends no request; use "taken-back" or "answered".`,
        );
      const open = (await dispatch.history()).findLast(({ request }) => request?.state === 'open');
      const { receipt } = decider.decide(
        {},
        {
          method: state === 'answered' ? 'api' : 'undo',
          layer: layer(),
          request: { kind: open?.request?.kind ?? 'correction', state },
        },
      );
      if (questions.open().length && presenter().view === 'hidden') presenter().show('banner');
      return made(receipt);
    },
  };
};
