import type { RightsTexts } from '../../../src/types.js';

/**
 * Latvian.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Dati',
    required: 'obligāti',
    optional: 'pēc izvēles',
    oneOf: 'pietiek ar vienu no šiem',
    refusal: 'Varat atteikties. Tad nenotiks tikai šis, un nekas cits nemainīsies.',
    agree: 'Jā, piekrītu: {purpose}',
    confirm: 'Tas stājas spēkā, kad to apstiprināsiet ar saiti mūsu nosūtītajā ziņā.',
    channels: {
      email: 'E-pasts',
      sms: 'Īsziņa',
      phone: 'Tālrunis',
      post: 'Pasts',
      push: 'Push paziņojums',
      messenger: 'Ziņapmaiņas lietotne',
    },
  },
  guardian: {
    ask: 'Vai jums ir {age} vai vairāk gadu?',
    yes: 'Jā',
    no: 'Nē',
    told: 'Tad jūsu vietā lemj kāds no vecākiem vai aizbildnis. Līdz tam darbojas tikai nepieciešamais.',
    confirm: 'Esmu šī bērna vecāks vai aizbildnis un lemju bērna vietā',
  },
  rights: {
    copy: 'Kopēt',
    copied: 'Nokopēts',
    page: 'Saglabāt kā lapu',
    verify: 'Pārbaudīt',
    intact: 'Nekā netrūkst, un nekas nav mainīts.',
    broken: 'Kaut kā trūkst vai kas ir mainīts, sākot ar šo apliecinājumu: {id}',
    unsigned: 'Arhīvs nebija sasniedzams, tāpēc pārbaudītas tikai kopijas šajā ierīcē.',
    withdraw: 'Atsaukt',
    erase: 'Lūgt dzēst',
    correct: 'Lūgt labot',
    sent: 'Lūgums nosūtīts: {date}. Līdz atbildei darbojas tikai nepieciešamais.',
    resume: 'Atsaukt lūgumu',
    forget: 'Dzēst kopijas šajā ierīcē',
    forgotten: 'Dzēsts. Jūsu izvēles paliek spēkā.',
    events: {
      expired: 'Beidzies termiņš',
      corrected: 'Labots',
      objected: 'Izteikti iebildumi',
      confirmed: 'Apstiprināts',
      imported: 'Sniegts citur',
      requested: 'Lūgums nosūtīts',
    },
  },
} satisfies RightsTexts;
