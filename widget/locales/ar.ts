import type { Texts } from '../../src/types.js';

/**
 * Arabic.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'ar',
  dir: 'rtl',
  ask: {
    title: 'خصوصيتك قرارك',
    body: 'هل تسمح لنا ولشركائنا باستخدام ملفات تعريف الارتباط للأغراض التالية: {purposes}؟ يمكنك الرفض دون أن تخسر شيئًا، وتغيير رأيك في أي وقت.',
  },
  inform: {
    title: 'خصوصيتك قرارك',
    body: 'نستخدم نحن وشركاؤنا ملفات تعريف الارتباط للأغراض التالية: {purposes}. يمكنك الرفض في أي وقت دون أن تخسر شيئًا.',
  },
  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  choose: 'اختيار',
  close: 'إغلاق',
  policyLink: 'سياسة الخصوصية',
  contact: 'اتصل بنا',
  us: {
    privacyChoices: 'خيارات الخصوصية (Your Privacy Choices)',
    doNotSell:
      'لا تبيعوا معلوماتي الشخصية ولا تشاركوها (Do Not Sell or Share My Personal Information)',
  },
  settings: 'إعدادات الخصوصية',
  signal: 'تمت تلبية طلب الرفض (Global Privacy Control).',
  saved: 'تم حفظ اختيارك',
  undo: 'تراجع',
  receipt: 'الإيصال',
  purposes: {
    necessary: {
      name: 'الضرورية',
      description: 'يحافظ على أمان الموقع وعمله ويتذكر هذا الاختيار.',
    },
    functional: {
      name: 'الميزات الإضافية',
      description: 'يتذكر الإعدادات ويوفر ميزات مثل الدردشة أو الفيديو.',
    },
    statistics: {
      name: 'إحصاءاتنا الخاصة',
      description: 'يحصي الزيارات لهذا الموقع وحده.',
    },
    analytics: {
      name: 'التحليلات',
      description: 'يحصي الزيارات ويبين لنا الصفحات المفيدة.',
    },
    personalisation: {
      name: 'التخصيص',
      description: 'يلائم المحتوى مع طريقة استخدامك للموقع.',
    },
    advertising: {
      name: 'الإعلانات',
      description: 'يعرض إعلانات تناسب اهتماماتك، هنا وفي مواقع أخرى.',
    },
    marketing: {
      name: 'التسويق',
      description: 'يخبرنا أي حملة من حملاتنا أتت بك إلى هنا.',
    },
    development: {
      name: 'الخدمات الجديدة',
      description: 'يساعدنا على تطوير خدمات جديدة انطلاقًا من الاستخدام.',
    },
    newsletter: {
      name: 'النشرة البريدية',
      description: 'يرسل إليك الأخبار بالبريد الإلكتروني.',
    },
  },
} satisfies Texts;
