import type { RightsTexts } from '../../../src/types.js';

/**
 * Slovenian.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Podatki',
    required: 'obvezno',
    optional: 'neobvezno',
    oneOf: 'dovolj je eden od teh',
    refusal: 'Lahko zavrnete. Potem se ne izvede le to in nič drugega se ne spremeni.',
    agree: 'Da, soglašam: {purpose}',
    confirm: 'Velja, ko to potrdite s povezavo v sporočilu, ki vam ga pošljemo.',
    channels: {
      email: 'E-pošta',
      sms: 'Sporočilo SMS',
      phone: 'Telefon',
      post: 'Pošta',
      push: 'Potisno obvestilo',
      messenger: 'Klepetalnik',
    },
  },
  guardian: {
    ask: 'Ali imate {age} ali več let?',
    yes: 'Da',
    no: 'Ne',
    told: 'Potem namesto vas odloča starš ali skrbnik. Do takrat deluje le nujno.',
    confirm: 'Sem starš ali skrbnik in odločam v imenu tega otroka',
  },
  rights: {
    copy: 'Kopiraj',
    copied: 'Kopirano',
    page: 'Shrani kot stran',
    verify: 'Preveri',
    intact: 'Nič ne manjka in nič ni bilo spremenjeno.',
    broken: 'Nekaj manjka ali je bilo spremenjeno, od tega potrdila naprej: {id}',
    unsigned: 'Arhiv ni bil dosegljiv, zato so bile preverjene le kopije v tej napravi.',
    withdraw: 'Prekliči',
    erase: 'Zahtevaj izbris',
    correct: 'Zahtevaj popravek',
    sent: 'Zahteva poslana: {date}. Do odgovora deluje le nujno.',
    resume: 'Umakni zahtevo',
    forget: 'Izbriši kopije v tej napravi',
    forgotten: 'Izbrisano. Vaše izbire ostanejo enake.',
    events: {
      expired: 'Poteklo',
      corrected: 'Popravljeno',
      objected: 'Podan ugovor',
      confirmed: 'Potrjeno',
      imported: 'Dano drugje',
      requested: 'Zahteva poslana',
    },
  },
} satisfies RightsTexts;
