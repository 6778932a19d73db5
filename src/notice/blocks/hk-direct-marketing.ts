import type { DirectMarketing, NoticeBlock } from '../../types.js';
import { inLanguage } from '../../policy/in-language.js';
import { purposeWords } from '../purpose-words.js';
import { spokenIn, wordsFor, type Compose, type Words } from './parts/context.js';

interface MarketingWords {
  title: string;
  /** Intention, and that it needs consent: s 35C(2)(a). */
  intent: string;
  /** Free withdrawal at any time: s 35G; the model addendum's clause hk.2 (S25). */
  stop: string;
  /** Oral consent is confirmed in writing: s 35E(2). */
  oral: string;
  /** Provision to others: s 35J(2)(a), consent in writing. */
  pass: string;
  data: string;
  subjects: string;
  channel: string;
  transferees: string;
  gain: string;
  yes: string;
  no: string;
}

const words: Words<MarketingWords> = {
  en: {
    title: 'Direct marketing: {purpose}',
    intent:
      'We intend to use your personal data for direct marketing. We may not do so without your consent.',
    stop: 'You can end this at any time, free of charge and without giving a reason.',
    oral: 'If you agree orally, you get a written confirmation within 14 days.',
    pass: 'We also intend to give the data to others for their direct marketing; that needs your written consent.',
    data: 'Data used',
    subjects: 'What is marketed',
    channel: 'Answer free of charge',
    transferees: 'Who gets it',
    gain: 'Given in return for gain',
    yes: 'Yes',
    no: 'No',
  },
  ko: {
    title: '직접 마케팅: {purpose}',
    intent: '개인정보를 직접 마케팅에 이용하려 하며, 동의 없이는 이용할 수 없습니다.',
    stop: '언제든지 무료로, 이유를 밝히지 않고 중단할 수 있습니다.',
    oral: '구두로 동의하시면 14일 안에 서면으로 확인해 드립니다.',
    pass: '다른 업체의 직접 마케팅을 위해 정보를 제공하려 하며, 서면 동의가 필요합니다.',
    data: '이용하는 정보',
    subjects: '마케팅 대상',
    channel: '무료 회신 방법',
    transferees: '제공받는 자',
    gain: '대가를 받고 제공',
    yes: '예',
    no: '아니요',
  },
  ja: {
    title: 'ダイレクトマーケティング：{purpose}',
    intent: '個人情報をダイレクトマーケティングに利用する予定です。同意がない限り利用できません。',
    stop: 'いつでも無料で、理由を問わず中止できます。',
    oral: '口頭で同意された場合は、14日以内に書面で確認をお送りします。',
    pass: '他社のダイレクトマーケティングのために情報を提供する予定です。書面による同意が必要です。',
    data: '利用する情報',
    subjects: '案内の対象',
    channel: '無料の連絡方法',
    transferees: '提供先',
    gain: '対価を得て提供',
    yes: 'はい',
    no: 'いいえ',
  },
  'zh-Hant': {
    title: '直接促銷：{purpose}',
    intent: '我們擬使用您的個人資料作直接促銷；未得您同意，不可如此使用。',
    stop: '您可隨時免費終止，無需說明理由。',
    oral: '如您以口頭同意，我們會在 14 日內以書面確認。',
    pass: '我們亦擬將資料提供予他人作直接促銷，並須得您書面同意。',
    data: '使用的資料種類',
    subjects: '促銷標的類別',
    channel: '免費回覆途徑',
    transferees: '承轉人類別',
    gain: '為得益而提供',
    yes: '是',
    no: '否',
  },
  'zh-Hans': {
    title: '直接促销：{purpose}',
    intent: '我们拟将您的个人资料用于直接促销；未经您同意，不得如此使用。',
    stop: '您可随时免费终止，无需说明理由。',
    oral: '如您口头同意，我们会在 14 日内书面确认。',
    pass: '我们还拟将资料提供给他人用于直接促销，并须取得您的书面同意。',
    data: '使用的资料种类',
    subjects: '促销标的类别',
    channel: '免费回复途径',
    transferees: '接收方类别',
    gain: '有偿提供',
    yes: '是',
    no: '否',
  },
  de: {
    title: 'Direktwerbung: {purpose}',
    intent:
      'Wir möchten Ihre Daten für Direktwerbung verwenden. Ohne Ihre Einwilligung dürfen wir das nicht.',
    stop: 'Sie können das jederzeit kostenlos und ohne Angabe von Gründen beenden.',
    oral: 'Stimmen Sie mündlich zu, erhalten Sie binnen 14 Tagen eine schriftliche Bestätigung.',
    pass: 'Wir möchten die Daten auch anderen für deren Direktwerbung geben; dafür brauchen wir Ihre schriftliche Einwilligung.',
    data: 'Verwendete Daten',
    subjects: 'Wofür geworben wird',
    channel: 'Kostenlos antworten',
    transferees: 'Wer sie erhält',
    gain: 'Gegen Entgelt oder Vorteil',
    yes: 'Ja',
    no: 'Nein',
  },
  fr: {
    title: 'Prospection directe\u00a0: {purpose}',
    intent:
      'Nous souhaitons utiliser vos données pour la prospection directe. Sans votre accord, cela nous est interdit.',
    stop: 'Vous pouvez y mettre fin à tout moment, gratuitement et sans motif.',
    oral: 'Si vous acceptez oralement, vous recevez une confirmation écrite sous 14 jours.',
    pass: 'Nous souhaitons aussi remettre les données à des tiers pour leur prospection\u00a0; cela exige votre accord écrit.',
    data: 'Données utilisées',
    subjects: 'Objet de la prospection',
    channel: 'Répondre gratuitement',
    transferees: 'Qui les reçoit',
    gain: 'Remises contre un avantage',
    yes: 'Oui',
    no: 'Non',
  },
};

/**
 * What must be told before personal data is used for direct marketing in Hong Kong: Personal Data
 * (Privacy) Ordinance, Cap. 486, s 35C (own use), s 35J (provision to others), s 35E(2) and s 35G.
 * Checked in secondary sources. A purpose without these facts is not asked at all (`needs`).
 */
export const compose: Compose = ({ settings, regime, document, texts }) => {
  const own = wordsFor(words, texts);
  const list = (items: DirectMarketing['data']) =>
    items.map((text) => inLanguage(text, texts.tag)).join(', ');
  return settings.purposes.flatMap(({ id, like }): NoticeBlock[] => {
    if (regime.needs?.[like ?? ''] !== 'directMarketing') return [];
    const facts =
      document?.purposes.find((purpose) => purpose.id === id)?.directMarketing ??
      settings.config.directMarketing;
    if (!facts) return [];
    const { data, subjects, channel, transferees, gain } = facts;
    const { name } = purposeWords(id, texts, settings.config, document);
    return [
      {
        id: `hk-direct-marketing-${id}`,
        ...spokenIn(words, texts),
        title: own.title.replace('{purpose}', () => name),
        first: true,
        text: [own.intent, ...(transferees?.length ? [own.pass] : []), own.stop, own.oral],
        facts: [
          [own.data, list(data)],
          [own.subjects, list(subjects)],
          [own.channel, channel],
          ...(transferees?.length
            ? ([
                [own.transferees, list(transferees)],
                [own.gain, gain ? own.yes : own.no],
              ] as const)
            : []),
        ],
      },
    ];
  });
};
