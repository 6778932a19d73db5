import type { RightsTexts } from '../../../src/types.js';

/**
 * Estonian.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Andmed',
    required: 'kohustuslik',
    optional: 'vabatahtlik',
    oneOf: 'piisab ühest neist',
    refusal: 'Võite keelduda. Siis jääb ära ainult see ja muu ei muutu.',
    agree: 'Jah, nõustun: {purpose}',
    confirm: 'See kehtib, kui kinnitate selle lingiga, mille teile sõnumis saadame.',
    channels: {
      email: 'E-post',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Post',
      push: 'Tõuketeade',
      messenger: 'Sõnumirakendus',
    },
  },
  guardian: {
    ask: 'Kas olete {age}-aastane või vanem?',
    yes: 'Jah',
    no: 'Ei',
    told: 'Siis otsustab teie eest lapsevanem või eestkostja. Seni ei tööta midagi vabatahtlikku.',
    confirm: 'Olen lapsevanem või eestkostja ja otsustan selle lapse eest',
  },
  rights: {
    copy: 'Kopeeri',
    copied: 'Kopeeritud',
    page: 'Salvesta lehena',
    verify: 'Kontrolli',
    intact: 'Midagi pole puudu ja midagi pole muudetud.',
    broken: 'Midagi on puudu või muudetud alates sellest tõendist: {id}',
    unsigned: 'Arhiiv ei vastanud, seega kontrolliti ainult selle seadme koopiaid.',
    withdraw: 'Võta nõusolek tagasi',
    erase: 'Taotle kustutamist',
    correct: 'Taotle parandamist',
    sent: 'Taotletud: {date}. Kuni vastuseni ei tööta midagi vabatahtlikku.',
    resume: 'Võta taotlus tagasi',
    forget: 'Kustuta selle seadme koopiad',
    forgotten: 'Kustutatud. Sinu valikud jäävad samaks.',
    events: {
      expired: 'Aegunud',
      corrected: 'Parandatud',
      objected: 'Vastuväide esitatud',
      confirmed: 'Kinnitatud',
      imported: 'Antud mujal',
      requested: 'Taotlus esitatud',
    },
  },
} satisfies RightsTexts;
