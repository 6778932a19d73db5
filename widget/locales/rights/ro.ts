import type { RightsTexts } from '../../../src/types.js';

/**
 * Romanian.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Date',
    required: 'obligatoriu',
    optional: 'opțional',
    oneOf: 'este suficientă una dintre acestea',
    refusal: 'Puteți refuza. Atunci doar acest lucru nu se face și nimic altceva nu se schimbă.',
    agree: 'Da, sunt de acord: {purpose}',
    confirm: 'Devine valabil după ce confirmați prin linkul din mesajul pe care vi-l trimitem.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Poștă',
      push: 'Notificare push',
      messenger: 'Mesagerie',
    },
  },
  guardian: {
    ask: 'Aveți {age} ani sau mai mult?',
    yes: 'Da',
    no: 'Nu',
    told: 'Atunci decide pentru dvs. un părinte sau tutore. Până atunci rulează doar ce este necesar.',
    confirm: 'Sunt părintele sau tutorele și decid pentru acest copil',
  },
  rights: {
    copy: 'Copiază',
    copied: 'Copiat',
    page: 'Salvează ca pagină',
    verify: 'Verifică',
    intact: 'Nu lipsește nimic și nimic nu a fost modificat.',
    broken: 'Ceva lipsește sau a fost modificat, începând cu această dovadă: {id}',
    unsigned:
      'Arhiva nu a putut fi consultată, așa că au fost verificate doar copiile de pe acest dispozitiv.',
    withdraw: 'Retrage',
    erase: 'Cere ștergerea',
    correct: 'Cere rectificarea',
    sent: 'Cerere făcută pe {date}. Până la răspuns rulează doar ce este necesar.',
    resume: 'Renunță la cerere',
    forget: 'Șterge copiile de pe acest dispozitiv',
    forgotten: 'Șterse. Alegerile dvs. rămân neschimbate.',
    events: {
      expired: 'Expirat',
      corrected: 'Rectificat',
      objected: 'Opoziție exprimată',
      confirmed: 'Confirmat',
      imported: 'Exprimat în altă parte',
      requested: 'Cerere făcută',
    },
  },
} satisfies RightsTexts;
