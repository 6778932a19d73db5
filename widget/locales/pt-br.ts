import type { Texts } from '../../src/types.js';

/**
 * Brazilian Portuguese.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'pt-BR',
  dir: 'ltr',
  ask: {
    title: 'Sua privacidade, sua escolha',
    body: 'Nós e nossos parceiros podemos usar cookies para estas finalidades: {purposes}? Você pode recusar sem perder nada e mudar de ideia a qualquer momento.',
  },
  inform: {
    title: 'Sua privacidade, sua escolha',
    body: 'Nós e nossos parceiros usamos cookies para estas finalidades: {purposes}. Você pode recusar sem perder nada e mudar de ideia a qualquer momento.',
  },
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Recusar tudo',
  choose: 'Escolher',
  close: 'Fechar',
  policyLink: 'Política de privacidade',
  contact: 'Contato',
  us: {
    privacyChoices: 'Suas escolhas de privacidade (Your Privacy Choices)',
    doNotSell:
      'Não vender nem compartilhar meus dados (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Configurações de privacidade',
  signal: 'Sua oposição foi respeitada (Global Privacy Control).',
  saved: 'Sua escolha foi salva',
  undo: 'Desfazer',
  receipt: 'Comprovante',
  purposes: {
    necessary: {
      name: 'Necessários',
      description: 'Mantém o site seguro e funcionando e lembra esta escolha.',
    },
    functional: {
      name: 'Funcionalidades',
      description: 'Lembra configurações e oferece extras como chat ou vídeo.',
    },
    statistics: {
      name: 'Estatísticas próprias',
      description: 'Conta as visitas, só para este site.',
    },
    analytics: {
      name: 'Análise',
      description: 'Conta as visitas e nos mostra quais páginas são úteis.',
    },
    personalisation: {
      name: 'Personalização',
      description: 'Adapta o conteúdo à forma como você usa o site.',
    },
    advertising: {
      name: 'Publicidade',
      description: 'Mostra anúncios de acordo com seus interesses, aqui e em outros sites.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Mostra de qual campanha nossa você veio.',
    },
    development: {
      name: 'Novos serviços',
      description: 'Ajuda a criar novos serviços a partir do uso dos atuais.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Envia novidades por e-mail.',
    },
  },
} satisfies Texts;
