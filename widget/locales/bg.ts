import type { Texts } from '../../src/types.js';

/**
 * Bulgarian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'bg',
  dir: 'ltr',
  ask: {
    title: 'Вашите данни, вашият избор',
    body: 'Може ли ние и нашите партньори да използваме бисквитки за тези цели: {purposes}? Можете да откажете, без да губите нищо, и да промените решението си по всяко време.',
  },
  inform: {
    title: 'Вашите данни, вашият избор',
    body: 'Ние и нашите партньори използваме бисквитки за тези цели: {purposes}. Можете да откажете, без да губите нищо, и да промените решението си по всяко време.',
  },
  acceptAll: 'Приемам всички',
  rejectAll: 'Отказвам всички',
  choose: 'Избор',
  close: 'Затваряне',
  policyLink: 'Политика за поверителност',
  contact: 'Контакти',
  us: {
    privacyChoices: 'Вашият избор за поверителност (Your Privacy Choices)',
    doNotSell: 'Отказ от продажба и споделяне (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Настройки за поверителност',
  signal: 'Отказът ви е зачетен (Global Privacy Control).',
  saved: 'Изборът ви е запазен',
  undo: 'Отмяна',
  receipt: 'Запис',
  purposes: {
    necessary: {
      name: 'Необходими',
      description: 'Поддържа сайта сигурен и работещ и помни този избор.',
    },
    functional: {
      name: 'Допълнителни функции',
      description: 'Помни настройки и предлага екстри като чат или видео.',
    },
    statistics: {
      name: 'Собствена статистика',
      description: 'Брои посещенията само за този сайт.',
    },
    analytics: {
      name: 'Анализ',
      description: 'Брои посещенията и ни показва кои страници са полезни.',
    },
    personalisation: {
      name: 'Персонализиране',
      description: 'Съобразява съдържанието с това как ползвате сайта.',
    },
    advertising: {
      name: 'Реклама',
      description: 'Показва реклами според интересите ви, тук и другаде.',
    },
    marketing: {
      name: 'Маркетинг',
      description: 'Показва ни коя наша кампания ви е довела тук.',
    },
    development: {
      name: 'Нови услуги',
      description: 'Помага ни да създаваме нови услуги според използването на сегашните.',
    },
    newsletter: {
      name: 'Бюлетин',
      description: 'Изпраща ви новини по имейл.',
    },
  },
} satisfies Texts;
