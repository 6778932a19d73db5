import type { NoticeBlock } from '../../types.js';
import { wordsFor, type Compose, type Words } from './parts/context.js';
import { destinations, type Destination } from './parts/destinations.js';
import { itemWords } from './parts/item-words.js';
import { periodWords } from './parts/period-words.js';
import { placeName } from './parts/place-name.js';

interface TransferWords {
  title: string;
  intro: string;
  /** Singapore: PDPA 2012 s 26. */
  sg: string;
  /** Hong Kong: the addendum's clause 4. */
  hk: string;
  /** Where the law wants the risk said: GDPR Art 13(1)(f), FADP Art 19(4). */
  eu: string;
  /** Korea: PIPA Art 28-8(2), the right to refuse and its effect. */
  kr: string;
  head: Readonly<Record<keyof Destination, string>>;
}

const words: Words<TransferWords> = {
  en: {
    title: 'Data that leaves your country or region',
    intro: 'These recipients get data once you allow their purpose.',
    sg: 'Outside Singapore it stays protected to the level of the Personal Data Protection Act 2012.',
    hk: 'They are outside Hong Kong.',
    eu: 'They are in countries whose law may protect data less than yours.',
    kr: 'You can refuse the transfer by refusing the purpose; every page keeps working.',
    head: {
      to: 'Recipient',
      country: 'Country',
      task: 'What for',
      items: 'Data',
      method: 'How',
      keeps: 'How long',
      safeguard: 'Protection',
    },
  },
  ko: {
    title: '국외로 이전되는 정보',
    intro: '해당 목적을 허용하시면 다음 수신자가 정보를 받습니다.',
    sg: '싱가포르 밖에서도 2012년 개인정보보호법(PDPA) 수준으로 보호됩니다.',
    hk: '수신자는 홍콩 밖에 있습니다.',
    eu: '해당 국가의 법은 정보를 덜 보호할 수 있습니다.',
    kr: '해당 목적을 거부하면 국외 이전도 거부되며, 모든 페이지를 그대로 이용할 수 있습니다.',
    head: {
      to: '이전받는 자',
      country: '국가',
      task: '이용 목적',
      items: '항목',
      method: '이전 방법',
      keeps: '보유·이용 기간',
      safeguard: '보호 조치',
    },
  },
  ja: {
    title: '国外に移転される情報',
    intro: '目的を許可すると、次の受領者に情報が送られます。',
    sg: 'シンガポール国外でも、2012年個人情報保護法（PDPA）の水準で保護されます。',
    hk: '受領者は香港の域外にいます。',
    eu: '移転先の国の法律による保護は、お住まいの地域より弱い場合があります。',
    kr: '目的を拒否すれば移転も拒否でき、すべてのページを引き続き利用できます。',
    head: {
      to: '受領者',
      country: '国',
      task: '利用目的',
      items: '項目',
      method: '方法',
      keeps: '保存期間',
      safeguard: '保護措置',
    },
  },
  'zh-Hant': {
    title: '轉移至境外的資料',
    intro: '您允許有關用途後，以下接收者會取得資料。',
    sg: '在新加坡境外，資料仍按《2012年個人資料保護法令》（PDPA）的水平受到保障。',
    hk: '接收者位於香港以外。',
    eu: '當地法律對資料的保障可能較您所在地區為低。',
    kr: '拒絕有關用途即拒絕轉移，所有頁面仍可使用。',
    head: {
      to: '接收者',
      country: '國家或地區',
      task: '用途',
      items: '資料',
      method: '方式',
      keeps: '期限',
      safeguard: '保障',
    },
  },
  'zh-Hans': {
    title: '传输至境外的信息',
    intro: '您允许相关用途后，以下接收方会获得信息。',
    sg: '在新加坡境外，信息仍按《2012年个人数据保护法令》（PDPA）的水平受到保护。',
    hk: '接收方位于香港以外。',
    eu: '当地法律对信息的保护可能低于您所在地区。',
    kr: '拒绝相关用途即拒绝传输，所有页面仍可使用。',
    head: {
      to: '接收方',
      country: '国家或地区',
      task: '用途',
      items: '信息',
      method: '方式',
      keeps: '期限',
      safeguard: '保护措施',
    },
  },
  de: {
    title: 'Daten, die Ihr Land oder Ihre Region verlassen',
    intro: 'Diese Empfänger erhalten Daten, sobald Sie deren Zweck erlauben.',
    sg: 'Auch außerhalb Singapurs bleiben sie auf dem Niveau des Personal Data Protection Act 2012 geschützt.',
    hk: 'Sie befinden sich außerhalb Hongkongs.',
    eu: 'In diesen Ländern kann das Recht Daten schwächer schützen als bei Ihnen.',
    kr: 'Wer den Zweck ablehnt, lehnt auch die Übermittlung ab; alle Seiten funktionieren weiter.',
    head: {
      to: 'Empfänger',
      country: 'Land',
      task: 'Wozu',
      items: 'Daten',
      method: 'Wie',
      keeps: 'Dauer',
      safeguard: 'Schutz',
    },
  },
  fr: {
    title: 'Données qui quittent votre pays ou votre région',
    intro: 'Ces destinataires reçoivent des données dès que vous autorisez leur finalité.',
    sg: 'Hors de Singapour, elles restent protégées au niveau du Personal Data Protection Act 2012.',
    hk: 'Ils se trouvent hors de Hong Kong.',
    eu: 'Le droit de ces pays peut protéger les données moins que le vôtre.',
    kr: 'Refuser la finalité, c’est refuser le transfert\u00a0; toutes les pages restent accessibles.',
    head: {
      to: 'Destinataire',
      country: 'Pays',
      task: 'Pourquoi',
      items: 'Données',
      method: 'Comment',
      keeps: 'Durée',
      safeguard: 'Protection',
    },
  },
};

/** Which statement goes with which regime. Those not listed name the countries alone. */
const statement: Readonly<Record<string, 'sg' | 'hk' | 'eu' | 'kr'>> = {
  sg: 'sg',
  hk: 'hk',
  kr: 'kr',
  'eu-eea': 'eu',
  uk: 'eu',
  ch: 'eu',
  unknown: 'eu',
};

const columns = ['to', 'country', 'task', 'items', 'method', 'keeps', 'safeguard'] as const;

/**
 * Where data goes when it leaves the territory, told before a yes where one is asked (S26): PDPA 2012
 * s 26 and the model addenda SG (3), HK (4), EU (1); GDPR Art 13(1)(f); Swiss FADP Art 19(4), which
 * wants each country named; PIPA Art 28-8(2); own knowledge, not checked at the primary texts.
 */
export const compose: Compose = (context) => {
  const { regime, addenda, texts } = context;
  const found = destinations(context);
  if (!found.length) return [];
  const own = wordsFor(words, texts);
  const said = new Set(
    [statement[regime.id], ...addenda.map(({ id }) => statement[id])].flatMap((key) => key ?? []),
  );
  const cell = (column: (typeof columns)[number], { [column]: value }: Destination): string => {
    if (!value) return '';
    if (column === 'country') return placeName(value as string, texts.tag);
    if (column === 'items') return itemWords(value as readonly string[], texts);
    if (column === 'keeps') return periodWords(value as never, texts);
    return value as string;
  };
  const used = columns.filter((column) => found.some((one) => one[column]));
  const block: NoticeBlock = {
    id: 'transfers',
    title: own.title,
    ...(regime.notice === 'ask' && { first: true as const }),
    text: [own.intro, ...[...said].map((key) => own[key])],
    table: {
      head: used.map((column) => own.head[column]),
      rows: found.map((one) => used.map((column) => cell(column, one))),
    },
  };
  return [block];
};
