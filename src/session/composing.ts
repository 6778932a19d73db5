import type { Notice, NoticeBlock, PolicyVersion, Texts } from '../types.js';
import type { Ledger } from '../decisions/ledger.js';
import type { Block } from '../notice/blocks/parts/context.js';
import { composeNotice, type Place } from '../notice/view-model.js';
import { dayOf } from '../region/regime-for.js';
import { contactsFor } from './contacts-for.js';
import type { Here } from './here.js';
import type { PolicyReader } from './policy-in-force.js';

/** What changes while the page is open. */
export type Now = Required<Pick<Place, 'acknowledgements' | 'left' | 'stale' | 'open'>> &
  Pick<Place, 'widened' | 'receipt'> & {
    signal: boolean;
    untold: readonly { version: string }[];
  };

/** Puts together what is on screen, as plain data, from what holds here and what is so now. */
export const composerFor = (
  { settings, regime, region, codes, policy: { document }, refs }: Here,
  ledger: Ledger,
  reader: PolicyReader,
) => {
  const blocksOf = (texts: Texts, blocks: readonly Block[], signal: boolean) => {
    const context = {
      settings,
      regime,
      region,
      codes,
      ...(document && { document }),
      addenda: refs,
      language: texts.tag,
      texts,
      signal,
      today: dayOf(),
      decisions: ledger.situation.decisions,
    };
    return blocks.flatMap(({ compose }): readonly NoticeBlock[] => compose(context));
  };
  return (
    texts: Texts,
    blocks: readonly Block[],
    language: string,
    { signal, untold, ...now }: Now,
  ): Omit<Notice, 'view' | 'opener' | 'saved' | 'focus' | 'ahead'> => {
    const versions = reader.versions(texts.tag);
    const announced = ({ version }: PolicyVersion) =>
      untold.some((pending) => pending.version === version);
    return composeNotice(
      settings,
      {
        ...now,
        regime,
        region,
        addenda: refs,
        document,
        versions,
        changes: versions.filter(announced),
        contacts: contactsFor(codes, settings.config.controller?.contacts ?? document?.contacts),
        blocks: blocksOf(texts, blocks, signal),
      },
      ledger,
      texts,
      language,
    );
  };
};
