import type { Texts } from '../../src/types.js';

/**
 * Lithuanian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'lt',
  dir: 'ltr',
  ask: {
    title: 'Jūsų privatumas, jūsų pasirinkimas',
    body: 'Ar mes ir mūsų partneriai galime naudoti slapukus šiais tikslais: {purposes}? Galite atsisakyti nieko neprarasdami ir bet kada persigalvoti.',
  },
  inform: {
    title: 'Jūsų privatumas, jūsų pasirinkimas',
    body: 'Mes ir mūsų partneriai naudojame slapukus šiais tikslais: {purposes}. Galite atsisakyti nieko neprarasdami ir bet kada persigalvoti.',
  },
  acceptAll: 'Priimti viską',
  rejectAll: 'Atmesti viską',
  choose: 'Pasirinkti',
  close: 'Uždaryti',
  policyLink: 'Privatumo politika',
  contact: 'Kontaktai',
  us: {
    privacyChoices: 'Jūsų privatumo pasirinkimai (Your Privacy Choices)',
    doNotSell:
      'Neparduoti mano duomenų ir jais nesidalyti (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Privatumo nustatymai',
  signal: 'Į jūsų prieštaravimą atsižvelgta (Global Privacy Control).',
  saved: 'Jūsų pasirinkimas išsaugotas',
  undo: 'Anuliuoti',
  receipt: 'Kvitas',
  purposes: {
    necessary: {
      name: 'Būtinieji',
      description: 'Užtikrina svetainės saugumą bei veikimą ir įsimena šį pasirinkimą.',
    },
    functional: {
      name: 'Funkcijos',
      description: 'Įsimena nustatymus ir siūlo priedų, pavyzdžiui, pokalbius ar vaizdo įrašus.',
    },
    statistics: {
      name: 'Vidinė statistika',
      description: 'Skaičiuoja apsilankymus tik šiai svetainei.',
    },
    analytics: {
      name: 'Analizė',
      description: 'Skaičiuoja apsilankymus ir parodo, kurie puslapiai naudingi.',
    },
    personalisation: {
      name: 'Personalizavimas',
      description: 'Pritaiko turinį pagal tai, kaip naudojatės svetaine.',
    },
    advertising: {
      name: 'Reklama',
      description: 'Rodo jūsų pomėgius atitinkančią reklamą čia ir kitur.',
    },
    marketing: {
      name: 'Rinkodara',
      description: 'Parodo mums, kuri kampanija jus čia atvedė.',
    },
    development: {
      name: 'Naujos paslaugos',
      description: 'Padeda kurti naujas paslaugas pagal tai, kaip naudojamos esamos.',
    },
    newsletter: {
      name: 'Naujienlaiškis',
      description: 'Siunčia naujienas į jūsų pašto dėžutę.',
    },
  },
} satisfies Texts;
