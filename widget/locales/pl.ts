import type { Texts } from '../../src/types.js';

/**
 * Polish.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'pl',
  dir: 'ltr',
  ask: {
    title: 'Twoja prywatność, Twój wybór',
    body: 'Czy my i nasi partnerzy możemy używać plików cookie w tych celach: {purposes}? Możesz odmówić bez żadnych konsekwencji i w każdej chwili zmienić zdanie.',
  },
  inform: {
    title: 'Twoja prywatność, Twój wybór',
    body: 'My i nasi partnerzy używamy plików cookie w tych celach: {purposes}. Możesz odmówić bez żadnych konsekwencji i w każdej chwili zmienić zdanie.',
  },
  acceptAll: 'Akceptuj wszystko',
  rejectAll: 'Odrzuć wszystko',
  choose: 'Wybierz',
  close: 'Zamknij',
  policyLink: 'Polityka prywatności',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Twoje wybory dotyczące prywatności (Your Privacy Choices)',
    doNotSell:
      'Nie sprzedawaj ani nie udostępniaj moich danych (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Ustawienia prywatności',
  signal: 'Twój sprzeciw został uwzględniony (Global Privacy Control).',
  saved: 'Twój wybór został zapisany',
  undo: 'Cofnij',
  receipt: 'Potwierdzenie',
  purposes: {
    necessary: {
      name: 'Niezbędne',
      description: 'Zapewnia bezpieczne działanie strony i zapamiętuje ten wybór.',
    },
    functional: {
      name: 'Funkcje',
      description: 'Zapamiętuje ustawienia i udostępnia dodatki, takie jak czat lub wideo.',
    },
    statistics: {
      name: 'Własne statystyki',
      description: 'Liczy odwiedziny wyłącznie na potrzeby tej strony.',
    },
    analytics: {
      name: 'Analityka',
      description: 'Liczy odwiedziny i pokazuje nam, które strony są pomocne.',
    },
    personalisation: {
      name: 'Personalizacja',
      description: 'Dopasowuje treści do tego, jak korzystasz ze strony.',
    },
    advertising: {
      name: 'Reklama',
      description: 'Wyświetla tu i gdzie indziej reklamy zgodne z Twoimi zainteresowaniami.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Pokazuje nam, która kampania Cię tu sprowadziła.',
    },
    development: {
      name: 'Nowe usługi',
      description: 'Pomaga nam tworzyć nowe usługi na podstawie korzystania z obecnych.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Wysyła Ci nowości e-mailem.',
    },
  },
} satisfies Texts;
