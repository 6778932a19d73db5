import type { Texts } from '../../src/types.js';

/** Japanese. */
export const texts = {
  tag: 'ja',
  dir: 'ltr',
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
  save: '選択を保存',
  close: '閉じる',
  policyLink: 'プライバシーポリシー',
  contact: 'お問い合わせ',
  us: {
    privacyChoices: 'プライバシーの選択（Your Privacy Choices）',
    doNotSell: '個人情報の販売・共有の拒否（Do Not Sell or Share My Personal Information）',
  },
  preferences: {
    title: 'プライバシー設定',
    intro: 'オンにした目的にのみ情報を使用します。',
    alwaysOn: '常にオン',
    on: 'オン',
    off: 'オフ',
    vendors: 'パートナー',
    storage: '保存される項目',
    country: '国',
    optOut: 'オプトアウト',
    inForm: 'フォームでのみ確認します。',
    refusalEffect: '拒否してもすべてのページを利用できます。',
    policy: '適用中のポリシー',
    addenda: '地域ごとの追加条項',
    replaces: '置き換える条項：',
    noAddendum: '地域ごとの追加条項はありません。',
    region: '適用ルール：{region}',
    unknownRegion: '地域不明：最も厳しいルールを適用',
    receipts: '同意の記録',
    noReceipts: 'この端末に記録はありません。',
    download: 'ダウンロード',
    withdrawAll: 'すべて撤回',
    opener: 'プライバシー設定',
  },
  signal: 'ブラウザの拒否信号（Global Privacy Control）を反映しました。',
  saved: '選択を保存しました',
  decidedOn: '選択日時：{date}',
  purposes: {
    necessary: {
      name: '必須',
      description: 'サイトを安全に動作させ、この選択を記憶します。',
    },
    functional: {
      name: '機能',
      description: '設定を記憶し、チャットや動画などを提供します。',
    },
    analytics: {
      name: '分析',
      description: '訪問数を集計し、役立つページを把握します。',
    },
    advertising: {
      name: '広告',
      description: '当サイトや他のサイトで、関心に合った広告を表示します。',
    },
    marketing: {
      name: 'マーケティング',
      description: 'どのキャンペーンから訪問されたかを把握します。',
    },
    newsletter: {
      name: 'ニュースレター',
      description: '最新情報をメールで届けます。',
    },
  },
  addendaNames: {
    base: 'プライバシーポリシー',
    us: '米国',
    sg: 'シンガポール',
    hk: '香港',
    eu: '欧州連合',
  },
} satisfies Texts;
