import type { Texts } from '../../src/types.js';

/**
 * European Portuguese.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'pt',
  dir: 'ltr',
  ask: {
    title: 'A sua privacidade, a sua escolha',
    body: 'Nós e os nossos parceiros podemos usar cookies para estas finalidades: {purposes}? Pode recusar sem perder nada e mudar de ideias em qualquer altura.',
  },
  inform: {
    title: 'A sua privacidade, a sua escolha',
    body: 'Nós e os nossos parceiros usamos cookies para estas finalidades: {purposes}. Pode recusar sem perder nada e mudar de ideias em qualquer altura.',
  },
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Recusar tudo',
  choose: 'Escolher',
  close: 'Fechar',
  policyLink: 'Política de privacidade',
  contact: 'Contacto',
  us: {
    privacyChoices: 'As suas escolhas de privacidade (Your Privacy Choices)',
    doNotSell:
      'Recusar a venda e a partilha dos meus dados (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Definições de privacidade',
  signal: 'A sua oposição é respeitada (Global Privacy Control).',
  saved: 'A sua escolha foi guardada',
  undo: 'Anular',
  receipt: 'Comprovativo',
  purposes: {
    necessary: {
      name: 'Necessários',
      description: 'Mantém o site seguro e a funcionar e memoriza esta escolha.',
    },
    functional: {
      name: 'Funcionalidades',
      description: 'Memoriza definições e oferece extras como chat ou vídeo.',
    },
    statistics: {
      name: 'Estatísticas próprias',
      description: 'Conta as visitas, só para este site.',
    },
    analytics: {
      name: 'Análise',
      description: 'Conta as visitas e mostra-nos que páginas são úteis.',
    },
    personalisation: {
      name: 'Personalização',
      description: 'Adapta os conteúdos à forma como usa o site.',
    },
    advertising: {
      name: 'Publicidade',
      description: 'Mostra anúncios de acordo com os seus interesses, aqui e noutros sites.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Diz-nos através de que campanha nossa aqui chegou.',
    },
    development: {
      name: 'Novos serviços',
      description: 'Ajuda-nos a criar novos serviços a partir do uso dos atuais.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Envia-lhe novidades por e-mail.',
    },
  },
} satisfies Texts;
