import type { RightsTexts } from '../../../src/types.js';

/**
 * Dutch.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Gegevens',
    required: 'verplicht',
    optional: 'optioneel',
    oneOf: 'één hiervan is genoeg',
    refusal: 'U mag weigeren. Dan vervalt alleen dit en verandert er verder niets.',
    agree: 'Ja, ik geef toestemming: {purpose}',
    confirm: 'Dit geldt zodra u het bevestigt via de link in het bericht dat we u sturen.',
    channels: {
      email: 'E-mail',
      sms: 'Sms',
      phone: 'Telefoon',
      post: 'Post',
      push: 'Pushmelding',
      messenger: 'Berichtenapp',
    },
  },
  guardian: {
    ask: 'Bent u {age} jaar of ouder?',
    yes: 'Ja',
    no: 'Nee',
    told: 'Dan beslist een ouder of voogd voor u. Tot die tijd werkt niets optioneels.',
    confirm: 'Ik ben de ouder of voogd en beslis voor dit kind',
  },
  rights: {
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    page: 'Opslaan als pagina',
    verify: 'Controleren',
    intact: 'Er ontbreekt niets en er is niets gewijzigd.',
    broken: 'Er ontbreekt iets of er is iets gewijzigd, vanaf dit bewijs: {id}',
    unsigned:
      'Het archief was niet bereikbaar; alleen de kopieën op dit apparaat zijn gecontroleerd.',
    withdraw: 'Intrekken',
    erase: 'Vragen om verwijdering',
    correct: 'Vragen om correctie',
    sent: 'Gevraagd op {date}. Tot er antwoord is, werkt niets optioneels.',
    resume: 'Verzoek intrekken',
    forget: 'De kopieën op dit apparaat verwijderen',
    forgotten: 'Verwijderd. Uw keuzes blijven zoals ze zijn.',
    events: {
      expired: 'Verlopen',
      corrected: 'Gecorrigeerd',
      objected: 'Bezwaar gemaakt',
      confirmed: 'Bevestigd',
      imported: 'Elders gegeven',
      requested: 'Verzoek gedaan',
    },
  },
} satisfies RightsTexts;
