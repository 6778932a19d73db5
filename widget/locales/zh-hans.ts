import type { Texts } from '../../src/types.js';

/** Chinese in Simplified script. */
export const texts = {
  tag: 'zh-Hans',
  dir: 'ltr',
  ask: {
    title: '您的隐私，由您决定',
    body: '我们和合作伙伴可以将 Cookie 用于{purposes}吗？拒绝不会有任何损失，您也可以随时更改。',
  },
  inform: {
    title: '您的隐私，由您决定',
    body: '我们和合作伙伴将 Cookie 用于{purposes}。拒绝不会有任何损失，您也可以随时更改。',
  },
  acceptAll: '全部接受',
  rejectAll: '全部拒绝',
  choose: '自行选择',
  save: '保存选择',
  close: '关闭',
  policyLink: '隐私政策',
  contact: '联系我们',
  us: {
    privacyChoices: '您的隐私选择（Your Privacy Choices）',
    doNotSell: '请勿出售或共享我的个人信息（Do Not Sell or Share My Personal Information）',
  },
  preferences: {
    title: '隐私设置',
    intro: '只有开启的用途才会使用信息。',
    alwaysOn: '始终开启',
    on: '开启',
    off: '关闭',
    vendors: '合作伙伴',
    storage: '存储项目',
    country: '国家或地区',
    optOut: '停用',
    inForm: '仅在表单中询问。',
    refusalEffect: '拒绝后，所有页面仍可使用。',
    policy: '现行政策',
    addenda: '地区附加条款',
    replaces: '取代',
    noAddendum: '没有地区附加条款。',
    region: '适用规则：{region}',
    unknownRegion: '地区未知，适用最严格的规则',
    receipts: '您的同意记录',
    noReceipts: '此设备上没有记录。',
    download: '下载',
    withdrawAll: '全部撤回',
    opener: '隐私设置',
  },
  signal: '已遵从浏览器的拒绝信号（Global Privacy Control）。',
  saved: '已保存您的选择',
  decidedOn: '决定时间：{date}',
  purposes: {
    necessary: {
      name: '必要',
      description: '让网站安全运行，并记住这次选择。',
    },
    functional: {
      name: '功能',
      description: '记住设置，并提供聊天或视频等功能。',
    },
    analytics: {
      name: '分析',
      description: '统计访问次数，让我们了解哪些页面有帮助。',
    },
    advertising: {
      name: '广告',
      description: '在本站和其他网站展示符合您兴趣的广告。',
    },
    marketing: {
      name: '营销',
      description: '让我们了解您是通过哪个推广活动来访的。',
    },
    newsletter: {
      name: '电子报',
      description: '通过电子邮件向您发送最新消息。',
    },
  },
  addendaNames: {
    base: '隐私政策',
    us: '美国',
    sg: '新加坡',
    hk: '香港',
    eu: '欧盟',
  },
} satisfies Texts;
