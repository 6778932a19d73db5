import type { Texts } from '../../src/types.js';

/**
 * Chinese in Traditional script, as Hong Kong and Macao write it.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'zh-Hant-HK',
  dir: 'ltr',
  font: '"PingFang HK","Microsoft JhengHei UI","Noto Sans HK","Noto Sans CJK HK"',
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
  close: '關閉',
  policyLink: '私隱政策',
  contact: '聯絡我們',
  us: {
    privacyChoices: '您的私隱選擇（Your Privacy Choices）',
    doNotSell: '請勿出售或分享我的個人資料（Do Not Sell or Share My Personal Information）',
  },
  settings: '私隱設定',
  signal: '已遵從您的拒絕要求（Global Privacy Control）。',
  saved: '已儲存您的選擇',
  undo: '復原',
  receipt: '紀錄編號',
  purposes: {
    necessary: {
      name: '必要',
      description: '讓網站安全運作，並記住這次選擇。',
    },
    functional: {
      name: '功能',
      description: '記住設定，並提供聊天或影片等功能。',
    },
    statistics: {
      name: '自有統計',
      description: '只為本站統計瀏覽次數。',
    },
    analytics: {
      name: '分析',
      description: '統計瀏覽次數，讓我們知道哪些頁面有幫助。',
    },
    personalisation: {
      name: '個人化',
      description: '按您的使用情況調整內容。',
    },
    advertising: {
      name: '廣告',
      description: '在本站和其他網站顯示符合您興趣的廣告。',
    },
    marketing: {
      name: '市場推廣',
      description: '讓我們知道您是從哪項宣傳活動而來。',
    },
    development: {
      name: '新服務開發',
      description: '根據使用情況開發新服務。',
    },
    newsletter: {
      name: '電子通訊',
      description: '以電郵傳送最新消息給您。',
    },
  },
} satisfies Texts;
