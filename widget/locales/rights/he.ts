import type { RightsTexts } from '../../../src/types.js';

/**
 * Hebrew.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'מידע',
    required: 'חובה',
    optional: 'רשות',
    oneOf: 'מספיק אחד מאלה',
    refusal: 'תוכלו לסרב. רק הדבר הזה לא יתבצע, ושום דבר אחר לא ישתנה.',
    agree: 'כן, אני מסכים/ה: {purpose}',
    confirm: 'ההסכמה תקפה אחרי אישור בקישור שבהודעה שנשלח אליכם.',
    channels: {
      email: 'אימייל',
      sms: 'הודעת טקסט',
      phone: 'טלפון',
      post: 'דואר',
      push: 'התראה',
      messenger: 'אפליקציית מסרים',
    },
  },
  guardian: {
    ask: 'האם גילכם {age} ומעלה?',
    yes: 'כן',
    no: 'לא',
    told: 'במקרה כזה הורה או אפוטרופוס מחליטים במקומכם. עד אז פועל רק מה שהכרחי.',
    confirm: 'אני הורה או אפוטרופוס, וההחלטה עבור הילד או הילדה היא שלי',
  },
  rights: {
    copy: 'העתקה',
    copied: 'הועתק',
    page: 'שמירה כדף',
    verify: 'בדיקה',
    intact: 'דבר לא חסר ודבר לא שונה.',
    broken: 'משהו חסר או שונה, החל מהאסמכתה הזאת: {id}',
    unsigned: 'לא היה אפשר לפנות לארכיון, ולכן נבדקו רק העותקים שבמכשיר הזה.',
    withdraw: 'ביטול ההסכמה',
    erase: 'בקשת מחיקה',
    correct: 'בקשת תיקון',
    sent: 'מועד הבקשה: {date}. עד למענה פועל רק מה שהכרחי.',
    resume: 'ביטול הבקשה',
    forget: 'מחיקת העותקים שבמכשיר הזה',
    forgotten: 'נמחקו. הבחירות שלך נשארות כפי שהן.',
    events: {
      expired: 'פג תוקף',
      corrected: 'תוקן',
      objected: 'הוגשה התנגדות',
      confirmed: 'אומת',
      imported: 'ניתנה במקום אחר',
      requested: 'הוגשה בקשה',
    },
  },
} satisfies RightsTexts;
