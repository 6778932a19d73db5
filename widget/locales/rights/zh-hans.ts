import type { RightsTexts } from '../../../src/types.js';

/**
 * Chinese in Simplified script.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: '信息',
    required: '必填',
    optional: '选填',
    oneOf: '填写其中一项即可',
    refusal: '您可以拒绝。只是不会进行这一项，其他不受影响。',
    agree: '是，我同意：{purpose}',
    confirm: '通过我们发送的消息中的链接确认后才会生效。',
    channels: {
      email: '电子邮件',
      sms: '短信',
      phone: '电话',
      post: '邮寄',
      push: '推送通知',
      messenger: '即时通讯',
    },
  },
  guardian: {
    ask: '您是否已满 {age} 岁？',
    yes: '是',
    no: '否',
    told: '将由父母或监护人为您决定。在此之前只会启用必要用途。',
    confirm: '我是父母或监护人，为这名儿童作出决定',
  },
  rights: {
    copy: '复制',
    copied: '已复制',
    page: '保存为网页',
    verify: '核验',
    intact: '没有缺失，也没有更改。',
    broken: '从此记录起有缺失或更改：{id}',
    unsigned: '无法连接存档，仅核验了此设备上的副本。',
    withdraw: '撤回',
    erase: '申请删除',
    correct: '申请更正',
    sent: '申请时间：{date}。答复前只会启用必要用途。',
    resume: '取消申请',
    forget: '删除此设备上的副本',
    forgotten: '已删除。您的选择保持不变。',
    events: {
      expired: '已过期',
      corrected: '已更正',
      objected: '已提出异议',
      confirmed: '已确认',
      imported: '已在其他地方同意',
      requested: '已提出申请',
    },
  },
} satisfies RightsTexts;
