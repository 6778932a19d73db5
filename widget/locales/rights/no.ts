import type { RightsTexts } from '../../../src/types.js';

/**
 * Norwegian Bokmål.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Opplysninger',
    required: 'påkrevd',
    optional: 'frivillig',
    oneOf: 'én av disse er nok',
    refusal: 'Du kan si nei. Da blir bare dette ikke gjort, og ingenting annet endres.',
    agree: 'Ja, jeg godtar: {purpose}',
    confirm: 'Det gjelder først når du bekrefter med lenken i meldingen vi sender deg.',
    channels: {
      email: 'E-post',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Post',
      push: 'Pushvarsel',
      messenger: 'Meldingsapp',
    },
  },
  guardian: {
    ask: 'Er du {age} år eller eldre?',
    yes: 'Ja',
    no: 'Nei',
    told: 'Da bestemmer en forelder eller verge for deg. Inntil da er bare det nødvendige i bruk.',
    confirm: 'Jeg er forelder eller verge og bestemmer for dette barnet',
  },
  rights: {
    copy: 'Kopier',
    copied: 'Kopiert',
    page: 'Lagre som side',
    verify: 'Kontroller',
    intact: 'Ingenting mangler, og ingenting er endret.',
    broken: 'Noe mangler eller er endret fra og med denne kvitteringen: {id}',
    unsigned: 'Arkivet svarte ikke, så bare kopiene på denne enheten er kontrollert.',
    withdraw: 'Trekk tilbake',
    erase: 'Be om sletting',
    correct: 'Be om retting',
    sent: 'Forespørsel sendt {date}. Til svaret kommer, er bare det nødvendige i bruk.',
    resume: 'Trekk forespørselen',
    forget: 'Slett kopiene på denne enheten',
    forgotten: 'Slettet. Valgene dine står ved lag.',
    events: {
      expired: 'Utløpt',
      corrected: 'Rettet',
      objected: 'Protestert',
      confirmed: 'Bekreftet',
      imported: 'Gitt et annet sted',
      requested: 'Forespørsel sendt',
    },
  },
} satisfies RightsTexts;
