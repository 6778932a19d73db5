import { modeOf } from '../../decisions/purposes.js';
import { usState } from '../../region/us-state.js';
import { wordsFor, type Compose, type Words } from './parts/context.js';

interface ChoiceWords {
  title: string;
  may: string;
  /** Said after the refusal: an opt-out has to be confirmed. */
  out: string;
  /** 11 CCR 7025(c)(6) */
  honoured: string;
}

const words: Words<ChoiceWords> = {
  en: {
    title: 'Sale, sharing and targeted advertising',
    may: 'You can opt out at any time, without an account, a reason or a fee.',
    out: 'You have opted out. Your data is neither sold nor shared, nor used for targeted advertising.',
    honoured: 'Opt-out request honoured: your browser sends Global Privacy Control.',
  },
  ko: {
    title: '판매, 공유 및 맞춤형 광고',
    may: '계정이나 이유, 비용 없이 언제든지 거부할 수 있습니다.',
    out: '거부하셨습니다. 정보는 판매·공유되지 않으며 맞춤형 광고에도 쓰이지 않습니다.',
    honoured: '브라우저의 Global Privacy Control에 따라 거부 요청을 반영했습니다.',
  },
  ja: {
    title: '販売・共有・ターゲティング広告',
    may: 'アカウントも理由も費用もなしに、いつでも拒否できます。',
    out: '拒否を受け付けました。情報は販売も共有もされず、ターゲティング広告にも使われません。',
    honoured: 'ブラウザのGlobal Privacy Controlによるオプトアウトの要求を反映しました。',
  },
  'zh-Hant': {
    title: '出售、分享及定向廣告',
    may: '您可隨時拒絕，無需帳戶、理由或費用。',
    out: '您已拒絕。您的資料不會被出售或分享，亦不會用於定向廣告。',
    honoured: '已遵從您瀏覽器的 Global Privacy Control 拒絕要求。',
  },
  'zh-Hans': {
    title: '出售、共享和定向广告',
    may: '您可以随时拒绝，无需账户、理由或费用。',
    out: '您已拒绝。您的信息不会被出售或共享，也不会用于定向广告。',
    honoured: '已遵从您浏览器的 Global Privacy Control 拒绝请求。',
  },
  de: {
    title: 'Verkauf, Weitergabe und gezielte Werbung',
    may: 'Sie können jederzeit widersprechen, ohne Konto, Grund oder Gebühr.',
    out: 'Sie haben widersprochen. Ihre Daten werden weder verkauft noch weitergegeben noch für gezielte Werbung verwendet.',
    honoured: 'Ihr Widerspruch wird beachtet: Ihr Browser sendet Global Privacy Control.',
  },
  fr: {
    title: 'Vente, partage et publicité ciblée',
    may: 'Vous pouvez refuser à tout moment, sans compte, sans motif et sans frais.',
    out: 'Votre refus est enregistré. Vos données ne sont ni vendues, ni partagées, ni utilisées pour la publicité ciblée.',
    honoured: 'Refus respecté\u00a0: votre navigateur envoie Global Privacy Control.',
  },
};

/** Uses from which a visitor may opt out in a US state: sale, sharing, targeted advertising. */
const covered = /^(advertising|marketing|personalisation)$/;

/**
 * The links that a visitor's state names, whether the signal was honoured, and the confirmation of an
 * opt-out: Cal. Civ. Code 1798.135(a); 11 CCR 7013, 7015, 7025(c)(6), 7026. Checked in secondary
 * sources. An unknown state is treated as California (`src/region/us-state.ts`).
 */
export const compose: Compose = ({ settings, regime, region, texts, signal, today, decisions }) => {
  const own = wordsFor(words, texts);
  const ids = settings.purposes
    .filter(
      (purpose) =>
        modeOf(regime, purpose) !== 'always' &&
        (purpose.shared || covered.test(purpose.like ?? '')),
    )
    .map(({ id }) => id);
  if (!ids.length) return [];
  const { links } = usState(region.code, today);
  const out = ids.every((id) => decisions[id] === 'denied');
  return [
    {
      id: 'us-choices',
      title: own.title,
      text: [...(signal ? [own.honoured] : []), out ? own.out : own.may],
      links: links.map((link) =>
        link === 'privacy-choices'
          ? { text: texts.us.privacyChoices, action: 'preferences' as const }
          : { text: texts.us.doNotSell, action: 'reject' as const, purposes: ids },
      ),
    },
  ];
};
