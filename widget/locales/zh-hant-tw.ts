import type { Texts } from '../../src/types.js';

/**
 * Chinese in Traditional script, as Taiwan writes it.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'zh-Hant-TW',
  dir: 'ltr',
  font: '"PingFang TC","Microsoft JhengHei","Noto Sans TC","Noto Sans CJK TC"',
  ask: {
    title: '您的隱私，由您決定',
    body: '我們和合作夥伴是否可以將 Cookie 用於以下用途：{purposes}？拒絕不會有任何損失，您也可以隨時變更。',
  },
  inform: {
    title: '您的隱私，由您決定',
    body: '我們和合作夥伴將 Cookie 用於以下用途：{purposes}。拒絕不會有任何損失，您也可以隨時變更。',
  },
  acceptAll: '全部接受',
  rejectAll: '全部拒絕',
  choose: '自行選擇',
  close: '關閉',
  policyLink: '隱私權政策',
  contact: '聯絡我們',
  us: {
    privacyChoices: '您的隱私權選擇（Your Privacy Choices）',
    doNotSell: '請勿出售或分享我的個人資料（Do Not Sell or Share My Personal Information）',
  },
  settings: '隱私權設定',
  signal: '已依照您的拒絕要求處理（Global Privacy Control）。',
  saved: '已儲存您的選擇',
  undo: '復原',
  receipt: '紀錄編號',
  purposes: {
    necessary: {
      name: '必要',
      description: '讓網站安全運作，並記住這次的選擇。',
    },
    functional: {
      name: '功能',
      description: '記住設定，並提供聊天或影片等功能。',
    },
    statistics: {
      name: '自有統計',
      description: '只為本網站統計造訪次數。',
    },
    analytics: {
      name: '分析',
      description: '統計造訪次數，讓我們知道哪些頁面有幫助。',
    },
    personalisation: {
      name: '個人化',
      description: '依您的使用情況調整內容。',
    },
    advertising: {
      name: '廣告',
      description: '在本網站和其他網站顯示符合您興趣的廣告。',
    },
    marketing: {
      name: '行銷',
      description: '讓我們知道您是從哪個行銷活動而來。',
    },
    development: {
      name: '新服務開發',
      description: '依使用情況開發新服務。',
    },
    newsletter: {
      name: '電子報',
      description: '以電子郵件寄送最新消息給您。',
    },
  },
} satisfies Texts;
