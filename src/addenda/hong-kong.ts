import type { Addendum, Clause } from '../types.js';

/** Hong Kong. */
export const hongKong = {
  id: 'hk',
  version: '2026-11',
  effective: '2026-11-22',
  regions: 'HK',
  promises: {
    'marketing.mode': 'opt-in',
    'withdrawal.cost': 'free',
    'withdrawal.when': 'any-time',
    'retention.limit': 'purpose-met',
  },
} satisfies Addendum;

export const hongKongTitle = {
  en: 'Addendum for Hong Kong',
  ko: '홍콩 부칙',
  ja: '香港に関する追加条項',
  'zh-Hant': '香港附錄',
  'zh-Hans': '香港附录',
  de: 'Zusatz für Hongkong',
  fr: 'Avenant pour Hong Kong',
};

/** There is no first and no third clause in the model: ids keep the gaps and mean what they say. */
export const hongKongClauses = [
  {
    id: 'hk.2',
    replaces: 'purpose.marketing',
    source: 'Model policies, HK (2); PDPO Part 6A s 35C-35L',
    title: {
      en: 'New services and marketing',
      ko: '새로운 서비스 개발과 마케팅',
      ja: '新サービスの開発とマーケティング',
      'zh-Hant': '開發新服務與推廣',
      'zh-Hans': '开发新服务与推广',
      de: 'Neue Dienste und Marketing',
      fr: 'Nouveaux services et marketing',
    },
    text: {
      en: 'We use data to develop new services and for marketing only if you have consented to that use. You can withdraw at any time, free of charge and without giving a reason.',
      ko: '새로운 서비스 개발과 마케팅에는 그 이용에 동의하신 분의 정보만 이용합니다. 동의는 언제든지 이유 없이 무료로 철회하실 수 있습니다.',
      ja: '新しいサービスの開発とマーケティングには、その利用に同意した方の情報のみを利用します。同意は、いつでも無料で、理由を示すことなく撤回できます。',
      'zh-Hant':
        '只有在您同意的情況下，我們才會使用資料開發新服務及進行推廣。您可隨時免費撤回同意，無須說明理由。',
      'zh-Hans':
        '只有在您同意的情况下，我们才会使用信息开发新服务及进行推广。您可随时免费撤回同意，无需说明理由。',
      de: 'Zur Entwicklung neuer Dienste und für Marketing nutzen wir Daten nur, wenn Sie dieser Nutzung zugestimmt haben. Sie können jederzeit kostenlos und ohne Angabe von Gründen widerrufen.',
      fr: 'Nous n’utilisons les données pour développer de nouveaux services et pour le marketing que si vous y avez consenti. Vous pouvez retirer votre consentement à tout moment, gratuitement et sans motif.',
    },
  },
  {
    id: 'hk.4',
    replaces: 'outsourcing',
    source: 'Model policies, HK (4); PDPO s 33 (not in force)',
    title: {
      en: 'Outsourcing and transfer',
      ko: '위탁과 국외 이전',
      ja: '業務の委託と域外移転',
      'zh-Hant': '受託處理與傳輸',
      'zh-Hans': '委托处理与传输',
      de: 'Auftragsverarbeitung und Übermittlung',
      fr: 'Sous-traitance et transfert',
    },
    text: {
      en: 'Companies that we commission may process data for the tasks named in this policy. Depending on the task, data may be transferred outside Hong Kong.',
      ko: '처리를 맡은 회사는 이 처리방침에 적힌 업무를 위해 정보를 처리할 수 있습니다. 업무에 따라 정보가 홍콩 밖으로 이전될 수 있습니다.',
      ja: '委託先は、本ポリシーに記載された業務のために情報を取り扱うことがあります。業務によっては、情報が香港の域外に移転されることがあります。',
      'zh-Hant':
        '受我們委託的公司可為本政策所列的工作處理資料。視工作需要，資料可能傳輸至香港以外的地方。',
      'zh-Hans':
        '受我们委托的公司可为本政策所列的工作处理信息。视工作需要，信息可能传输至香港以外的地方。',
      de: 'Von uns beauftragte Unternehmen können Daten für die in dieser Erklärung genannten Aufgaben verarbeiten. Je nach Aufgabe können Daten in Gebiete außerhalb Hongkongs übermittelt werden.',
      fr: 'Les entreprises que nous mandatons peuvent traiter des données pour les tâches indiquées dans cette politique. Selon la tâche, des données peuvent être transférées hors de Hong Kong.',
    },
  },
  {
    id: 'hk.5',
    replaces: 'retention.internal',
    source: 'Model policies, HK (5); PDPO s 26, DPP2(2)',
    title: {
      en: 'Retention',
      ko: '보유 기간',
      ja: '保存期間',
      'zh-Hant': '保留期限',
      'zh-Hans': '保存期限',
      de: 'Speicherdauer',
      fr: 'Conservation',
    },
    text: {
      en: 'Whatever else this policy says about retention, we keep data only until the purpose of its collection is met.',
      ko: '보유 기간에 관한 다른 조항과 관계없이, 정보는 수집 목적을 달성할 때까지만 보유합니다.',
      ja: '保存期間に関する他の条項にかかわらず、情報は収集の目的を達成するまでの間に限り保存します。',
      'zh-Hant': '不論本政策其他條款如何規定保留期限，我們只會保留資料至達成收集目的為止。',
      'zh-Hans': '不论本政策其他条款如何规定保存期限，我们只会保存信息至实现收集目的为止。',
      de: 'Unabhängig davon, was diese Erklärung sonst zur Speicherdauer sagt, bewahren wir Daten nur auf, bis der Zweck ihrer Erhebung erfüllt ist.',
      fr: 'Quoi que cette politique prévoie par ailleurs sur la conservation, nous ne gardons les données que jusqu’à ce que la finalité de leur collecte soit atteinte.',
    },
  },
] satisfies readonly Clause[];
