import type { NoticeBlock } from '../../types.js';
import type { Purpose } from '../../decisions/purposes.js';
import { inLanguage } from '../../policy/in-language.js';
import { purposeWords } from '../purpose-words.js';
import {
  spokenIn,
  wordsFor,
  type BlockContext,
  type Compose,
  type Words,
} from './parts/context.js';
import { itemWords } from './parts/item-words.js';
import { periodWords } from './parts/period-words.js';
import { storedWords } from './parts/stored-words.js';

interface TermsWords {
  title: string;
  marketing: string;
  head: readonly [purpose: string, items: string, retention: string, refusal: string];
  /** Where the policy says nothing of its own. */
  refusal: string;
  /** Where neither policy nor vendors say how long. */
  kept: string;
}

const words: Words<TermsWords> = {
  en: {
    title: 'What you are asked to agree to',
    marketing: 'Advertising and marketing: optional',
    head: ['Purpose', 'Items', 'Kept', 'Right to refuse'],
    refusal: 'You may refuse. Every page keeps working.',
    kept: 'Until the purpose is met',
  },
  ko: {
    title: '동의하실 내용',
    marketing: '광고·마케팅 활용(선택)',
    head: ['이용 목적', '수집 항목', '보유·이용 기간', '동의를 거부할 권리'],
    refusal: '동의를 거부할 수 있으며, 거부해도 모든 페이지를 이용할 수 있습니다.',
    kept: '목적 달성 시까지',
  },
  ja: {
    title: '同意の内容',
    marketing: '広告・マーケティングへの利用（任意）',
    head: ['利用目的', '項目', '保有・利用期間', '拒否する権利'],
    refusal: '拒否できます。拒否してもすべてのページを利用できます。',
    kept: '目的を達成するまで',
  },
  'zh-Hant': {
    title: '徵求您同意的內容',
    marketing: '廣告及行銷推廣（自願）',
    head: ['用途', '項目', '保存期限', '拒絕的權利'],
    refusal: '您可以拒絕，所有頁面仍可使用。',
    kept: '直至達到目的',
  },
  'zh-Hans': {
    title: '征求您同意的内容',
    marketing: '广告和营销（自愿）',
    head: ['用途', '项目', '保存期限', '拒绝的权利'],
    refusal: '您可以拒绝，所有页面仍可使用。',
    kept: '直到达成目的',
  },
  de: {
    title: 'Worum wir bitten',
    marketing: 'Werbung und Marketing: freiwillig',
    head: ['Zweck', 'Daten', 'Dauer', 'Recht abzulehnen'],
    refusal: 'Sie können ablehnen. Alle Seiten funktionieren weiter.',
    kept: 'Bis der Zweck erfüllt ist',
  },
  fr: {
    title: 'Ce qui vous est demandé',
    marketing: 'Publicité et marketing\u00a0: facultatif',
    head: ['Finalité', 'Données', 'Durée', 'Droit de refuser'],
    refusal: 'Vous pouvez refuser. Toutes les pages restent accessibles.',
    kept: 'Jusqu’à ce que la finalité soit atteinte',
  },
};

export const wantsMore = true as const;

const promotes = /^(advertising|marketing|newsletter)$/;

const row = (
  { id, vendors }: Purpose,
  { settings, document, texts }: BlockContext,
  own: TermsWords,
): string[] => {
  const declared = document?.purposes.find((purpose) => purpose.id === id);
  const stored = vendors.flatMap(({ storage }) => storage);
  const rules = document?.retention.filter((rule) => declared?.retention?.includes(rule.id)) ?? [];
  const kept = rules.length
    ? rules.map(({ keeps }) => periodWords(keeps, texts))
    : storedWords(stored, texts);
  return [
    purposeWords(id, texts, settings.config, document).name,
    [
      ...(declared?.items.length ? [itemWords(declared.items, texts)] : []),
      ...stored.map(({ name }) => name),
    ].join(', ') || '–',
    [...new Set(kept)].join(' · ') || own.kept,
    declared?.refusalEffect ? inLanguage(declared.refusalEffect, texts.tag) : own.refusal,
  ];
};

/**
 * Korea, Personal Information Protection Act Art 15(2): purpose, items, period, and the right to refuse
 * with its effect, told before a consent; Art 22 and Decree Art 17: what promotes goods stands apart,
 * at least 9 pt, a fifth larger than the rest and bold (`strong`). Checked in secondary sources. What a
 * form asks for is told at the form.
 */
export const compose: Compose = (context) => {
  const own = wordsFor(words, context.texts);
  const asked = context.settings.purposes.filter(({ required, form }) => !required && !form);
  const table = (of: readonly Purpose[]) => ({
    head: own.head,
    rows: of.map((purpose) => row(purpose, context, own)),
  });
  const [selling, rest] = [true, false].map((wanted) =>
    asked.filter(({ like }) => promotes.test(like ?? '') === wanted),
  ) as [Purpose[], Purpose[]];
  const blocks: NoticeBlock[] = [];
  if (rest.length)
    blocks.push({
      id: 'kr-terms',
      ...spokenIn(words, context.texts),
      title: own.title,
      first: true,
      table: table(rest),
    });
  if (selling.length)
    blocks.push({
      id: 'kr-terms-marketing',
      ...spokenIn(words, context.texts),
      title: own.marketing,
      first: true,
      strong: true,
      table: table(selling),
    });
  return blocks;
};
