import type {
  Assent,
  Correction,
  NoticeActions,
  Receipt,
  UnderAge,
  VisitorRequest,
} from '../types.js';
import type { Ledger } from '../decisions/ledger.js';
import { checkReceipts } from '../diagnosis/check-receipts.js';
import { coveredBySignal } from '../decisions/purposes.js';
import { attempt } from '../decisions/storage.js';
import { explainSubject } from '../diagnosis/explain.js';
import { agesHere, groupOf } from '../regimes/ages.js';
import { regimeSources } from '../regimes/sources.js';
import type { Presenter } from '../notice/presenter.js';
import type { Dispatch } from '../receipts/dispatch.js';
import type { Core } from '../core.js';
import type { Decider } from './deciding.js';
import type { Here } from './here.js';
import type { Questions } from './questions.js';
import { requestErasure } from './request-erasure.js';

export interface RightsParts {
  core: Core;
  here: Here;
  ledger: Ledger;
  decider: Decider;
  dispatch: Dispatch;
  questions: Questions;
  presenter(): Presenter;
  actAs(who: Receipt['actor']): void;
}

export interface Rights extends Pick<
  Assent,
  | 'verifyReceipts'
  | 'request'
  | 'closeRequest'
  | 'object'
  | 'minor'
  | 'actAs'
  | 'explain'
  | 'requestErasure'
> {
  ages: NoticeActions['ages'];
  /** Deletes the device's receipts (S42). */
  forget(options: { forget: true }): Promise<readonly Receipt[]>;
}

/** Members of a receipt that a correction may name: each says something about the visitor. */
const parts = ['purposes', 'vendors', 'at', 'actor', 'region', 'lang', 'policy'];

/** The stricter of two declarations stands until it is taken back. */
const weight = (age: UnderAge) => [false, 'sale', 'no-sale', true].indexOf(age);

const wrong = (what: unknown, why: string) =>
  new TypeError(`Assent: ${JSON.stringify(what)} ${why}`);

/** What is asked for beyond a yes or a no (S42 to S45), by visitors and about them. */
export const visitorRights = (means: RightsParts): Rights => {
  const { core, here, ledger, decider, dispatch, questions, presenter } = means;
  const { config } = core;
  const { codes, settings, region, policy, modules } = here;
  const made = async (id: string) =>
    (await dispatch.history()).find((receipt) => receipt.id === id) as Receipt;
  const layer = () => (presenter().view === 'preferences' ? 'preferences' : 'api');

  return {
    verifyReceipts: async () =>
      checkReceipts(await dispatch.history(), config.receipts, config.receiptsKeys),
    explain: async (subject) =>
      explainSubject(subject, settings, {
        ...ledger.situation,
        region,
        decidedAt: ledger.decidedAt,
        policyVersion: policy.ref.version,
        sources: regimeSources.find(({ id }) => id === region.regime),
      }),
    requestErasure: async (vendor) =>
      requestErasure(vendor, config, modules, core.has, (id) => ledger.standing().why[id]),
    ages: async () => agesHere(codes),
    actAs: async (who) => {
      if (!/^(self|guardian|agent)$/.test(who))
        throw wrong(who, 'cannot act; use "self", "guardian" or "agent".');
      means.actAs(who);
    },
    forget: async ({ forget }) => {
      if (forget !== true) throw wrong(forget, 'deletes nothing; use receipts({"forget": true}).');
      // It says since when, and what it is that is taken back or answered.
      if (ledger.held)
        throw new TypeError('Assent: a request is open; close it with closeRequest() first.');
      const { name } = settings.cookie;
      const newest = (await dispatch.history()).at(-1);
      // Other tabs have them in memory, and heed this mark.
      if (newest) attempt(() => localStorage.setItem(`${name}.forgotten`, `["${newest.at}"]`));
      for (const list of ['receipts', 'refused'])
        attempt(() => localStorage.removeItem(`${name}.${list}`));
      return dispatch.history(forget);
    },
    minor: async (declared = true) => {
      const said = declared as { age?: unknown } | null;
      const age = typeof said === 'object' ? said?.age : undefined;
      if (typeof declared !== 'boolean' && !(Number.isInteger(age) && 0 <= (age as number)))
        throw wrong(
          declared,
          'is no declaration; use true (under age), false (it was a mistake) or {"age": 14}.',
        );
      const group = typeof declared === 'boolean' ? declared : groupOf(age as number, codes);
      // A page that knows it from an account may say so every time; and an age opens nothing.
      if (group === ledger.minor || (age !== undefined && weight(group) < weight(ledger.minor)))
        return decider.here();
      const sold = settings.purposes.filter(
        (purpose) => !purpose.required && coveredBySignal(here.regime, purpose),
      );
      const onlySale = [group, ledger.minor].some((one) => typeof one === 'string');
      const { snapshot } = decider.decide(
        onlySale && group !== true
          ? questions.all(false, group ? sold : [])
          : questions.everything(),
        { method: group ? 'minor' : 'not_minor', layer: layer(), minor: group },
      );
      const { view } = presenter();
      if (group ? view === 'banner' : view === 'hidden' && questions.open().length)
        presenter().show(group ? 'hidden' : 'banner');
      return snapshot;
    },
    object: async (purpose) => {
      const choices =
        purpose === undefined ? questions.everything() : questions.only({ [purpose]: false });
      const objected = Object.keys(choices);
      return decider.decide(choices, { method: 'object', layer: layer(), objected }).snapshot;
    },
    request: async (kind, what) => {
      if (kind !== 'erasure' && kind !== 'correction')
        throw wrong(kind, 'is nothing that can be asked for; use "erasure" or "correction".');
      const { of, about }: Correction = what ?? {};
      if (what && (kind !== 'correction' || of === undefined))
        throw wrong(
          what,
          'says nothing here; use request("correction", {"of": <id of a receipt>}).',
        );
      if (of !== undefined && !(await made(of))) throw wrong(of, 'is no receipt of this device.');
      if (about !== undefined && !parts.includes(about))
        throw wrong(about, `is nothing that can be corrected; use one of ${parts.join(', ')}.`);
      if (ledger.held)
        throw new TypeError('Assent: a request is open already; close it with closeRequest().');
      const request: VisitorRequest = {
        kind,
        state: 'open',
        ...(of !== undefined && { of }),
        ...(about !== undefined && { about }),
      };
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
        throw wrong(state, 'ends no request; use "taken-back" or "answered".');
      const open = (await dispatch.history()).findLast(({ request }) => request?.state === 'open');
      const { receipt } = decider.decide(
        {},
        {
          method: state === 'answered' ? 'api' : 'undo',
          layer: layer(),
          request: { kind: 'correction', ...open?.request, state },
        },
      );
      if (questions.open().length && presenter().view === 'hidden') presenter().show('banner');
      return made(receipt);
    },
  };
};
