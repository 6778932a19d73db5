import type {
  Config,
  DocumentRef,
  Localised,
  Notice,
  NoticePurpose,
  Regime,
  ResolvedRegion,
  Texts,
} from '../types.js';
import type { Settings } from '../config/settings.js';
import { heldBySignal, isAllowed, type Situation } from '../decisions/allowed.js';
import { coveredBySignal, modeOf, type Purpose } from '../decisions/purposes.js';

const own = (texts: Localised | undefined, tag: string): string | undefined =>
  typeof texts === 'object'
    ? (texts[tag] ?? texts[tag.split('-')[0] as string] ?? texts.en ?? Object.values(texts)[0])
    : texts;

/** Words of the language with the owner's on top, key by key. */
export const withOwnTexts = (texts: Texts, config: Config): Texts => {
  const merge = (base: object, over: object | undefined): object =>
    Object.fromEntries(
      Object.entries(base).map(([key, value]) => {
        const mine = (over as Record<string, unknown> | undefined)?.[key];
        return [
          key,
          typeof value === 'object'
            ? merge(value, mine as object | undefined)
            : typeof mine === 'string'
              ? mine
              : value,
        ];
      }),
    );
  const over = config.texts?.[texts.tag];
  return over ? (merge(texts, over) as Texts) : texts;
};

/** The purposes as the visitor reads them. */
export const noticePurposes = (
  purposes: readonly Purpose[],
  config: Config,
  texts: Texts,
  now: Situation,
): NoticePurpose[] =>
  purposes.map((purpose) => {
    const { id, form } = purpose;
    const given = config.purposes?.find((item) => typeof item === 'object' && item.id === id);
    const mine = typeof given === 'object' ? given : undefined;
    const known = (texts.purposes as Record<string, { name: string; description: string }>)[id];
    const mode = modeOf(now.regime, purpose);
    return {
      id,
      name: own(mine?.name, texts.tag) ?? known?.name ?? id,
      description: own(mine?.description, texts.tag) ?? known?.description ?? '',
      mode,
      decision: now.decisions[id] ?? 'unset',
      on: isAllowed(purpose, now),
      locked: mode === 'always',
      form,
      signalled: heldBySignal(purpose, now),
      vendors: purpose.vendors.map(({ id, name, country, optOutUrl, storage }) => ({
        id,
        name,
        storage,
        ...(country && { country }),
        ...(optOutUrl && { optOutUrl }),
      })),
    };
  });

/** Where the visitor is treated as being, and what applies there. */
export interface Place {
  regime: Regime;
  region: ResolvedRegion;
  addenda: readonly DocumentRef[];
}

/** Everything on screen as plain data, but for what the presenter itself knows. */
export const composeNotice = (
  { config, purposes, policy }: Settings,
  { regime, region, addenda }: Place,
  { situation, record }: { situation: Situation; record: { at: number } | undefined },
  words: Texts,
  language: string,
): Omit<Notice, 'view' | 'opener' | 'saved' | 'focus'> => {
  const texts = withOwnTexts(words, config);
  const signal = situation.gpc && purposes.some((purpose) => coveredBySignal(regime, purpose));
  return {
    texts,
    language,
    style: regime.notice,
    ...(regime.labels && { labels: regime.labels }),
    purposes: noticePurposes(purposes, config, texts, situation),
    region,
    policy: { ...policy, ...(config.policy?.url && { url: config.policy.url }) },
    controller: config.controller ?? {},
    addenda,
    ...(signal && { signal: 'honoured' as const }),
    ...(record && { decidedAt: new Date(record.at).toISOString() }),
    theme: config.theme ?? {},
  };
};
