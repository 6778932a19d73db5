import type { Texts } from '../../src/types.js';

/**
 * Japanese.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'ja',
  dir: 'ltr',
  font: '"Hiragino Sans","Yu Gothic UI","Noto Sans JP","Noto Sans CJK JP"',
  ask: {
    title: 'プライバシーの選択',
    body: '当サイトとパートナーが、{purposes}のためにCookieを使用してもよろしいですか？拒否しても不利益はなく、いつでも変更できます。',
  },
  inform: {
    title: 'プライバシーの選択',
    body: '当サイトとパートナーが、{purposes}のためにCookieを使用します。拒否しても不利益はなく、いつでも変更できます。',
  },
  acceptAll: 'すべて許可',
  rejectAll: 'すべて拒否',
  choose: '個別に選択',
  close: '閉じる',
  policyLink: 'プライバシーポリシー',
  contact: 'お問い合わせ',
  us: {
    privacyChoices: 'プライバシーの選択（Your Privacy Choices）',
    doNotSell: '個人情報の販売・共有の拒否（Do Not Sell or Share My Personal Information）',
  },
  settings: 'プライバシー設定',
  signal: 'オプトアウトの要求を反映しました（Global Privacy Control）。',
  saved: '選択を保存しました',
  undo: '元に戻す',
  receipt: '記録番号',
  purposes: {
    necessary: {
      name: '必須',
      description: 'サイトを安全に動作させ、この選択を記憶します。',
    },
    functional: {
      name: '機能',
      description: '設定を記憶し、チャットや動画などを提供します。',
    },
    statistics: {
      name: '自社統計',
      description: '当サイトのためだけに訪問数を集計します。',
    },
    analytics: {
      name: '分析',
      description: '訪問数を集計し、役立つページを把握します。',
    },
    personalisation: {
      name: 'パーソナライズ',
      description: '利用状況に合わせて内容を表示します。',
    },
    advertising: {
      name: '広告',
      description: '当サイトや他のサイトで、関心に合った広告を表示します。',
    },
    marketing: {
      name: 'マーケティング',
      description: 'どのキャンペーンから訪問されたかを把握します。',
    },
    development: {
      name: 'サービス開発',
      description: '利用状況をもとに新しいサービスを開発します。',
    },
    newsletter: {
      name: 'ニュースレター',
      description: '最新情報をメールで届けます。',
    },
  },
} satisfies Texts;
