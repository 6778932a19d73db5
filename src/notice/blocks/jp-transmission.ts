import { purposeWords } from '../purpose-words.js';
import { spokenIn, wordsFor, type Compose, type Words } from './parts/context.js';
import { placeName } from './parts/place-name.js';

interface TransmissionWords {
  title: string;
  intro: string;
  head: readonly [recipient: string, sent: string, ours: string, theirs: string];
  /** What every request of a tag carries, spelt out: the ministry's guide refuses a vague "etc.". */
  request: string;
  stored: string;
  theirs: Readonly<Record<'processor' | 'third-party' | 'joint-controller', string>>;
}

const words: Words<TransmissionWords> = {
  en: {
    title: 'Information sent to others (Japan)',
    intro: 'Once its purpose is allowed, each of these receives the following from your browser.',
    head: ['Recipient', 'What is sent', 'Our purpose', 'Their purpose'],
    request:
      'Address and title of the page, page visited before, time, IP address, browser, device and language',
    stored: 'Identifiers: {names}',
    theirs: {
      processor: 'To do our work',
      'third-party': 'To provide and improve their own services, as their policy says',
      'joint-controller': 'Decided together with us',
    },
  },
  ko: {
    title: '외부로 전송되는 정보(일본)',
    intro: '목적이 허용되면 다음 정보가 브라우저에서 각 수신자에게 전송됩니다.',
    head: ['수신자', '전송되는 정보', '당사의 이용 목적', '수신자의 이용 목적'],
    request: '페이지 주소와 제목, 직전에 본 페이지, 시각, IP 주소, 브라우저·기기 종류와 언어',
    stored: '식별자: {names}',
    theirs: {
      processor: '당사의 위탁 업무 수행',
      'third-party': '자체 서비스의 제공과 개선(수신자의 처리방침에 따름)',
      'joint-controller': '당사와 공동으로 결정',
    },
  },
  ja: {
    title: '外部送信について',
    intro: '目的が許可されると、ご利用のブラウザから次の情報が送信されます。',
    head: ['送信先', '送信される情報', '当サイトの利用目的', '送信先の利用目的'],
    request:
      '閲覧したページのアドレスとタイトル、直前に閲覧したページ、日時、IPアドレス、ブラウザ・端末の種類、言語',
    stored: '識別子：{names}',
    theirs: {
      processor: '当サイトから委託された業務のため',
      'third-party': '送信先のサービスの提供と改善のため（送信先のポリシーによります）',
      'joint-controller': '当サイトと共同で決定します',
    },
  },
  'zh-Hant': {
    title: '傳送至外部的資料（日本）',
    intro: '有關用途獲允許後，您的瀏覽器會向各接收者傳送以下資料。',
    head: ['接收者', '傳送的資料', '我們的用途', '接收者的用途'],
    request: '頁面網址及標題、之前瀏覽的頁面、時間、IP 位址、瀏覽器、裝置及語言',
    stored: '識別碼：{names}',
    theirs: {
      processor: '執行我們委託的工作',
      'third-party': '按其政策提供及改善自身服務',
      'joint-controller': '與我們共同決定',
    },
  },
  'zh-Hans': {
    title: '发送至外部的信息（日本）',
    intro: '相关用途获允许后，您的浏览器会向各接收方发送以下信息。',
    head: ['接收方', '发送的信息', '我们的用途', '接收方的用途'],
    request: '页面网址和标题、之前浏览的页面、时间、IP 地址、浏览器、设备和语言',
    stored: '标识符：{names}',
    theirs: {
      processor: '执行我们委托的工作',
      'third-party': '按其政策提供和改进自身服务',
      'joint-controller': '与我们共同决定',
    },
  },
  de: {
    title: 'An andere gesendete Daten (Japan)',
    intro: 'Ist der Zweck erlaubt, sendet Ihr Browser diesen Empfängern Folgendes.',
    head: ['Empfänger', 'Was gesendet wird', 'Unser Zweck', 'Zweck des Empfängers'],
    request:
      'Adresse und Titel der Seite, zuvor besuchte Seite, Zeit, IP-Adresse, Browser, Gerät und Sprache',
    stored: 'Kennungen: {names}',
    theirs: {
      processor: 'Arbeit in unserem Auftrag',
      'third-party': 'Eigene Dienste bereitstellen und verbessern, nach eigener Erklärung',
      'joint-controller': 'Gemeinsam mit uns bestimmt',
    },
  },
  fr: {
    title: 'Données envoyées à des tiers (Japon)',
    intro: 'Une fois la finalité autorisée, votre navigateur leur envoie ce qui suit.',
    head: ['Destinataire', 'Ce qui est envoyé', 'Notre finalité', 'Sa finalité'],
    request:
      'Adresse et titre de la page, page précédente, heure, adresse IP, navigateur, appareil et langue',
    stored: 'Identifiants\u00a0: {names}',
    theirs: {
      processor: 'Agir sur nos instructions',
      'third-party': 'Fournir et améliorer ses propres services, selon sa politique',
      'joint-controller': 'Décidée avec nous',
    },
  },
};

/**
 * Japan, Telecommunications Business Act Art 27-12 (since 2023-06-16) and its ordinance: per tag what is
 * sent, to whom, and both sides' purposes, easy to find. Checked in secondary sources. Made from the
 * vendors, so that it cannot fall behind them.
 */
export const compose: Compose = ({ settings, document, texts }) => {
  const own = wordsFor(words, texts);
  const vendors = settings.vendors.filter(({ purpose }) =>
    settings.purposes.some(({ id }) => id === purpose),
  );
  if (!vendors.length) return [];
  return [
    {
      id: 'jp-transmission',
      ...spokenIn(words, texts),
      title: own.title,
      text: [own.intro],
      table: {
        head: own.head,
        rows: vendors.map(({ name, country, storage, purpose, role }) => [
          country ? `${name} (${placeName(country, texts.tag)})` : name,
          [
            own.request,
            ...(storage.length
              ? [own.stored.replace('{names}', () => storage.map(({ name }) => name).join(', '))]
              : []),
          ].join(' · '),
          purposeWords(purpose, texts, settings.config, document).name,
          own.theirs[role],
        ]),
      },
    },
  ];
};
