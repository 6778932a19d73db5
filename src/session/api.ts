import type { Layer, Method, Receipt, Snapshot } from '../types.js';
import type { Ledger } from '../decisions/ledger.js';
import type { Presenter } from '../notice/presenter.js';
import type { Dispatch } from '../receipts/dispatch.js';
import type { Core, Session } from '../core.js';
import type { formDoor } from './form-door.js';
import type { Choices, Questions } from './questions.js';
import type { rightsDoor } from './rights-door.js';

export interface ApiParts {
  core: Pick<Core, 'snapshot'>;
  ledger: Ledger;
  questions: Questions;
  dispatch: Pick<Dispatch, 'history'>;
  presenter: Presenter;
  forms: Pick<ReturnType<typeof formDoor>, 'open'>;
  rights: ReturnType<typeof rightsDoor>;
  answer(choices: Choices, method: Method, layer: Layer): Snapshot;
  /** Returns the id of the receipt. */
  acknowledge(document: string | undefined, layer: Layer): string;
  /** Forgets every answer. */
  reset(): void;
  /** Shows everything in another language. */
  speak(language: string): Promise<void>;
}

/** What a page calls, beyond what the core answers by itself. */
export const apiFor = (parts: ApiParts): Session['api'] => {
  const { core, ledger, questions, dispatch, presenter, forms, rights } = parts;
  const { answer, acknowledge } = parts;
  const { all, everything, only, open } = questions;

  return {
    acceptAll: async () => answer(all(true), 'accept_all', 'api'),
    rejectAll: async () => answer(all(false), 'reject_all', 'api'),
    set: async (choices, { layer = 'api' } = {}) =>
      Object.keys(only(choices)).length
        ? answer(choices, layer === 'form' ? 'form' : 'api', layer)
        : core.snapshot(),
    withdraw: async (id) =>
      id === undefined
        ? answer(everything(), 'withdraw_all', 'api')
        : answer(only({ [id]: false }), 'toggle', 'api'),
    acknowledge: async (document) => {
      const id = acknowledge(document, 'api');
      return (await dispatch.history()).find((receipt) => receipt.id === id) as Receipt;
    },
    record: (consent) => forms.open().then(({ record }) => record(consent)),
    confirm: (receipt, consent) => forms.open().then(({ confirm }) => confirm(receipt, consent)),
    due: () => forms.open().then(({ due }) => due()),
    reset: async () => {
      parts.reset();
      if (open().length) presenter.show('banner');
      return core.snapshot();
    },
    showBanner: async () => presenter.show(ledger.locked ? 'preferences' : 'banner'),
    showPreferences: async ({ focus } = {}) => presenter.show('preferences', focus),
    hide: async () => presenter.show('hidden'),
    ...rights,
    setLanguage: parts.speak,
  };
};
