import type { Texts } from '../../src/types.js';

/**
 * Hebrew.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'he',
  dir: 'rtl',
  ask: {
    title: 'הפרטיות שלכם, הבחירה שלכם',
    body: 'האם אנחנו והשותפים שלנו יכולים להשתמש בעוגיות למטרות אלה: {purposes}? תוכלו לסרב בלי להפסיד דבר, ולשנות את דעתכם בכל עת.',
  },
  inform: {
    title: 'הפרטיות שלכם, הבחירה שלכם',
    body: 'אנחנו והשותפים שלנו משתמשים בעוגיות למטרות אלה: {purposes}. תוכלו לסרב בכל עת בלי להפסיד דבר.',
  },
  acceptAll: 'אישור הכול',
  rejectAll: 'דחיית הכול',
  choose: 'בחירה',
  close: 'סגירה',
  policyLink: 'מדיניות פרטיות',
  contact: 'יצירת קשר',
  us: {
    privacyChoices: 'אפשרויות הפרטיות שלכם (Your Privacy Choices)',
    doNotSell:
      'אין למכור או לשתף את המידע האישי שלי (Do Not Sell or Share My Personal Information)',
  },
  settings: 'הגדרות פרטיות',
  signal: 'בקשת הסירוב כובדה (Global Privacy Control).',
  saved: 'הבחירה שלכם נשמרה',
  undo: 'ביטול הפעולה',
  receipt: 'אסמכתה',
  purposes: {
    necessary: {
      name: 'הכרחי',
      description: 'שמירה על אתר בטוח ופעיל וזכירת הבחירה הזאת.',
    },
    functional: {
      name: 'תוספות',
      description: 'זכירת הגדרות ותוספות כמו צ׳אט או וידאו.',
    },
    statistics: {
      name: 'סטטיסטיקה פנימית',
      description: 'ספירת ביקורים עבור האתר הזה בלבד.',
    },
    analytics: {
      name: 'ניתוח נתונים',
      description: 'ספירת ביקורים כדי לדעת אילו דפים מועילים.',
    },
    personalisation: {
      name: 'התאמה אישית',
      description: 'התאמת התוכן לאופן השימוש שלכם באתר.',
    },
    advertising: {
      name: 'פרסום',
      description: 'הצגת פרסומות לפי תחומי העניין שלכם, כאן ובמקומות אחרים.',
    },
    marketing: {
      name: 'שיווק',
      description: 'זיהוי הקמפיין שהביא אתכם לכאן.',
    },
    development: {
      name: 'שירותים חדשים',
      description: 'פיתוח שירותים חדשים על סמך השימוש בשירותים שלנו.',
    },
    newsletter: {
      name: 'ניוזלטר',
      description: 'שליחת חדשות אליכם באימייל.',
    },
  },
} satisfies Texts;
