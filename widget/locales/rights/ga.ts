import type { RightsTexts } from '../../../src/types.js';

/**
 * Irish.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Sonraí',
    required: 'éigeantach',
    optional: 'roghnach',
    oneOf: 'is leor ceann amháin díobh seo',
    refusal:
      'Is féidir leat diúltú. Ansin, is é seo amháin nach ndéantar, agus ní athraíonn aon rud eile.',
    agree: 'Sea, toilím: {purpose}',
    confirm:
      'Bíonn feidhm leis nuair a dhearbhaíonn tú é tríd an nasc sa teachtaireacht a chuirimid chugat.',
    channels: {
      email: 'Ríomhphost',
      sms: 'Téacs',
      phone: 'Fón',
      post: 'Post',
      push: 'Brúfhógra',
      messenger: 'Aip teachtaireachtaí',
    },
  },
  guardian: {
    ask: 'An bhfuil tú {age} nó níos sine?',
    yes: 'Tá',
    no: 'Níl',
    told: 'Mar sin, déanann tuismitheoir nó caomhnóir an cinneadh duit. Go dtí sin, ní ritheann aon rud roghnach.',
    confirm: 'Is mise an tuismitheoir nó an caomhnóir agus déanaim an cinneadh don leanbh seo',
  },
  rights: {
    copy: 'Cóipeáil',
    copied: 'Cóipeáilte',
    page: 'Sábháil mar leathanach',
    verify: 'Seiceáil',
    intact: 'Níl aon rud ar iarraidh agus níor athraíodh aon rud.',
    broken: 'Tá rud éigin ar iarraidh nó athraithe, ón admháil seo ar aghaidh: {id}',
    unsigned:
      'Níor fhreagair an chartlann, mar sin níor seiceáladh ach na cóipeanna ar an ngléas seo.',
    withdraw: 'Tarraing siar',
    erase: 'Iarr scriosadh',
    correct: 'Iarr ceartú',
    sent: 'Iarrtha: {date}. Ní ritheann aon rud roghnach go dtí go bhfreagrófar é seo.',
    resume: 'Tarraing an iarraidh siar',
    forget: 'Scrios na cóipeanna ar an ngléas seo',
    forgotten: 'Scriosta. Fanann do roghanna mar atá siad.',
    events: {
      expired: 'Imithe in éag',
      corrected: 'Ceartaithe',
      objected: 'Agóid déanta',
      confirmed: 'Deimhnithe',
      imported: 'Tugtha in áit eile',
      requested: 'Iarraidh déanta',
    },
  },
} satisfies RightsTexts;
