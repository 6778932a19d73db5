import type { RightsTexts } from '../../../src/types.js';

/**
 * Spanish of the United States and Latin America.
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
      sms: 'Mensaje de texto',
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
    verify: 'Verificar',
    intact: 'No falta nada y no se cambió nada.',
    broken: 'Falta algo o se cambió a partir de este comprobante: {id}',
    unsigned:
      'No se pudo consultar el archivo; solo se verificaron las copias de este dispositivo.',
    withdraw: 'Revocar',
    erase: 'Solicitar la eliminación',
    correct: 'Solicitar la corrección',
    sent: 'Solicitado el {date}. Hasta la respuesta solo funciona lo necesario.',
    resume: 'Cancelar la solicitud',
    forget: 'Eliminar las copias de este dispositivo',
    forgotten: 'Eliminadas. Sus elecciones se mantienen.',
    events: {
      expired: 'Vencido',
      corrected: 'Corregido',
      objected: 'Objetado',
      confirmed: 'Confirmado',
      imported: 'Dado en otro lugar',
      requested: 'Solicitud enviada',
    },
  },
} satisfies RightsTexts;
