import type { Texts } from '../../src/types.js';

/**
 * Chinese in Simplified script.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'zh-Hans',
  dir: 'ltr',
  font: '"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC"',
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
  close: '关闭',
  policyLink: '隐私政策',
  contact: '联系我们',
  us: {
    privacyChoices: '您的隐私选择（Your Privacy Choices）',
    doNotSell: '请勿出售或共享我的个人信息（Do Not Sell or Share My Personal Information）',
  },
  settings: '隐私设置',
  signal: '已遵从您的拒绝请求（Global Privacy Control）。',
  saved: '已保存您的选择',
  undo: '撤销',
  receipt: '记录编号',
  purposes: {
    necessary: {
      name: '必要',
      description: '让网站安全运行，并记住这次选择。',
    },
    functional: {
      name: '功能',
      description: '记住设置，并提供聊天或视频等功能。',
    },
    statistics: {
      name: '自有统计',
      description: '仅为本站统计访问次数。',
    },
    analytics: {
      name: '分析',
      description: '统计访问次数，让我们了解哪些页面有帮助。',
    },
    personalisation: {
      name: '个性化',
      description: '根据您的使用情况调整内容。',
    },
    advertising: {
      name: '广告',
      description: '在本站和其他网站展示符合您兴趣的广告。',
    },
    marketing: {
      name: '营销',
      description: '让我们了解您是通过哪个推广活动来访的。',
    },
    development: {
      name: '新服务开发',
      description: '根据使用情况开发新服务。',
    },
    newsletter: {
      name: '电子报',
      description: '通过电子邮件向您发送最新消息。',
    },
  },
} satisfies Texts;
