import type { RightsTexts } from '../../../src/types.js';

/**
 * Finnish.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Tiedot',
    required: 'pakollinen',
    optional: 'vapaaehtoinen',
    oneOf: 'yksi näistä riittää',
    refusal: 'Voit kieltäytyä. Silloin vain tätä ei tehdä, eikä mikään muu muutu.',
    agree: 'Kyllä, annan suostumuksen: {purpose}',
    confirm: 'Se tulee voimaan, kun vahvistat sen lähettämässämme viestissä olevasta linkistä.',
    channels: {
      email: 'Sähköposti',
      sms: 'Tekstiviesti',
      phone: 'Puhelin',
      post: 'Posti',
      push: 'Push-ilmoitus',
      messenger: 'Pikaviesti',
    },
  },
  guardian: {
    ask: 'Oletko {age}-vuotias tai vanhempi?',
    yes: 'Kyllä',
    no: 'En',
    told: 'Silloin vanhempi tai huoltaja päättää puolestasi. Siihen asti mikään vapaaehtoinen ei ole päällä.',
    confirm: 'Olen vanhempi tai huoltaja ja päätän tämän lapsen puolesta',
  },
  rights: {
    copy: 'Kopioi',
    copied: 'Kopioitu',
    page: 'Tallenna sivuna',
    verify: 'Tarkista',
    intact: 'Mitään ei puutu eikä mitään ole muutettu.',
    broken: 'Jotain puuttuu tai on muutettu tästä kuitista alkaen: {id}',
    unsigned: 'Arkistoon ei saatu yhteyttä, joten vain tämän laitteen kopiot tarkistettiin.',
    withdraw: 'Peruuta suostumus',
    erase: 'Pyydä poistamista',
    correct: 'Pyydä oikaisua',
    sent: 'Pyydetty {date}. Mikään vapaaehtoinen ei ole päällä ennen vastausta.',
    resume: 'Peru pyyntö',
    forget: 'Poista tämän laitteen kopiot',
    forgotten: 'Poistettu. Valintasi pysyvät ennallaan.',
    events: {
      expired: 'Vanhentunut',
      corrected: 'Oikaistu',
      objected: 'Vastustettu',
      confirmed: 'Vahvistettu',
      imported: 'Annettu muualla',
      requested: 'Pyyntö tehty',
    },
  },
} satisfies RightsTexts;
