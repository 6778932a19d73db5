import type { RightsTexts } from '../../../src/types.js';

/**
 * Chinese in Traditional script, as Hong Kong and Macao write it.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: '資料',
    required: '必填',
    optional: '選填',
    oneOf: '填寫其中一項即可',
    refusal: '您可以拒絕。只是不會進行這一項，其他不受影響。',
    agree: '是，我同意：{purpose}',
    confirm: '經我們發送的訊息內的連結確認後才會生效。',
    channels: {
      email: '電郵',
      sms: '短訊',
      phone: '電話',
      post: '郵寄',
      push: '推送通知',
      messenger: '即時通訊',
    },
  },
  guardian: {
    ask: '您是否已滿 {age} 歲？',
    yes: '是',
    no: '否',
    told: '將由父母或監護人為您決定。在此之前只會啟用必要用途。',
    confirm: '我是父母或監護人，為這名兒童作決定',
  },
  rights: {
    copy: '複製',
    copied: '已複製',
    page: '儲存為網頁',
    verify: '核對',
    intact: '沒有缺漏，亦沒有更改。',
    broken: '由此紀錄起有缺漏或更改：{id}',
    unsigned: '無法連接存檔，只核對了此裝置上的副本。',
    withdraw: '撤回',
    erase: '要求刪除',
    correct: '要求改正',
    sent: '要求時間：{date}。回覆前只會啟用必要用途。',
    resume: '取消要求',
    forget: '刪除此裝置上的副本',
    forgotten: '已刪除。您的選擇維持不變。',
    events: {
      expired: '已到期',
      corrected: '已改正',
      objected: '已提出異議',
      confirmed: '已確認',
      imported: '已在其他地方同意',
      requested: '已提出要求',
    },
  },
} satisfies RightsTexts;
