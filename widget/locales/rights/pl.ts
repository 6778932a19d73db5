import type { RightsTexts } from '../../../src/types.js';

/**
 * Polish.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Dane',
    required: 'wymagane',
    optional: 'opcjonalne',
    oneOf: 'wystarczy jedno z nich',
    refusal:
      'Możesz odmówić. Wtedy nie zrobimy tylko tej jednej rzeczy, poza tym nic się nie zmieni.',
    agree: 'Tak, zgadzam się: {purpose}',
    confirm: 'Zgoda zacznie obowiązywać, gdy potwierdzisz ją linkiem w wiadomości od nas.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Poczta',
      push: 'Powiadomienie push',
      messenger: 'Komunikator',
    },
  },
  guardian: {
    ask: 'Czy masz {age} lub więcej lat?',
    yes: 'Tak',
    no: 'Nie',
    told: 'W takim razie decyduje za Ciebie rodzic lub opiekun. Do tego czasu działa tylko to, co niezbędne.',
    confirm: 'Jestem rodzicem lub opiekunem i decyduję za to dziecko',
  },
  rights: {
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    page: 'Zapisz jako stronę',
    verify: 'Sprawdź',
    intact: 'Niczego nie brakuje i nic nie zostało zmienione.',
    broken: 'Czegoś brakuje lub coś zmieniono, począwszy od tego potwierdzenia: {id}',
    unsigned: 'Archiwum było niedostępne, więc sprawdzono tylko kopie na tym urządzeniu.',
    withdraw: 'Wycofaj',
    erase: 'Poproś o usunięcie',
    correct: 'Poproś o sprostowanie',
    sent: 'Prośbę wysłano {date}. Do czasu odpowiedzi działa tylko to, co niezbędne.',
    resume: 'Wycofaj prośbę',
    forget: 'Usuń kopie na tym urządzeniu',
    forgotten: 'Usunięto. Wybory pozostają bez zmian.',
    events: {
      expired: 'Wygasło',
      corrected: 'Sprostowano',
      objected: 'Zgłoszono sprzeciw',
      confirmed: 'Potwierdzono',
      imported: 'Wyrażono gdzie indziej',
      requested: 'Wysłano prośbę',
    },
  },
} satisfies RightsTexts;
