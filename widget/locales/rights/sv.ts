import type { RightsTexts } from '../../../src/types.js';

/**
 * Swedish.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Uppgifter',
    required: 'obligatoriskt',
    optional: 'frivilligt',
    oneOf: 'en av dessa räcker',
    refusal: 'Du kan neka. Då uteblir bara detta, och inget annat ändras.',
    agree: 'Ja, jag godkänner: {purpose}',
    confirm: 'Det gäller först när du bekräftar via länken i meddelandet vi skickar.',
    channels: {
      email: 'E-post',
      sms: 'Sms',
      phone: 'Telefon',
      post: 'Post',
      push: 'Pushnotis',
      messenger: 'Meddelandeapp',
    },
  },
  guardian: {
    ask: 'Är du {age} år eller äldre?',
    yes: 'Ja',
    no: 'Nej',
    told: 'Då bestämmer en vårdnadshavare åt dig. Till dess är bara det nödvändiga i gång.',
    confirm: 'Jag är vårdnadshavare och bestämmer åt det här barnet',
  },
  rights: {
    copy: 'Kopiera',
    copied: 'Kopierat',
    page: 'Spara som sida',
    verify: 'Kontrollera',
    intact: 'Inget saknas och inget har ändrats.',
    broken: 'Något saknas eller har ändrats från och med detta kvitto: {id}',
    unsigned: 'Arkivet kunde inte nås, så bara kopiorna på den här enheten har kontrollerats.',
    withdraw: 'Återkalla',
    erase: 'Begär radering',
    correct: 'Begär rättelse',
    sent: 'Begärt {date}. Tills svaret kommer är bara det nödvändiga i gång.',
    resume: 'Ta tillbaka begäran',
    forget: 'Radera kopiorna på den här enheten',
    forgotten: 'Raderat. Dina val gäller fortfarande.',
    events: {
      expired: 'Har gått ut',
      corrected: 'Rättat',
      objected: 'Invändning',
      confirmed: 'Bekräftat',
      imported: 'Lämnat på annat håll',
      requested: 'Begäran skickad',
    },
  },
} satisfies RightsTexts;
