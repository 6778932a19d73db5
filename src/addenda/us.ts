import type { Addendum, Clause } from '../types.js';

/** United States, its territories and possessions. */
export const us = {
  id: 'us',
  version: '2026-11',
  effective: '2026-11-22',
  regions: 'US PR GU VI AS MP UM',
  promises: { acceptance: 'required', disclosure: 'by-law-and-business' },
  asks: { kind: 'acceptance', clause: 'us.1' },
} satisfies Addendum;

export const usTitle = {
  en: 'Addendum for the United States',
  ko: '미국 부칙',
  ja: '米国に関する追加条項',
  'zh-Hant': '美國附錄',
  'zh-Hans': '美国附录',
  de: 'Zusatz für die Vereinigten Staaten',
  fr: 'Avenant pour les États-Unis',
};

export const usClauses = [
  {
    // Acceptance of a text, never consent to tracking: the two must not be mixed.
    id: 'us.1',
    source: 'Model policies, US (1)',
    title: {
      en: 'Agreement to this policy',
      ko: '처리방침에 대한 동의',
      ja: '本ポリシーへの同意',
      'zh-Hant': '同意本政策',
      'zh-Hans': '同意本政策',
      de: 'Zustimmung zu dieser Erklärung',
      fr: 'Acceptation de la politique',
    },
    text: {
      en: 'Whoever uses this service agrees to this policy. That agreement is separate from your choices on optional purposes and switches none of them on.',
      ko: '서비스를 이용하시려면 이 처리방침에 동의하셔야 합니다. 이 동의는 선택 목적에 대한 선택과 별개이며, 어떤 선택 목적도 켜지 않습니다.',
      ja: '本サービスのご利用には、本ポリシーへの同意が必要です。この同意は任意の目的に関する選択とは別のもので、いずれの目的もオンにするものではありません。',
      'zh-Hant':
        '使用本服務即表示同意本政策。這項同意與您對選用用途的選擇無關，不會開啟任何選用用途。',
      'zh-Hans':
        '使用本服务即表示同意本政策。这项同意与您对可选用途的选择无关，不会开启任何可选用途。',
      de: 'Wer diesen Dienst nutzt, stimmt dieser Erklärung zu. Diese Zustimmung ist von Ihrer Auswahl bei freiwilligen Zwecken getrennt und schaltet keinen davon ein.',
      fr: 'Quiconque utilise ce service accepte la présente politique. Cette acceptation est distincte de vos choix sur les finalités facultatives et n’en active aucune.',
    },
  },
  {
    id: 'us.2',
    replaces: 'cookie.purpose',
    source: 'Model policies, US (2); 11 CCR 7025 (signal)',
    title: {
      en: 'Cookies and similar technologies',
      ko: '쿠키와 유사 기술',
      ja: 'Cookieと類似の技術',
      'zh-Hant': 'Cookie 及類似技術',
      'zh-Hans': 'Cookie 及类似技术',
      de: 'Cookies und ähnliche Techniken',
      fr: 'Cookies et technologies similaires',
    },
    text: {
      en: 'We use cookies, web sockets and similar technologies to learn how the service is used, mainly for usage statistics and response rates. You can allow all, choose, or refuse all; refusing never blocks the service, though parts that need a login may be less convenient. We treat Global Privacy Control as a refusal of advertising and of sale or sharing.',
      ko: '쿠키, 웹 소켓과 유사 기술로 서비스 이용 현황을 파악하며, 주로 이용 통계와 응답률을 산출합니다. 모두 허용, 선택, 모두 거부 중에서 고를 수 있고, 거부하셔도 서비스는 막히지 않지만 로그인이 필요한 기능은 다소 불편할 수 있습니다. Global Privacy Control 신호는 광고와 판매·공유에 대한 거부로 처리합니다.',
      ja: 'Cookie、WebSocketおよび類似の技術を使ってサービスの利用状況を把握し、主に利用統計と応答率の算出に用います。すべて許可、選択、すべて拒否から選ぶことができ、拒否してもサービスは利用できますが、ログインが必要な機能は多少不便になることがあります。Global Privacy Controlの信号は、広告および販売・共有の拒否として扱います。',
      'zh-Hant':
        '我們使用 Cookie、WebSocket 及類似技術了解服務的使用情況，主要用於使用統計和回應率。您可以全部允許、自行選擇或全部拒絕；拒絕不會妨礙使用服務，但需要登入的部分可能較不方便。我們將 Global Privacy Control 訊號視為拒絕廣告以及拒絕出售或分享資料。',
      'zh-Hans':
        '我们使用 Cookie、WebSocket 及类似技术了解服务的使用情况，主要用于使用统计和响应率。您可以全部允许、自行选择或全部拒绝；拒绝不会妨碍使用服务，但需要登录的部分可能不太方便。我们将 Global Privacy Control 信号视为拒绝广告以及拒绝出售或共享信息。',
      de: 'Mit Cookies, Websockets und ähnlichen Techniken erfahren wir, wie der Dienst genutzt wird, vor allem für Nutzungsstatistiken und Rücklaufquoten. Sie können alles erlauben, auswählen oder alles ablehnen; eine Ablehnung sperrt den Dienst nie, Bereiche mit Anmeldung können aber weniger bequem sein. Global Privacy Control werten wir als Ablehnung von Werbung und von Verkauf oder Weitergabe.',
      fr: 'Nous utilisons des cookies, des web sockets et des technologies similaires pour savoir comment le service est utilisé, surtout pour des statistiques d’usage et des taux de réponse. Vous pouvez tout autoriser, choisir ou tout refuser ; un refus ne bloque jamais le service, même si les parties avec connexion peuvent être moins pratiques. Nous traitons Global Privacy Control comme un refus de la publicité et de la vente ou du partage.',
    },
  },
  {
    id: 'us.3',
    replaces: 'provision',
    source: 'Model policies, US (3)',
    title: {
      en: 'Further use and disclosure',
      ko: '그 밖의 이용과 공개',
      ja: 'その他の利用と開示',
      'zh-Hant': '其他使用與披露',
      'zh-Hans': '其他使用与披露',
      de: 'Weitere Nutzung und Offenlegung',
      fr: 'Autres usages et divulgations',
    },
    text: {
      en: 'Besides what your choices allow, we use and disclose data to follow the law and lawful requests of authorities, to enforce our terms, and to protect the rights, privacy, safety and property of ourselves, our affiliates, customers and others. Data may pass to another company in a reorganisation, merger, sale, joint venture, transfer of a business or its assets, or bankruptcy.',
      ko: '선택하신 범위 외에도 법률과 기관의 적법한 요청에 따르거나, 약관을 집행하거나, 당사·계열사·고객·제3자의 권리, 사생활, 안전, 재산을 보호하기 위해 정보를 이용하고 공개할 수 있습니다. 조직 개편, 합병, 매각, 합작, 사업이나 자산의 양도, 파산 때 정보가 다른 회사로 이전될 수 있습니다.',
      ja: 'お客様が選択した範囲のほか、法令や当局の適法な要請に従うため、規約を執行するため、また当社、関連会社、お客様および第三者の権利、プライバシー、安全、財産を守るために、情報を利用し開示することがあります。組織再編、合併、売却、合弁、事業や資産の譲渡、破産の際には、情報が他社に移転されることがあります。',
      'zh-Hant':
        '除您的選擇所容許的範圍外，我們亦會為遵守法律及主管機關的合法要求、執行條款，以及保護我們、關係企業、客戶和他人的權利、私隱、安全與財產而使用和披露資料。在重組、合併、出售、合資、業務或資產轉讓或破產時，資料可能移轉給其他公司。',
      'zh-Hans':
        '除您的选择所允许的范围外，我们也会为遵守法律及主管机关的合法要求、执行条款，以及保护我们、关联公司、客户和他人的权利、隐私、安全与财产而使用和披露信息。在重组、合并、出售、合资、业务或资产转让或破产时，信息可能转移给其他公司。',
      de: 'Über Ihre Auswahl hinaus nutzen und offenbaren wir Daten, um Gesetze und rechtmäßige Anordnungen von Behörden zu befolgen, unsere Bedingungen durchzusetzen und Rechte, Privatsphäre, Sicherheit und Eigentum von uns, verbundenen Unternehmen, Kunden und anderen zu schützen. Bei Umstrukturierung, Fusion, Verkauf, Gemeinschaftsunternehmen, Übertragung eines Geschäfts oder seiner Werte oder Insolvenz können Daten auf ein anderes Unternehmen übergehen.',
      fr: 'Au-delà de vos choix, nous utilisons et divulguons des données pour respecter la loi et les demandes légitimes des autorités, faire appliquer nos conditions et protéger les droits, la vie privée, la sécurité et les biens de nous-mêmes, de nos sociétés affiliées, de nos clients et de tiers. Des données peuvent passer à une autre société en cas de réorganisation, fusion, vente, coentreprise, cession d’activité ou d’actifs ou faillite.',
    },
  },
] satisfies readonly Clause[];
