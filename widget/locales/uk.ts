import type { Texts } from '../../src/types.js';

/**
 * Ukrainian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'uk',
  dir: 'ltr',
  ask: {
    title: 'Ваші дані — ваш вибір',
    body: 'Чи можемо ми та наші партнери використовувати файли cookie для таких цілей: {purposes}? Ви можете відмовитися, нічого не втрачаючи, і будь-коли змінити рішення.',
  },
  inform: {
    title: 'Ваші дані — ваш вибір',
    body: 'Ми та наші партнери використовуємо файли cookie для таких цілей: {purposes}. Ви можете відмовитися, нічого не втрачаючи, і будь-коли змінити рішення.',
  },
  acceptAll: 'Прийняти все',
  rejectAll: 'Відхилити все',
  choose: 'Вибрати',
  close: 'Закрити',
  policyLink: 'Політика конфіденційності',
  contact: 'Контакти',
  us: {
    privacyChoices: 'Ваш вибір щодо конфіденційності (Your Privacy Choices)',
    doNotSell:
      'Не продавати й не передавати мої персональні дані (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Налаштування конфіденційності',
  signal: 'Вашу відмову враховано (Global Privacy Control).',
  saved: 'Ваш вибір збережено',
  undo: 'Скасувати',
  receipt: 'Номер запису',
  purposes: {
    necessary: {
      name: 'Необхідне',
      description: 'Забезпечує безпеку й роботу сайту та запам’ятовує цей вибір.',
    },
    functional: {
      name: 'Функції',
      description: 'Запам’ятовує налаштування й додає чат, відео тощо.',
    },
    statistics: {
      name: 'Власна статистика',
      description: 'Рахує відвідування лише для цього сайту.',
    },
    analytics: {
      name: 'Аналітика',
      description: 'Рахує відвідування та показує, які сторінки корисні.',
    },
    personalisation: {
      name: 'Персоналізація',
      description: 'Добирає вміст під те, як ви користуєтеся сайтом.',
    },
    advertising: {
      name: 'Реклама',
      description: 'Показує рекламу за вашими інтересами тут і на інших сайтах.',
    },
    marketing: {
      name: 'Маркетинг',
      description: 'Показує нам, яка кампанія привела вас сюди.',
    },
    development: {
      name: 'Нові послуги',
      description: 'Допомагає розробляти нові послуги на основі користування наявними.',
    },
    newsletter: {
      name: 'Розсилка',
      description: 'Надсилає вам новини електронною поштою.',
    },
  },
} satisfies Texts;
