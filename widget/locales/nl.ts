import type { Texts } from '../../src/types.js';

/**
 * Dutch.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'nl',
  dir: 'ltr',
  ask: {
    title: 'Uw gegevens, uw keuze',
    body: 'Mogen wij en onze partners cookies gebruiken voor deze doelen: {purposes}? U kunt zonder nadelen weigeren en altijd van gedachten veranderen.',
  },
  inform: {
    title: 'Uw gegevens, uw keuze',
    body: 'Wij en onze partners gebruiken cookies voor deze doelen: {purposes}. U kunt zonder nadelen weigeren en altijd van gedachten veranderen.',
  },
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  choose: 'Kiezen',
  close: 'Sluiten',
  policyLink: 'Privacyverklaring',
  contact: 'Contact',
  us: {
    privacyChoices: 'Uw privacykeuzes (Your Privacy Choices)',
    doNotSell: 'Verkoop en delen weigeren (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Privacyinstellingen',
  signal: 'Uw afmelding is verwerkt (Global Privacy Control).',
  saved: 'Uw keuze is opgeslagen',
  undo: 'Ongedaan maken',
  receipt: 'Bewijs',
  purposes: {
    necessary: {
      name: 'Noodzakelijk',
      description: 'Houdt de site veilig en werkend en onthoudt deze keuze.',
    },
    functional: {
      name: 'Functioneel',
      description: 'Onthoudt instellingen en biedt extra’s zoals chat of video.',
    },
    statistics: {
      name: 'Eigen statistieken',
      description: 'Telt bezoeken, alleen voor deze site.',
    },
    analytics: {
      name: 'Analyse',
      description: 'Telt bezoeken en laat ons zien welke pagina’s helpen.',
    },
    personalisation: {
      name: 'Personalisatie',
      description: 'Stemt de inhoud af op uw gebruik van de site.',
    },
    advertising: {
      name: 'Advertenties',
      description: 'Toont hier en elders advertenties die bij uw interesses passen.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Laat ons zien welke campagne u hier bracht.',
    },
    development: {
      name: 'Nieuwe diensten',
      description: 'Helpt ons nieuwe diensten te ontwikkelen op basis van het gebruik.',
    },
    newsletter: {
      name: 'Nieuwsbrief',
      description: 'Stuurt u nieuws per e-mail.',
    },
  },
} satisfies Texts;
