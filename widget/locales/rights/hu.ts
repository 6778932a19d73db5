import type { RightsTexts } from '../../../src/types.js';

/**
 * Hungarian.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Adatok',
    required: 'kötelező',
    optional: 'önkéntes',
    oneOf: 'ezek közül egy elég',
    refusal: 'Elutasíthatja. Ekkor csak ez marad el, más nem változik.',
    agree: 'Igen, hozzájárulok: {purpose}',
    confirm: 'Akkor érvényes, ha a küldött üzenetben lévő hivatkozással megerősíti.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Posta',
      push: 'Push-értesítés',
      messenger: 'Üzenetküldő',
    },
  },
  guardian: {
    ask: 'Elmúlt már {age} éves?',
    yes: 'Igen',
    no: 'Nem',
    told: 'Akkor szülő vagy gyám dönt Ön helyett. Addig semmi önkéntes nem fut.',
    confirm: 'Szülő vagy gyám vagyok, és e gyermek helyett döntök',
  },
  rights: {
    copy: 'Másolás',
    copied: 'Másolva',
    page: 'Mentés oldalként',
    verify: 'Ellenőrzés',
    intact: 'Semmi sem hiányzik, és semmi sem változott.',
    broken: 'Valami hiányzik vagy megváltozott ettől az igazolástól kezdve: {id}',
    unsigned:
      'Az archívum nem volt elérhető, ezért csak az eszközön lévő másolatokat ellenőriztük.',
    withdraw: 'Hozzájárulás visszavonása',
    erase: 'Törlés kérése',
    correct: 'Helyesbítés kérése',
    sent: 'A kérelmet elküldte ({date}). A válaszig semmi önkéntes nem fut.',
    resume: 'A kérelem visszavonása',
    forget: 'Az eszközön lévő másolatok törlése',
    forgotten: 'Törölve. A döntései változatlanok maradnak.',
    events: {
      expired: 'Lejárt',
      corrected: 'Helyesbítve',
      objected: 'Tiltakozás benyújtva',
      confirmed: 'Megerősítve',
      imported: 'Máshol megadva',
      requested: 'Kérelem benyújtva',
    },
  },
} satisfies RightsTexts;
