import type { Texts } from '../../src/types.js';

/**
 * Spanish.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'es',
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
      'No vender ni compartir mis datos personales (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Ajustes de privacidad',
  signal: 'Oposición atendida (Global Privacy Control).',
  saved: 'Su elección se ha guardado',
  undo: 'Deshacer',
  receipt: 'Justificante',
  purposes: {
    necessary: {
      name: 'Necesario',
      description: 'Mantiene el sitio seguro y en marcha, y recuerda esta elección.',
    },
    functional: {
      name: 'Funciones',
      description: 'Recuerda los ajustes y ofrece extras como chat o vídeo.',
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
