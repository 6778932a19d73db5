import type { Texts } from '../../src/types.js';

/**
 * Swedish.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'sv',
  dir: 'ltr',
  ask: {
    title: 'Din integritet, ditt val',
    body: 'Får vi och våra partner använda cookies för dessa ändamål: {purposes}? Du kan neka utan att förlora något och ändra dig när du vill.',
  },
  inform: {
    title: 'Din integritet, ditt val',
    body: 'Vi och våra partner använder cookies för dessa ändamål: {purposes}. Du kan neka utan att förlora något och ändra dig när du vill.',
  },
  acceptAll: 'Godkänn alla',
  rejectAll: 'Neka alla',
  choose: 'Välj själv',
  close: 'Stäng',
  policyLink: 'Integritetspolicy',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Dina integritetsval (Your Privacy Choices)',
    doNotSell:
      'Sälj eller dela inte mina personuppgifter (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Integritetsinställningar',
  signal: 'Ditt nej respekteras (Global Privacy Control).',
  saved: 'Ditt val är sparat',
  undo: 'Ångra',
  receipt: 'Kvitto',
  purposes: {
    necessary: {
      name: 'Nödvändigt',
      description: 'Håller webbplatsen säker och i gång och minns detta val.',
    },
    functional: {
      name: 'Funktioner',
      description: 'Minns inställningar och ger extra funktioner som chatt eller video.',
    },
    statistics: {
      name: 'Egen statistik',
      description: 'Räknar besök, bara för den här webbplatsen.',
    },
    analytics: {
      name: 'Analys',
      description: 'Räknar besök och visar oss vilka sidor som hjälper.',
    },
    personalisation: {
      name: 'Anpassning',
      description: 'Anpassar innehållet efter hur du använder webbplatsen.',
    },
    advertising: {
      name: 'Annonsering',
      description: 'Visar annonser efter dina intressen, här och på andra webbplatser.',
    },
    marketing: {
      name: 'Marknadsföring',
      description: 'Visar oss vilken kampanj som ledde dig hit.',
    },
    development: {
      name: 'Nya tjänster',
      description: 'Hjälper oss att utveckla nya tjänster utifrån hur våra används.',
    },
    newsletter: {
      name: 'Nyhetsbrev',
      description: 'Skickar nyheter till dig via e-post.',
    },
  },
} satisfies Texts;
