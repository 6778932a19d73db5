import type { RightsTexts } from '../../../src/types.js';

/**
 * Croatian.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Podaci',
    required: 'obavezno',
    optional: 'neobavezno',
    oneOf: 'dovoljno je jedno od ovoga',
    refusal: 'Možete odbiti. Tada izostaje samo ovo, a sve ostalo ostaje isto.',
    agree: 'Da, pristajem: {purpose}',
    confirm: 'Vrijedi tek kad potvrdite putem poveznice u poruci koju vam šaljemo.',
    channels: {
      email: 'E-pošta',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Pošta',
      push: 'Push obavijest',
      messenger: 'Aplikacija za poruke',
    },
  },
  guardian: {
    ask: 'Imate li {age} ili više godina?',
    yes: 'Da',
    no: 'Ne',
    told: 'Tada za vas odlučuje roditelj ili skrbnik. Do tada ne radi ništa neobavezno.',
    confirm: 'Ja sam roditelj ili skrbnik i odlučujem za ovo dijete',
  },
  rights: {
    copy: 'Kopiraj',
    copied: 'Kopirano',
    page: 'Spremi kao stranicu',
    verify: 'Provjeri',
    intact: 'Ništa ne nedostaje i ništa nije promijenjeno.',
    broken: 'Nešto nedostaje ili je promijenjeno, počevši od ovog zapisa: {id}',
    unsigned: 'Arhiva nije bila dostupna pa su provjerene samo kopije na ovom uređaju.',
    withdraw: 'Povuci',
    erase: 'Zatraži brisanje',
    correct: 'Zatraži ispravak',
    sent: 'Zahtjev je poslan ({date}). Do odgovora ne radi ništa neobavezno.',
    resume: 'Odustani od zahtjeva',
    forget: 'Izbriši kopije na ovom uređaju',
    forgotten: 'Izbrisano. Vaši odabiri ostaju isti.',
    events: {
      expired: 'Isteklo',
      corrected: 'Ispravljeno',
      objected: 'Uložen prigovor',
      confirmed: 'Potvrđeno',
      imported: 'Dano drugdje',
      requested: 'Zahtjev podnesen',
    },
  },
} satisfies RightsTexts;
