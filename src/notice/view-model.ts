import type {
  Acknowledgement,
  Config,
  ContactConfig,
  DocumentRef,
  Notice,
  NoticeBlock,
  NoticePurpose,
  PolicyDocument,
  PolicyVersion,
  Regime,
  ResolvedRegion,
  TermChange,
  Texts,
} from '../types.js';
import type { Settings } from '../config/settings.js';
import { heldBySignal, isAllowed, isBarred, type Situation } from '../decisions/allowed.js';
import { coveredBySignal, modeOf, type Purpose } from '../decisions/purposes.js';
import { inChain } from '../policy/language-chain.js';
import { purposeWords } from './purpose-words.js';

/** Words of the language with the owner's on top, key by key. */
export const withOwnTexts = <T extends Texts>(texts: T, config: Config): T => {
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
  const over = inChain(config.texts ?? {}, texts.tag);
  return over ? (merge(texts, over) as T) : texts;
};

/** The purposes as the visitor reads them. `open`: ids of those that the first layer asks for. */
export const noticePurposes = (
  purposes: readonly Purpose[],
  config: Config,
  texts: Texts,
  now: Situation,
  open: readonly string[] = [],
  document?: PolicyDocument,
): NoticePurpose[] =>
  purposes.map((purpose) => {
    const { id, form } = purpose;
    const mode = modeOf(now.regime, purpose);
    return {
      id,
      ...purposeWords(id, texts, config, document),
      mode,
      decision: now.decisions[id] ?? 'unset',
      on: isAllowed(purpose, now),
      locked: mode === 'always' || isBarred(purpose, now),
      form,
      open: open.includes(id),
      signalled: heldBySignal(purpose, now),
      vendors: purpose.vendors.map(
        ({ id, name, country, optOutUrl, storage, role, saleOrShare }) => ({
          id,
          name,
          storage,
          role,
          saleOrShare,
          on: !now.refusedVendors.includes(id),
          ...(country && { country }),
          ...(optOutUrl && { optOutUrl }),
        }),
      ),
    };
  });

/** Where the visitor is treated as being, what applies there, and what is to be told. */
export interface Place {
  regime: Regime;
  region: ResolvedRegion;
  addenda: readonly DocumentRef[];
  /** The owner's policy as data. */
  document?: PolicyDocument | undefined;
  /** Ids of purposes that are asked, or asked again. */
  open?: readonly string[];
  versions?: readonly PolicyVersion[];
  changes?: readonly PolicyVersion[];
  widened?: readonly TermChange[];
  blocks?: readonly NoticeBlock[];
  acknowledgements?: readonly (Acknowledgement & { done?: string })[];
  contacts?: readonly ContactConfig[];
  /** Vendors' items that could not be removed. */
  left?: readonly string[];
  stale?: boolean;
  /** Id of the receipt of the answer that was just given. */
  receipt?: string | undefined;
}

/** Everything on screen as plain data, but for what the presenter itself knows. */
export const composeNotice = (
  { config, purposes, policy }: Settings,
  {
    regime,
    region,
    addenda,
    document,
    open = [],
    versions = [],
    changes = [],
    widened = [],
    blocks = [],
    acknowledgements = [],
    contacts = config.controller?.contacts ?? [],
    left = [],
    stale,
    receipt,
  }: Place,
  {
    situation,
    decidedAt,
    locked = false,
  }: { situation: Situation; decidedAt: number | undefined; locked?: boolean },
  words: Texts,
  language: string,
): Omit<Notice, 'view' | 'opener' | 'saved' | 'focus' | 'ahead'> => {
  const texts = withOwnTexts(words, config);
  const { ask, url } = config.guardian ?? {};
  const declared = situation.minor ?? false;
  const signal = situation.gpc && purposes.some((purpose) => coveredBySignal(regime, purpose));
  return {
    texts,
    language,
    style: regime.notice,
    ...(regime.labels && { labels: regime.labels }),
    purposes: noticePurposes(purposes, config, texts, situation, open, document),
    region,
    policy: { ...policy, ...(config.policy?.url && { url: config.policy.url }) },
    controller: config.controller ?? {},
    addenda,
    versions,
    changes,
    widened,
    blocks,
    acknowledgements,
    contacts,
    left,
    ...(stale && { stale }),
    ...(receipt && { receipt }),
    ...(signal && { signal: 'honoured' as const }),
    ...((ask || declared) && {
      child: { declared, locked: declared === true && locked, ...(url && { url }) },
    }),
    ...(situation.held && { held: true as const }),
    ...(decidedAt && { decidedAt: new Date(decidedAt).toISOString() }),
    theme: config.theme ?? {},
  };
};
