import type { RightsTexts } from '../../../src/types.js';

/**
 * Arabic.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'البيانات',
    required: 'إلزامي',
    optional: 'اختياري',
    oneOf: 'يكفي واحد منها',
    refusal: 'يمكنك الرفض. عندها لن يتم هذا الأمر وحده، ولن يتغير شيء آخر.',
    agree: 'نعم، أوافق: {purpose}',
    confirm: 'تسري الموافقة بعد أن تؤكدها عبر الرابط في الرسالة التي نرسلها إليك.',
    channels: {
      email: 'البريد الإلكتروني',
      sms: 'رسالة نصية',
      phone: 'الهاتف',
      post: 'البريد',
      push: 'إشعار فوري',
      messenger: 'تطبيق مراسلة',
    },
  },
  guardian: {
    ask: 'هل بلغت سن {age}؟',
    yes: 'نعم',
    no: 'لا',
    told: 'إذن يقرر أحد الوالدين أو ولي الأمر بدلًا منك. وحتى ذلك الحين لا يعمل إلا ما هو ضروري.',
    confirm: 'أنا أحد الوالدين أو ولي الأمر وأقرر عن هذا الطفل',
  },
  rights: {
    copy: 'نسخ',
    copied: 'تم النسخ',
    page: 'حفظ كصفحة',
    verify: 'التحقق',
    intact: 'لا شيء مفقود ولم يتغير شيء.',
    broken: 'هناك شيء مفقود أو تغيّر، بدءًا من هذا الإيصال: {id}',
    unsigned: 'تعذر الاتصال بالأرشيف، لذا فُحصت النسخ الموجودة على هذا الجهاز فقط.',
    withdraw: 'سحب الموافقة',
    erase: 'طلب الحذف',
    correct: 'طلب التصحيح',
    sent: 'تاريخ الطلب: {date}. لا يعمل إلا ما هو ضروري حتى يصل الرد.',
    resume: 'إلغاء الطلب',
    events: {
      expired: 'انتهت المدة',
      corrected: 'تم التصحيح',
      objected: 'تم الاعتراض',
      confirmed: 'تم التأكيد',
      imported: 'مُنحت في مكان آخر',
      requested: 'تم تقديم الطلب',
    },
  },
} satisfies RightsTexts;
