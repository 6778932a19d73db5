import type { RightsTexts } from '../../../src/types.js';

/**
 * Brazilian Portuguese.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Dados',
    required: 'obrigatório',
    optional: 'opcional',
    oneOf: 'basta um destes',
    refusal: 'Você pode recusar. Nesse caso, só isto não é feito e nada mais muda.',
    agree: 'Sim, concordo: {purpose}',
    confirm: 'Só vale depois que você confirmar pelo link na mensagem que enviamos.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      phone: 'Telefone',
      post: 'Correio',
      push: 'Notificação push',
      messenger: 'Aplicativo de mensagens',
    },
  },
  guardian: {
    ask: 'Você tem {age} anos ou mais?',
    yes: 'Sim',
    no: 'Não',
    told: 'Então um dos pais ou responsável decide por você. Até lá, só o necessário fica ativo.',
    confirm: 'Sou um dos pais ou responsável e decido por esta criança',
  },
  rights: {
    copy: 'Copiar',
    copied: 'Copiado',
    page: 'Salvar como página',
    verify: 'Verificar',
    intact: 'Nada está faltando e nada foi alterado.',
    broken: 'Algo está faltando ou foi alterado, a partir deste comprovante: {id}',
    unsigned:
      'Não foi possível consultar o arquivo, por isso só as cópias neste dispositivo foram verificadas.',
    withdraw: 'Revogar',
    erase: 'Pedir a exclusão',
    correct: 'Pedir a correção',
    sent: 'Pedido feito em {date}. Até haver resposta, só o necessário fica ativo.',
    resume: 'Cancelar o pedido',
    forget: 'Excluir as cópias neste dispositivo',
    forgotten: 'Excluídas. Suas escolhas continuam as mesmas.',
    events: {
      expired: 'Expirado',
      corrected: 'Corrigido',
      objected: 'Oposição registrada',
      confirmed: 'Confirmado',
      imported: 'Dado em outro lugar',
      requested: 'Pedido feito',
    },
  },
} satisfies RightsTexts;
