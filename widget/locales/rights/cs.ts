import type { RightsTexts } from '../../../src/types.js';

/**
 * Czech.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Údaje',
    required: 'povinné',
    optional: 'nepovinné',
    oneOf: 'stačí jeden z nich',
    refusal: 'Můžete odmítnout. Pak odpadne jen toto a nic jiného se nezmění.',
    agree: 'Ano, souhlasím: {purpose}',
    confirm: 'Platí, až to potvrdíte odkazem ve zprávě, kterou vám pošleme.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Pošta',
      push: 'Push oznámení',
      messenger: 'Aplikace pro zprávy',
    },
  },
  guardian: {
    ask: 'Je vám {age} nebo více let?',
    yes: 'Ano',
    no: 'Ne',
    told: 'Pak za vás rozhoduje rodič nebo zákonný zástupce. Do té doby neběží nic nepovinného.',
    confirm: 'Jsem rodič nebo zákonný zástupce a rozhoduji za toto dítě',
  },
  rights: {
    copy: 'Kopírovat',
    copied: 'Zkopírováno',
    page: 'Uložit jako stránku',
    verify: 'Ověřit',
    intact: 'Nic nechybí a nic nebylo změněno.',
    broken: 'Něco chybí nebo bylo změněno, počínaje tímto záznamem: {id}',
    unsigned: 'Archiv nebyl dostupný, proto byly ověřeny jen kopie v tomto zařízení.',
    withdraw: 'Odvolat',
    erase: 'Požádat o výmaz',
    correct: 'Požádat o opravu',
    sent: 'Požádáno {date}. Do vyřízení neběží nic nepovinného.',
    resume: 'Vzít žádost zpět',
    forget: 'Smazat kopie v tomto zařízení',
    forgotten: 'Smazáno. Vaše volby zůstávají beze změny.',
    events: {
      expired: 'Vypršelo',
      corrected: 'Opraveno',
      objected: 'Vznesena námitka',
      confirmed: 'Potvrzeno',
      imported: 'Uděleno jinde',
      requested: 'Podána žádost',
    },
  },
} satisfies RightsTexts;
