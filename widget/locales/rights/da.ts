import type { RightsTexts } from '../../../src/types.js';

/**
 * Danish.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Data',
    required: 'obligatorisk',
    optional: 'valgfrit',
    oneOf: 'ét af disse er nok',
    refusal: 'Du kan sige nej. Så undlades kun dette, og intet andet ændres.',
    agree: 'Ja, jeg giver samtykke: {purpose}',
    confirm: 'Det gælder, når du bekræfter via linket i den besked, vi sender dig.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Post',
      push: 'Push-besked',
      messenger: 'Beskedapp',
    },
  },
  guardian: {
    ask: 'Er du {age} år eller ældre?',
    yes: 'Ja',
    no: 'Nej',
    told: 'Så bestemmer en forælder eller værge for dig. Indtil da kører intet valgfrit.',
    confirm: 'Jeg er forælder eller værge og bestemmer for dette barn',
  },
  rights: {
    copy: 'Kopiér',
    copied: 'Kopieret',
    page: 'Gem som side',
    verify: 'Kontrollér',
    intact: 'Intet mangler, og intet er ændret.',
    broken: 'Noget mangler eller er ændret fra og med denne kvittering: {id}',
    unsigned: 'Arkivet svarede ikke, så kun kopierne på denne enhed er kontrolleret.',
    withdraw: 'Træk tilbage',
    erase: 'Bed om sletning',
    correct: 'Bed om rettelse',
    sent: 'Anmodet den {date}. Intet valgfrit kører, før der er svaret.',
    resume: 'Træk anmodningen tilbage',
    forget: 'Slet kopierne på denne enhed',
    forgotten: 'Slettet. Dine valg gælder stadig.',
    events: {
      expired: 'Udløbet',
      corrected: 'Rettet',
      objected: 'Indsigelse gjort',
      confirmed: 'Bekræftet',
      imported: 'Givet andetsteds',
      requested: 'Anmodning sendt',
    },
  },
} satisfies RightsTexts;
