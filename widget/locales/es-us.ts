import type { Texts } from '../../src/types.js';

/**
 * Spanish of the United States and Latin America.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'es-US',
  dir: 'ltr',
  ask: {
    title: 'Su privacidad, usted decide',
    body: '¿Nos permite, a nosotros y a nuestros socios, usar cookies para estas finalidades: {purposes}? Puede rechazarlas sin perder nada y cambiar de opinión cuando quiera.',
  },
  inform: {
    title: 'Su privacidad, usted decide',
    body: 'Nosotros y nuestros socios usamos cookies para estas finalidades: {purposes}. Puede rechazarlas sin perder nada y cambiar de opinión cuando quiera.',
  },
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  choose: 'Elegir',
  close: 'Cerrar',
  policyLink: 'Política de privacidad',
  contact: 'Contacto',
  us: {
    privacyChoices: 'Sus opciones de privacidad (Your Privacy Choices)',
    doNotSell:
      'No vender ni compartir mi información personal (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Configuración de privacidad',
  signal: 'Solicitud de exclusión respetada (Global Privacy Control).',
  saved: 'Su elección se guardó',
  undo: 'Deshacer',
  receipt: 'Comprobante',
  purposes: {
    necessary: {
      name: 'Necesario',
      description: 'Mantiene el sitio seguro y en marcha, y recuerda esta elección.',
    },
    functional: {
      name: 'Funciones',
      description: 'Recuerda la configuración y ofrece extras como chat o video.',
    },
    statistics: {
      name: 'Estadísticas propias',
      description: 'Cuenta las visitas, solo para este sitio.',
    },
    analytics: {
      name: 'Analítica',
      description: 'Cuenta las visitas y nos muestra qué páginas son útiles.',
    },
    personalisation: {
      name: 'Personalización',
      description: 'Adapta el contenido al uso que hace del sitio.',
    },
    advertising: {
      name: 'Publicidad',
      description: 'Muestra anuncios según sus intereses, aquí y en otros sitios.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Nos indica desde qué campaña llegó aquí.',
    },
    development: {
      name: 'Nuevos servicios',
      description: 'Nos ayuda a crear nuevos servicios a partir del uso de los actuales.',
    },
    newsletter: {
      name: 'Boletín',
      description: 'Le envía novedades por correo electrónico.',
    },
  },
} satisfies Texts;
