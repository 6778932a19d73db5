import type { Receipt, Texts } from '../types.js';
import type { Loaders } from '../loaders.js';
import { openDesk, type DeskOptions, type Shown } from './desk.js';
import type { KeptReceipt } from './mirror.js';
import type { WaitingChange } from './waiting.js';

export interface Dispatch {
  /**
   * Loads the outbox ahead of a decision, so that a click is sent in its own task; `seen` says what is on
   * screen by then.
   */
  prepare(seen?: () => [shown: Shown, texts: Texts | undefined]): void;
  /**
   * Makes the receipt and keeps it in the caller's own task. Resolves when it is being sent; rejects where
   * what sends cannot be loaded: the next page sends it.
   */
  send(change: WaitingChange, texts: Texts | undefined): Promise<void>;
  /**
   * Delivers what an earlier page left behind, in storage or in the mirror. Loads nothing when there is
   * nothing.
   */
  resume(mirrored?: readonly KeptReceipt[]): Promise<void>;
  /** `forget` deletes the device's copies first. */
  history(forget?: boolean): Promise<readonly Receipt[]>;
}

/** Hands each decision to the desk at once, and fetches what sends its receipt. */
export const createDispatch = (options: DeskOptions, loaders: Loaders): Dispatch => {
  const desk = openDesk(options);
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> =>
    (loading ??= loaders.receipts().then(
      ({ Outbox }) => desk.connect(Outbox),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  const { receipts: endpoint } = options.settings.config;

  return {
    prepare: (seen) =>
      void Promise.resolve(endpoint && load()).then(
        // Milliseconds, in which the notice has been drawn.
        () => seen && setTimeout(() => desk.foresee(...seen()), 100),
        () => {},
      ),
    send: async (change, texts) => {
      desk.take(change, texts);
      if (endpoint) await load();
    },
    resume: async (mirrored = []) => {
      desk.restore(mirrored);
      if (!desk.waits()) return;
      await load();
      desk.send();
    },
    history: async (forget) => desk.history(forget),
  };
};
