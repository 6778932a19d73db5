import type { Texts } from '../../src/types.js';

/**
 * Thai.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'th',
  dir: 'ltr',
  ask: {
    title: 'ความเป็นส่วนตัวของคุณ คุณเลือกได้',
    body: 'เราและพันธมิตรขอใช้คุกกี้สำหรับ {purposes} ได้หรือไม่ คุณปฏิเสธได้โดยไม่เสียสิทธิ์ใดๆ และเปลี่ยนใจได้ทุกเมื่อ',
  },
  inform: {
    title: 'ความเป็นส่วนตัวของคุณ คุณเลือกได้',
    body: 'เราและพันธมิตรใช้คุกกี้สำหรับ {purposes} คุณปฏิเสธได้ทุกเมื่อโดยไม่เสียสิทธิ์ใดๆ',
  },
  acceptAll: 'ยอมรับทั้งหมด',
  rejectAll: 'ปฏิเสธทั้งหมด',
  choose: 'เลือกเอง',
  close: 'ปิด',
  policyLink: 'นโยบายความเป็นส่วนตัว',
  contact: 'ติดต่อเรา',
  us: {
    privacyChoices: 'ตัวเลือกความเป็นส่วนตัวของคุณ (Your Privacy Choices)',
    doNotSell: 'ห้ามขายหรือแบ่งปันข้อมูลส่วนบุคคลของฉัน (Do Not Sell or Share My Personal Information)',
  },
  settings: 'การตั้งค่าความเป็นส่วนตัว',
  signal: 'ดำเนินการตามคำขอปฏิเสธแล้ว (Global Privacy Control)',
  saved: 'บันทึกตัวเลือกของคุณแล้ว',
  undo: 'เลิกทำ',
  receipt: 'หลักฐานการเลือก',
  purposes: {
    necessary: {
      name: 'จำเป็น',
      description: 'ทำให้เว็บไซต์ปลอดภัย ใช้งานได้ และจดจำตัวเลือกนี้',
    },
    functional: {
      name: 'ฟีเจอร์เสริม',
      description: 'จดจำการตั้งค่าและมีฟีเจอร์เสริม เช่น แชทหรือวิดีโอ',
    },
    statistics: {
      name: 'สถิติภายใน',
      description: 'นับการเข้าชมสำหรับเว็บไซต์นี้เท่านั้น',
    },
    analytics: {
      name: 'การวิเคราะห์',
      description: 'นับการเข้าชมและบอกเราว่าหน้าใดมีประโยชน์',
    },
    personalisation: {
      name: 'การปรับให้เหมาะกับคุณ',
      description: 'ปรับเนื้อหาตามการใช้งานของคุณ',
    },
    advertising: {
      name: 'การโฆษณา',
      description: 'แสดงโฆษณาที่ตรงกับความสนใจของคุณ ทั้งที่นี่และที่อื่น',
    },
    marketing: {
      name: 'การตลาด',
      description: 'บอกเราว่าแคมเปญใดพาคุณมาที่นี่',
    },
    development: {
      name: 'บริการใหม่',
      description: 'ช่วยเราพัฒนาบริการใหม่จากการใช้งาน',
    },
    newsletter: {
      name: 'จดหมายข่าว',
      description: 'ส่งข่าวสารให้คุณทางอีเมล',
    },
  },
} satisfies Texts;
