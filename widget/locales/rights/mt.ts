import type { RightsTexts } from '../../../src/types.js';

/**
 * Maltese.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Data',
    required: 'obbligatorju',
    optional: 'fakultattiv',
    oneOf: 'biżżejjed wieħed minn dawn',
    refusal: 'Tista’ tirrifjuta. F’dak il-każ dan biss ma jsirx, u ma jinbidel xejn ieħor.',
    agree: 'Iva, naqbel: {purpose}',
    confirm: 'Jgħodd meta tikkonfermah bil-link fil-messaġġ li nibagħtulek.',
    channels: {
      email: 'Email',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Posta',
      push: 'Notifika push',
      messenger: 'Messenger',
    },
  },
  guardian: {
    ask: 'Għandek {age} sena jew aktar?',
    yes: 'Iva',
    no: 'Le',
    told: 'Mela jiddeċiedi għalik ġenitur jew tutur. Sa dak iż-żmien jaħdem biss dak li hu neċessarju.',
    confirm: 'Jien il-ġenitur jew it-tutur u niddeċiedi għal dan il-minuri',
  },
  rights: {
    copy: 'Ikkopja',
    copied: 'Ikkopjat',
    page: 'Issejvja bħala paġna',
    verify: 'Iċċekkja',
    intact: 'Ma hemm xejn nieqes u ma nbidel xejn.',
    broken: 'Xi ħaġa hija nieqsa jew inbidlet, minn din ir-riċevuta ’l quddiem: {id}',
    unsigned:
      'L-arkivju ma setax jiġi kkonsultat, għalhekk ġew iċċekkjati biss il-kopji fuq dan l-apparat.',
    withdraw: 'Irtira',
    erase: 'Itlob it-tħassir',
    correct: 'Itlob ir-rettifika',
    sent: 'Talba magħmula: {date}. Sakemm tingħata tweġiba jaħdem biss dak li hu neċessarju.',
    resume: 'Irtira t-talba',
    forget: 'Ħassar il-kopji fuq dan l-apparat',
    forgotten: 'Imħassra. L-għażliet tiegħek jibqgħu kif inhuma.',
    events: {
      expired: 'Skadut',
      corrected: 'Rettifikat',
      objected: 'Oġġezzjoni magħmula',
      confirmed: 'Ikkonfermat',
      imported: 'Mogħti xi mkien ieħor',
      requested: 'Talba magħmula',
    },
  },
} satisfies RightsTexts;
