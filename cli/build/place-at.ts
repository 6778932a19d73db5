import { placeOf, settingsFrom, type Settings } from '../../src/config/settings.js';
import type { Block, BlockContext } from '../../src/notice/blocks/parts/context.js';
import { blocksHere } from '../../src/notice/blocks-here.js';
import { addendaFor } from '../../src/policy/addenda-for.js';
import { dayOf } from '../../src/region/regime-for.js';
import { resolveRegion, type Hints, type Resolution } from '../../src/region/resolve-region.js';
import { purposesHere } from '../../src/session/purposes-here.js';
import type { Config, DocumentRef, NoticeBlock, Texts } from '../../src/types.js';
import type { VendorModules } from '../../src/vendors/load-vendors.js';

export interface PlaceOptions {
  config: Config;
  vendors: VendorModules;
  /** Blocks that regimes demand, by id. */
  blocks: Readonly<Record<string, Block>>;
  /** Milliseconds since 1970. */
  now: number;
}

/** What holds for a visitor of whom the page says something, as the session finds it. */
export interface PlaceHere extends Resolution {
  settings: Settings;
  refs: readonly DocumentRef[];
  /** What has to be said there. */
  say(texts: Texts, how: Pick<BlockContext, 'signal' | 'decisions'>): readonly NoticeBlock[];
  /** Does that read the second file of words as well? */
  wantsMore: boolean;
}

/** Without documents of a policy: those are read by the session alone. */
export const placeAt = (hints: Hints, options: PlaceOptions): PlaceHere => {
  const { config, vendors, blocks, now } = options;
  const today = dayOf(now);
  const found = resolveRegion(placeOf(config), hints, {
    law: config.law,
    today,
    trustHeuristics: false,
  });
  const { region, regime, codes } = found;
  const { settings } = purposesHere(settingsFrom(config, vendors), undefined, regime);
  const refs = addendaFor(codes).map(({ id, version, effective }) => ({ id, version, effective }));
  const demanded = blocksHere(regime, config).flatMap((id) => blocks[id] ?? []);
  return {
    ...found,
    settings,
    refs,
    say: (texts, how) => {
      const about = { settings, regime, region, codes, addenda: refs, texts, today, ...how };
      return demanded.flatMap(({ compose }) => compose({ ...about, language: texts.tag }));
    },
    wantsMore: demanded.some(({ wantsMore }) => wantsMore),
  };
};
