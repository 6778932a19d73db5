import { modeOf } from '../../decisions/purposes.js';
import { spokenIn, wordsFor, type Compose, type Words } from './parts/context.js';

interface StatisticsWords {
  title: string;
  told: string;
  object: string;
  objected: string;
}

const words: Words<StatisticsWords> = {
  en: {
    title: 'Our own statistics',
    told: 'We count visits for our own statistics alone, without asking first. You can object.',
    object: 'Object to statistics',
    objected: 'You have objected: your visits are not counted.',
  },
  ko: {
    title: '자체 통계',
    told: '자체 통계만을 위해 사전 동의 없이 방문을 집계합니다. 거부할 수 있습니다.',
    object: '통계 거부',
    objected: '거부하셨습니다. 방문이 집계되지 않습니다.',
  },
  ja: {
    title: '自社統計',
    told: '自社の統計のためだけに、事前の確認なしに訪問数を集計します。拒否できます。',
    object: '統計を拒否',
    objected: '拒否を受け付けました。訪問は集計されません。',
  },
  'zh-Hant': {
    title: '自有統計',
    told: '我們只為自身統計計算瀏覽次數，不會事先詢問。您可以反對。',
    object: '反對統計',
    objected: '您已反對，您的瀏覽不會計算在內。',
  },
  'zh-Hans': {
    title: '自有统计',
    told: '我们仅为自身统计计算访问次数，不会事先询问。您可以反对。',
    object: '反对统计',
    objected: '您已反对，您的访问不会计入。',
  },
  de: {
    title: 'Unsere eigene Statistik',
    told: 'Wir zählen Besuche nur für unsere eigene Statistik, ohne vorher zu fragen. Sie können widersprechen.',
    object: 'Der Statistik widersprechen',
    objected: 'Sie haben widersprochen: Ihre Besuche werden nicht gezählt.',
  },
  fr: {
    title: 'Nos propres statistiques',
    told: 'Nous comptons les visites pour nos seules statistiques, sans demander d’abord. Vous pouvez vous y opposer.',
    object: 'S’opposer aux statistiques',
    objected: 'Vous vous êtes opposé\u00a0: vos visites ne sont pas comptées.',
  },
};

/**
 * United Kingdom, PECR 2003 Schedule A1 (since 2026-02-05): own statistics without consent, if people
 * are told clearly and can object by simple means free of charge. Checked in secondary sources.
 */
export const compose: Compose = ({ settings, regime, texts, decisions }) => {
  const ids = settings.purposes
    .filter(
      (purpose) => purpose.like === 'statistics' && modeOf(regime, purpose) === 'exempt-optout',
    )
    .map(({ id }) => id);
  if (!ids.length) return [];
  const own = wordsFor(words, texts);
  const objected = ids.every((id) => decisions[id] === 'denied');
  return [
    {
      id: 'uk-statistics',
      ...spokenIn(words, texts),
      title: own.title,
      first: true,
      text: [objected ? own.objected : own.told],
      ...(!objected && {
        links: [{ text: own.object, action: 'reject' as const, purposes: ids }],
      }),
    },
  ];
};
