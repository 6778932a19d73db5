import type { Texts } from '../../src/types.js';

/** Chinese in Traditional script, worded to be at home in Hong Kong and Taiwan alike. */
export const texts = {
  tag: 'zh-Hant',
  dir: 'ltr',
  ask: {
    title: '您的私隱，由您決定',
    body: '我們和合作夥伴可否使用 Cookie 作以下用途：{purposes}？拒絕不會有任何損失，您亦可隨時更改。',
  },
  inform: {
    title: '您的私隱，由您決定',
    body: '我們和合作夥伴使用 Cookie 作以下用途：{purposes}。拒絕不會有任何損失，您亦可隨時更改。',
  },
  acceptAll: '全部接受',
  rejectAll: '全部拒絕',
  choose: '自行選擇',
  save: '儲存選擇',
  close: '關閉',
  policyLink: '私隱政策',
  contact: '聯絡我們',
  us: {
    privacyChoices: '您的私隱選擇（Your Privacy Choices）',
    doNotSell: '請勿出售或分享我的個人資料（Do Not Sell or Share My Personal Information）',
  },
  preferences: {
    title: '私隱設定',
    intro: '只有開啟的用途才會使用資料。',
    alwaysOn: '始終開啟',
    on: '開啟',
    off: '關閉',
    vendors: '合作夥伴',
    storage: '儲存項目',
    country: '國家或地區',
    optOut: '停用',
    inForm: '只會在表格中詢問。',
    refusalEffect: '拒絕後，所有頁面仍可使用。',
    policy: '現行政策',
    addenda: '地區附加條款',
    replaces: '取代',
    noAddendum: '沒有地區附加條款。',
    region: '適用規則：{region}',
    unknownRegion: '地區不明，適用最嚴格的規則',
    receipts: '您的同意紀錄',
    noReceipts: '此裝置上沒有紀錄。',
    download: '下載',
    withdrawAll: '全部撤回',
    opener: '私隱設定',
  },
  signal: '已遵從瀏覽器的拒絕訊號（Global Privacy Control）。',
  saved: '已儲存您的選擇',
  decidedOn: '決定時間：{date}',
  purposes: {
    necessary: {
      name: '必要',
      description: '讓網站安全運作，並記住這次選擇。',
    },
    functional: {
      name: '功能',
      description: '記住設定，並提供聊天或影片等功能。',
    },
    analytics: {
      name: '分析',
      description: '統計瀏覽次數，讓我們知道哪些頁面有幫助。',
    },
    advertising: {
      name: '廣告',
      description: '在本站和其他網站顯示符合您興趣的廣告。',
    },
    marketing: {
      name: '行銷推廣',
      description: '讓我們知道您是從哪項宣傳活動而來。',
    },
    newsletter: {
      name: '電子報',
      description: '以電郵傳送最新消息給您。',
    },
  },
  addendaNames: {
    base: '私隱政策',
    us: '美國',
    sg: '新加坡',
    hk: '香港',
    eu: '歐洲聯盟',
  },
} satisfies Texts;
