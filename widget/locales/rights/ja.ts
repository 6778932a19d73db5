import type { RightsTexts } from '../../../src/types.js';

/**
 * Japanese.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: '項目',
    required: '必須',
    optional: '任意',
    oneOf: 'いずれか一つで構いません',
    refusal: '拒否できます。その場合、この件が行われないだけで、ほかに影響はありません。',
    agree: 'はい、同意します：{purpose}',
    confirm: 'お送りするメッセージのリンクから確認すると有効になります。',
    channels: {
      email: 'メール',
      sms: 'SMS',
      phone: '電話',
      post: '郵送',
      push: 'プッシュ通知',
      messenger: 'メッセージアプリ',
    },
  },
  guardian: {
    ask: '{age}歳以上ですか？',
    yes: 'はい',
    no: 'いいえ',
    told: '保護者の方が代わりに選択します。それまでは必須のもの以外は動作しません。',
    confirm: '私は保護者として、この子どもに代わって選択します',
  },
  rights: {
    copy: 'コピー',
    copied: 'コピーしました',
    page: 'ページとして保存',
    verify: '検証',
    intact: '欠落も変更もありません。',
    broken: 'この記録以降に欠落または変更があります：{id}',
    unsigned: '保管先に接続できなかったため、この端末のコピーのみを検証しました。',
    withdraw: '撤回',
    erase: '削除を請求',
    correct: '訂正を請求',
    sent: '請求日時：{date}。回答があるまで、必須のもの以外は動作しません。',
    resume: '請求を取り下げる',
    forget: 'この端末のコピーを削除',
    forgotten: '削除しました。選択内容はそのままです。',
    events: {
      expired: '期限切れ',
      corrected: '訂正',
      objected: '異議の申し立て',
      confirmed: '確認済み',
      imported: '他の場所での同意',
      requested: '請求',
    },
  },
} satisfies RightsTexts;
