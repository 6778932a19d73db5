import type { RightsTexts } from '../../../src/types.js';

/**
 * Slovak.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Údaje',
    required: 'povinné',
    optional: 'nepovinné',
    oneOf: 'stačí jeden z nich',
    refusal: 'Môžete odmietnuť. Potom sa nevykoná len toto a nič iné sa nezmení.',
    agree: 'Áno, súhlasím: {purpose}',
    confirm: 'Platí to, až keď to potvrdíte odkazom v správe, ktorú vám pošleme.',
    channels: {
      email: 'E-mail',
      sms: 'SMS správa',
      phone: 'Telefón',
      post: 'Pošta',
      push: 'Push notifikácia',
      messenger: 'Správa v aplikácii',
    },
  },
  guardian: {
    ask: 'Máte {age} alebo viac rokov?',
    yes: 'Áno',
    no: 'Nie',
    told: 'Potom za vás rozhoduje rodič alebo zákonný zástupca. Dovtedy beží len to nevyhnutné.',
    confirm: 'Som rodič alebo zákonný zástupca a rozhodujem za toto dieťa',
  },
  rights: {
    copy: 'Kopírovať',
    copied: 'Skopírované',
    page: 'Uložiť ako stránku',
    verify: 'Skontrolovať',
    intact: 'Nič nechýba a nič nebolo zmenené.',
    broken: 'Niečo chýba alebo bolo zmenené, počnúc týmto potvrdením: {id}',
    unsigned: 'Archív nebol dostupný, preto sa skontrolovali len kópie v tomto zariadení.',
    withdraw: 'Odvolať',
    erase: 'Požiadať o vymazanie',
    correct: 'Požiadať o opravu',
    sent: 'Žiadosť podaná {date}. Do odpovede beží len to nevyhnutné.',
    resume: 'Vziať žiadosť späť',
    forget: 'Vymazať kópie v tomto zariadení',
    forgotten: 'Vymazané. Vaše voľby zostávajú nezmenené.',
    events: {
      expired: 'Platnosť uplynula',
      corrected: 'Opravené',
      objected: 'Podaná námietka',
      confirmed: 'Potvrdené',
      imported: 'Udelené inde',
      requested: 'Žiadosť podaná',
    },
  },
} satisfies RightsTexts;
