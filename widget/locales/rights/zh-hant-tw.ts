import type { RightsTexts } from '../../../src/types.js';

/**
 * Chinese in Traditional script, as Taiwan writes it.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: '資料',
    required: '必填',
    optional: '選填',
    oneOf: '填寫其中一項即可',
    refusal: '您可以拒絕。只是不會進行這一項，其他都不受影響。',
    agree: '是，我同意：{purpose}',
    confirm: '我們會寄送訊息給您，點選其中的連結確認後才會生效。',
    channels: {
      email: '電子郵件',
      sms: '簡訊',
      phone: '電話',
      post: '郵寄',
      push: '推播通知',
      messenger: '即時通訊',
    },
  },
  guardian: {
    ask: '您是否已滿 {age} 歲？',
    yes: '是',
    no: '否',
    told: '將由父母或監護人為您決定。在此之前只會啟用必要用途。',
    confirm: '我是父母或監護人，為這名兒童做決定',
  },
  rights: {
    copy: '複製',
    copied: '已複製',
    page: '儲存成網頁',
    verify: '檢查',
    intact: '沒有缺漏，也沒有變更。',
    broken: '從這筆紀錄起有缺漏或變更：{id}',
    unsigned: '無法連線至存檔，只檢查了這部裝置上的副本。',
    withdraw: '撤回',
    erase: '請求刪除',
    correct: '請求更正',
    sent: '請求時間：{date}。回覆前只會啟用必要用途。',
    resume: '取消請求',
    forget: '刪除這部裝置上的副本',
    forgotten: '已刪除。您的選擇維持不變。',
    events: {
      expired: '已到期',
      corrected: '已更正',
      objected: '已提出異議',
      confirmed: '已確認',
      imported: '已在其他地方同意',
      requested: '已提出請求',
    },
  },
} satisfies RightsTexts;
