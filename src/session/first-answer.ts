import type { Change } from '../types.js';
import type { Core } from '../core.js';
import { Ledger } from '../decisions/ledger.js';
import { parseRecord, permits } from '../decisions/record.js';
import { attempt } from '../decisions/storage.js';
import { blocksHere } from '../notice/blocks-here.js';
import { firstOf } from '../notice/first-of.js';
import type { Block } from '../notice/blocks/parts/context.js';
import { firstReceiptId } from '../random.js';
import type { Dispatch } from '../receipts/dispatch.js';
import { firstKey, type FirstAnswer, type Mirror } from '../receipts/mirror.js';
import { leftKey, readNames, writeList } from '../receipts/waiting.js';
import { composerFor } from './composing.js';
import type { Decider } from './deciding.js';
import { forgetLeft } from './forget-left.js';
import type { Here } from './here.js';
import type { PolicyReader } from './policy-in-force.js';

/** What the core tells of the first layer that came ahead of the session. */
export interface FirstLayer {
  /** Takes it off the screen: the notice proper is there, or nothing is to be asked. */
  leave(): void;
  /** Runs a step once no press on it is under way: at once where there is none. */
  free(step: () => void): void;
  answer?: FirstAnswer;
}

/** Kept here until its receipt is on the way. */
export const firstAnswerKey = (name: string): string => `${name}.first`;

const kept = (name: string): FirstAnswer | undefined => {
  const found = attempt(
    () => JSON.parse(localStorage.getItem(firstAnswerKey(name)) as string) as FirstAnswer | null,
  );
  return found && [found.language, found.record].every((part) => typeof part === 'string')
    ? found
    : undefined;
};

export interface FirstAnswerParts {
  core: Core;
  here: Here;
  reader: PolicyReader;
  decider: Decider;
  dispatch: Dispatch;
  mirror: Mirror;
  /** What of it a killed browser only had in the mirror. */
  lost: FirstAnswer | undefined;
  /** Are these words needed besides those of the plain first layer? */
  wantsMore(blocks: readonly Block[]): boolean;
}

/**
 * Makes the receipt of an answer that came before the session, on this page or on one that died: what
 * was shown is composed once more as it stood before the answer. Nothing where there is none.
 */
export const finishFirstAnswer = async (parts: FirstAnswerParts): Promise<void> => {
  const { core, here, reader, decider, dispatch, mirror, lost, wantsMore } = parts;
  const { loaders } = core;
  const { settings, regime, region } = here;
  const { name } = settings.cookie;
  const answer = core.first?.answer ?? kept(name) ?? lost;
  const record = answer && parseRecord(answer.record, Date.now());
  if (!answer || !record) return;
  const before = new Ledger(
    settings,
    { regime, region, widenedSince: () => new Set() },
    undefined,
    false,
  );
  const id = firstReceiptId(record.at, record.subject);
  if (core.first?.answer) decider.answered(before.situation, id);

  const [{ texts }, blocks] = await Promise.all([
    firstOf(answer.language, loaders.locale),
    Promise.all(blocksHere(regime, core.config).map(loaders.block)),
  ]);
  const more = wantsMore(blocks) ? (await firstOf(answer.language, loaders.more)).more : {};
  const words = { ...texts, ...more };
  const shown = composerFor(here, before, reader)(words, blocks, answer.language, {
    untold: [],
    widened: [],
    open: [],
    acknowledgements: [],
    left: [],
    stale: false,
    signal: false,
  });
  const { why } = before.standing();
  const change: Change = {
    before: before.situation.decisions,
    after: record.decisions,
    at: record.at,
    method: record.method,
    layer: 'banner',
  };
  const gone = settings.vendors.filter(({ id }) => permits({ why }, id) && !permits(record, id));
  const waiting = decider.describe(change, record, {
    id,
    language: words.tag,
    blocks: shown.blocks,
    gone,
  });
  // One alone had spoken of the place then; by now the record speaks of it, too.
  const { inputs: _, ...place } = waiting.region;
  const first = {
    ...waiting,
    region: place,
    // Given on an earlier page, whose terms may have been others.
    ...(record.policyVersion !== settings.policy.version && {
      policy: { ...settings.policy, id: record.policyId, version: record.policyVersion },
    }),
  };
  // What they stored is looked for again on the next page, which may be this one.
  const names = gone.flatMap(({ storage }) => storage.map(({ name }) => name));
  if (names.length) {
    writeList(leftKey(name), names);
    if (!core.first) forgetLeft(name, settings.vendors, core);
  }
  // Made already, and the page ended before that was noted: another one would not be the same.
  const made = (await dispatch.history()).some((receipt) => receipt.id === id);
  const sent = made || dispatch.send(first, shown.texts);
  attempt(() => localStorage.removeItem(firstAnswerKey(name)));
  // Nothing is left for the next page to look for; a later answer it finds in the mirror by itself.
  if (!readNames(leftKey(name)).length) attempt(() => localStorage.removeItem(leftKey(name)));
  void mirror.drop(firstKey);
  await sent;
};
