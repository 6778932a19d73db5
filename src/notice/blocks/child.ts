import { ageOfConsent } from '../../regimes/ages.js';
import { spokenIn, wordsFor, type Compose, type Words } from './parts/context.js';

interface ChildWords {
  /** `{age}` */
  title: string;
  told: string;
}

/** Short and easy, as those read it whom it is for: PIPA Art 22-2(3), GDPR Art 12(1). */
const words: Words<ChildWords> = {
  en: {
    title: 'Are you under {age}?',
    told: 'Ask your parents before you answer. They can decide with you. Until then press no, or tell us here that you are under {age}.',
  },
  ko: {
    title: '만 {age}세 미만인가요?',
    told: '대답하기 전에 부모님께 먼저 물어보세요. 부모님이 함께 정해 주실 수 있어요. 그때까지는 거부를 누르거나, 만 {age}세 미만이라고 여기에서 알려 주세요.',
  },
  ja: {
    title: '{age}歳未満ですか？',
    told: '答える前に、おうちの人に聞いてください。おうちの人がいっしょに決められます。それまでは拒否を押すか、{age}歳未満であることをここで教えてください。',
  },
  'zh-Hant': {
    title: '你未滿 {age} 歲嗎？',
    told: '回答之前，請先問問爸爸媽媽，他們可以和你一起決定。在那之前，請按拒絕，或在這裡告訴我們你未滿 {age} 歲。',
  },
  'zh-Hans': {
    title: '你未满 {age} 岁吗？',
    told: '回答之前，请先问问爸爸妈妈，他们可以和你一起决定。在那之前，请按拒绝，或在这里告诉我们你未满 {age} 岁。',
  },
  de: {
    title: 'Bist du unter {age}?',
    told: 'Frag deine Eltern, bevor du antwortest. Sie können mit dir entscheiden. Bis dahin lehne ab oder sag uns hier, dass du unter {age} bist.',
  },
  fr: {
    title: 'As-tu moins de {age} ans\u00a0?',
    told: 'Demande à tes parents avant de répondre. Ils peuvent décider avec toi. D’ici là, refuse, ou dis-nous ici que tu as moins de {age} ans.',
  },
};

/**
 * To children, in the first layer of a site that asks for their age (`guardian.ask`): Korea, PIPA Art 22-2;
 * GDPR Art 8; COPPA; others by `src/regimes/ages.ts`. Of own knowledge, not verified.
 */
export const compose: Compose = ({ settings, codes, language, texts }) => {
  if (settings.purposes.every(({ required }) => required)) return [];
  const { title, told } = wordsFor(words, texts);
  const age = new Intl.NumberFormat(language).format(ageOfConsent(codes));
  return [
    {
      id: 'child',
      ...spokenIn(words, texts),
      first: true,
      title: title.replace('{age}', age),
      text: [told.replace('{age}', age)],
      links: [{ text: texts.settings, action: 'preferences', focus: '/age' }],
    },
  ];
};
