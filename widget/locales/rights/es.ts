import type { RightsTexts } from '../../../src/types.js';

/**
 * Spanish.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Datos',
    required: 'obligatorio',
    optional: 'opcional',
    oneOf: 'basta con uno de estos',
    refusal: 'Puede negarse. Entonces solo se deja de hacer esto y nada más cambia.',
    agree: 'Sí, acepto: {purpose}',
    confirm: 'Cuenta cuando lo confirme con el enlace del mensaje que le enviamos.',
    channels: {
      email: 'Correo electrónico',
      sms: 'SMS',
      phone: 'Teléfono',
      post: 'Correo postal',
      push: 'Notificación push',
      messenger: 'Mensajería',
    },
  },
  guardian: {
    ask: '¿Tiene {age} años o más?',
    yes: 'Sí',
    no: 'No',
    told: 'Entonces decide por usted su padre, madre o tutor. Hasta entonces solo funciona lo necesario.',
    confirm: 'Soy su padre, madre o tutor y decido por este menor',
  },
  rights: {
    copy: 'Copiar',
    copied: 'Copiado',
    page: 'Guardar como página',
    verify: 'Comprobar',
    intact: 'No falta nada y no se ha cambiado nada.',
    broken: 'Falta algo o se ha cambiado a partir de este justificante: {id}',
    unsigned:
      'No se ha podido consultar el archivo; solo se han comprobado las copias de este dispositivo.',
    withdraw: 'Retirar',
    erase: 'Solicitar la supresión',
    correct: 'Solicitar la rectificación',
    sent: 'Solicitado el {date}. Hasta la respuesta solo funciona lo necesario.',
    resume: 'Anular la solicitud',
    forget: 'Eliminar las copias de este dispositivo',
    forgotten: 'Eliminadas. Sus elecciones se mantienen.',
    events: {
      expired: 'Caducado',
      corrected: 'Rectificado',
      objected: 'Oposición',
      confirmed: 'Confirmado',
      imported: 'Dado en otro lugar',
      requested: 'Solicitud enviada',
    },
  },
} satisfies RightsTexts;
