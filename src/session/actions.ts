import type { Layer, NoticeActions } from '../types.js';
import type { Presenter } from '../notice/presenter.js';
import type { announcements } from './announcements.js';
import type { Decider } from './deciding.js';
import type { Here } from './here.js';
import type { Keeping } from './keeping.js';
import type { PolicyReader } from './policy-in-force.js';
import type { Questions } from './questions.js';
import { undoing } from './undoing.js';
import type { rightsDoor } from './rights-door.js';
import type { Ledger } from '../decisions/ledger.js';

export interface ActionParts {
  here: Here;
  ledger: Ledger;
  questions: Questions;
  keeping: Keeping;
  decider: Decider;
  reader: PolicyReader;
  announced: ReturnType<typeof announcements>;
  acknowledge(document: string, layer: Layer): void;
  presenter(): Presenter;
  language(): string;
  rights: ReturnType<typeof rightsDoor>;
  rightsWords: NoticeActions['rights'];
  guardian(): void;
}

/** Everything that the visitor can do with what is on screen. */
export const actionsFor = (parts: ActionParts): NoticeActions => {
  const { here, ledger, questions, keeping, decider, reader, announced } = parts;
  const { asked, open, all, everything, only } = questions;
  const { presenter } = parts;
  const informed = here.regime.notice === 'inform';
  const undecided = () => open().length > 0;
  const surface = (): Layer => {
    const { view } = presenter();
    return view === 'hidden' || view === 'change' ? 'api' : view;
  };
  /** The first layer's two buttons answer what it names; where everything is open that is all. */
  const named = () => (presenter().view === 'banner' && undecided() ? open() : asked);

  return {
    acceptAll: () =>
      void decider.decide(all(true, named()), { method: 'accept_all', layer: surface() }),
    rejectAll: () =>
      void decider.decide(all(false, named()), { method: 'reject_all', layer: surface() }),
    save: (choices) => {
      // Where use goes on unless somebody says no, what was left as it stood was seen too.
      const seen = informed ? open().map(({ id }) => id) : [];
      const away = seen.filter((id) => !Object.hasOwn(choices, id));
      decider.decide(only(choices), { method: 'save_choices', layer: surface(), away });
    },
    withdrawAll: () =>
      void decider.decide(everything(), { method: 'withdraw_all', layer: surface() }),
    undo: () => {
      const last = decider.last();
      if (!last) return;
      const { choices, askAgain } = undoing(here.settings, last.before, ledger.situation);
      decider.decide(choices, { method: 'undo', layer: 'banner' });
      if (askAgain) presenter().show('banner');
    },
    openPreferences: (focus) => presenter().show('preferences', focus),
    close: () => {
      const { view } = presenter();
      if (view === 'preferences' && undecided()) return presenter().show('banner');
      if (view === 'banner' && informed)
        decider.decide({}, { method: 'close', layer: 'banner', away: open().map(({ id }) => id) });
      presenter().show('hidden');
    },
    dismissChange: (version) => {
      announced.dismiss(version);
      if (announced.untold(reader.pending).length) return presenter().refresh();
      // From here on the record may stand on its own again.
      if (ledger.record) keeping.remember(keeping.standing());
      presenter().show('hidden');
    },
    acknowledge: (document) => parts.acknowledge(document, surface()),
    reload: () => location.reload(),
    ...parts.rights,
    verify: parts.rights.verifyReceipts,
    rights: parts.rightsWords,
    withdraw: (purpose) =>
      void decider.decide(only({ [purpose]: false }), { method: 'toggle', layer: surface() }),
    guardian: parts.guardian,
    policyText: (version, tag) =>
      reader.sections(version, tag ?? presenter().texts?.tag ?? parts.language()),
    policyChanges: reader.changes,
  };
};
