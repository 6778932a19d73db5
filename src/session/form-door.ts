import type { Events, Texts } from '../types.js';
import type { Ledger } from '../decisions/ledger.js';
import type { openForms } from '../forms/index.js';
import type { FormTexts } from '../forms/statement.js';
import type { Loaders } from '../loaders.js';
import type { Dispatch } from '../receipts/dispatch.js';
import type { Decider } from './deciding.js';
import type { Here } from './here.js';

export interface FormDoorOptions {
  here: Here;
  ledger: Ledger;
  decider: Decider;
  dispatch: Dispatch;
  loaders: Loaders;
  /** Every word in the page's language, those of forms too. */
  words(): Promise<Texts>;
  report(detail: Events['form']): void;
  warn(message: string): void;
}

/** Why a yes is refused. */
export const refusal =
  'Assent: nothing can be granted while a request is open (closeRequest()), or a child has no guardian here (actAs()).';

/** The part for forms: fetched where a page has one, or the API is used for one. */
export const formDoor = (options: FormDoorOptions) => {
  const { here, ledger, decider, dispatch, loaders, words, report, warn } = options;
  let opening: Promise<ReturnType<typeof openForms>> | undefined;

  const open = () =>
    (opening ??= loaders.forms().then(
      ({ openForms }) =>
        openForms({
          here,
          decide: (choices, how) => {
            // Also what waits for its confirmation is more than may be said here (S43, S44).
            if (ledger.locked) throw new TypeError(refusal);
            return decider.decide(choices, how);
          },
          locked: () => ledger.locked,
          history: dispatch.history,
          granted: (id) => ledger.situation.decisions[id] === 'granted',
          words: words as () => Promise<FormTexts>,
          view: async () => (await loaders.formView()).view,
          block: loaders.block,
          report,
          warn,
        }),
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    ));
  const failed = ({ message }: Error) =>
    warn(`What a form asks could not be shown (${message}), so nothing is recorded there.`);

  return {
    open,
    look: (): void => {
      if (!opening && !document.querySelector('[data-assent-form]')) return;
      // Ahead of the submission, so that its receipt leaves in the same task.
      if (!ledger.locked) dispatch.prepare();
      open()
        .then(({ look }) => look())
        .catch(failed);
    },
    speak: (): void => void opening?.then(({ speak }) => speak()).catch(failed),
  };
};
