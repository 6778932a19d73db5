import type { RightsTexts } from '../../../src/types.js';

/**
 * Icelandic.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Gögn',
    required: 'skylda',
    optional: 'valfrjálst',
    oneOf: 'eitt af þessu nægir',
    refusal: 'Þú mátt hafna. Þá er aðeins þetta ekki gert og ekkert annað breytist.',
    agree: 'Já, ég samþykki: {purpose}',
    confirm:
      'Þetta gildir þegar þú staðfestir það með tenglinum í skilaboðunum sem við sendum þér.',
    channels: {
      email: 'Tölvupóstur',
      sms: 'SMS',
      phone: 'Sími',
      post: 'Bréfpóstur',
      push: 'Tilkynning í tæki',
      messenger: 'Skilaboðaforrit',
    },
  },
  guardian: {
    ask: 'Ertu {age} ára eða eldri?',
    yes: 'Já',
    no: 'Nei',
    told: 'Þá ákveður foreldri eða forráðamaður fyrir þig. Þangað til er aðeins hið nauðsynlega virkt.',
    confirm: 'Ég er foreldri eða forráðamaður og ákveð fyrir þetta barn',
  },
  rights: {
    copy: 'Afrita',
    copied: 'Afritað',
    page: 'Vista sem síðu',
    verify: 'Athuga',
    intact: 'Ekkert vantar og engu var breytt.',
    broken: 'Eitthvað vantar eða var breytt frá og með þessari kvittun: {id}',
    unsigned: 'Ekki náðist í safnið og því voru aðeins afritin í þessu tæki athuguð.',
    withdraw: 'Afturkalla',
    erase: 'Biðja um eyðingu',
    correct: 'Biðja um leiðréttingu',
    sent: 'Beiðni send {date}. Þar til svar berst er aðeins hið nauðsynlega virkt.',
    resume: 'Draga beiðni til baka',
    forget: 'Eyða afritunum í þessu tæki',
    forgotten: 'Eytt. Val þitt stendur óbreytt.',
    events: {
      expired: 'Útrunnið',
      corrected: 'Leiðrétt',
      objected: 'Andmælt',
      confirmed: 'Staðfest',
      imported: 'Veitt annars staðar',
      requested: 'Beiðni send',
    },
  },
} satisfies RightsTexts;
