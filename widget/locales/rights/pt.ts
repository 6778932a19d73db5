import type { RightsTexts } from '../../../src/types.js';

/**
 * European Portuguese.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Dados',
    required: 'obrigatório',
    optional: 'facultativo',
    oneOf: 'basta um destes',
    refusal: 'Pode recusar. Nesse caso, só isto não é feito e nada mais muda.',
    agree: 'Sim, concordo: {purpose}',
    confirm: 'Só é válido depois de confirmar através da ligação na mensagem que lhe enviamos.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      phone: 'Telefone',
      post: 'Correio',
      push: 'Notificação push',
      messenger: 'Mensagens instantâneas',
    },
  },
  guardian: {
    ask: 'Tem {age} anos ou mais?',
    yes: 'Sim',
    no: 'Não',
    told: 'Nesse caso, decide por si um dos pais ou um tutor. Até lá, só está ativo o necessário.',
    confirm: 'Sou um dos pais ou tutor e decido por esta criança',
  },
  rights: {
    copy: 'Copiar',
    copied: 'Copiado',
    page: 'Guardar como página',
    verify: 'Verificar',
    intact: 'Não falta nada e nada foi alterado.',
    broken: 'Falta algo ou algo foi alterado, a partir deste comprovativo: {id}',
    unsigned:
      'Não foi possível consultar o arquivo, por isso só foram verificadas as cópias neste dispositivo.',
    withdraw: 'Retirar',
    erase: 'Pedir o apagamento',
    correct: 'Pedir a retificação',
    sent: 'Pedido feito em {date}. Até haver resposta, só está ativo o necessário.',
    resume: 'Retirar o pedido',
    forget: 'Eliminar as cópias neste dispositivo',
    forgotten: 'Eliminadas. As suas escolhas mantêm-se.',
    events: {
      expired: 'Expirado',
      corrected: 'Retificado',
      objected: 'Oposição apresentada',
      confirmed: 'Confirmado',
      imported: 'Dado noutro local',
      requested: 'Pedido feito',
    },
  },
} satisfies RightsTexts;
