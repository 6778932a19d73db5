import type { Texts } from '../../src/types.js';

/**
 * Irish.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'ga',
  dir: 'ltr',
  ask: {
    title: 'Do shonraí, do rogha',
    body: 'An bhfuil cead againn agus ag ár gcomhpháirtithe fianáin a úsáid chun na gcríoch seo: {purposes}? Is féidir leat diúltú gan aon rud a chailleadh agus d’intinn a athrú am ar bith.',
  },
  inform: {
    title: 'Do shonraí, do rogha',
    body: 'Úsáideann muidne agus ár gcomhpháirtithe fianáin chun na gcríoch seo: {purposes}. Is féidir leat diúltú gan aon rud a chailleadh agus d’intinn a athrú am ar bith.',
  },
  acceptAll: 'Glac le gach rud',
  rejectAll: 'Diúltaigh do gach rud',
  choose: 'Roghnaigh',
  close: 'Dún',
  policyLink: 'Beartas príobháideachais',
  contact: 'Teagmháil',
  us: {
    privacyChoices: 'Do roghanna príobháideachais (Your Privacy Choices)',
    doNotSell:
      'Diúltaigh do dhíol agus do chomhroinnt (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Socruithe príobháideachais',
  signal: 'Cloíodh le do dhiúltú (Global Privacy Control).',
  saved: 'Tá do rogha sábháilte',
  undo: 'Cealaigh',
  receipt: 'Admháil',
  purposes: {
    necessary: {
      name: 'Riachtanach',
      description: 'Coinníonn sé an suíomh slán agus ag obair, agus an rogha seo i gcuimhne.',
    },
    functional: {
      name: 'Feidhmiúlacht',
      description: 'Coinníonn sé socruithe i gcuimhne agus cuireann sé comhrá nó físeáin ar fáil.',
    },
    statistics: {
      name: 'Ár staitisticí féin',
      description: 'Comhaireann sé cuairteanna don suíomh seo amháin.',
    },
    analytics: {
      name: 'Anailísíocht',
      description:
        'Comhaireann sé cuairteanna agus taispeánann sé dúinn cé na leathanaigh a chabhraíonn.',
    },
    personalisation: {
      name: 'Pearsantú',
      description: 'Cuireann sé an t-ábhar in oiriúint do d’úsáid.',
    },
    advertising: {
      name: 'Fógraíocht',
      description: 'Taispeánann sé fógraí a oireann do do spéiseanna, anseo agus in áiteanna eile.',
    },
    marketing: {
      name: 'Margaíocht',
      description: 'Taispeánann sé dúinn cén feachtas a thug anseo thú.',
    },
    development: {
      name: 'Seirbhísí nua',
      description:
        'Cabhraíonn sé linn seirbhísí nua a fhorbairt bunaithe ar úsáid na seirbhísí atá ann.',
    },
    newsletter: {
      name: 'Nuachtlitir',
      description: 'Cuireann sé nuacht chugat trí ríomhphost.',
    },
  },
} satisfies Texts;
