import type { Addendum, Clause } from '../types.js';

/** Singapore. */
export const singapore = {
  id: 'sg',
  version: '2026-11',
  effective: '2026-11-22',
  regions: 'SG',
  promises: { 'retention.limit': 'purpose-met-or-need', 'transfer.level': 'pdpa-2012' },
  asks: { kind: 'acknowledgement', clause: 'sg.1' },
} satisfies Addendum;

export const singaporeTitle = {
  en: 'Addendum for Singapore',
  ko: '싱가포르 부칙',
  ja: 'シンガポールに関する追加条項',
  'zh-Hant': '新加坡附錄',
  'zh-Hans': '新加坡附录',
  de: 'Zusatz für Singapur',
  fr: 'Avenant pour Singapour',
};

export const singaporeClauses = [
  {
    id: 'sg.1',
    source: 'Model policies, SG (1); PDPA 2012 s 13-14',
    title: {
      en: 'Collection, use and disclosure',
      ko: '수집, 이용, 공개',
      ja: '収集、利用、開示',
      'zh-Hant': '收集、使用與披露',
      'zh-Hans': '收集、使用与披露',
      de: 'Erhebung, Nutzung und Offenlegung',
      fr: 'Collecte, usage et divulgation',
    },
    text: {
      en: 'You acknowledge and agree that we collect, use and disclose the data described in this policy for the purposes named in it. Optional purposes remain your own choice.',
      ko: '이 처리방침에 적힌 정보를 이 처리방침에 적힌 목적으로 수집, 이용, 공개한다는 점을 확인하고 동의합니다. 선택 목적은 계속 직접 선택하실 수 있습니다.',
      ja: 'お客様は、本ポリシーに記載された情報を、記載された目的のために当社が収集、利用、開示することを確認し、同意します。任意の目的については、引き続きお客様が選択できます。',
      'zh-Hant':
        '您知悉並同意我們為本政策所列的目的收集、使用和披露本政策所述的資料。選用用途仍由您自行選擇。',
      'zh-Hans':
        '您知悉并同意我们为本政策所列的目的收集、使用和披露本政策所述的信息。可选用途仍由您自行选择。',
      de: 'Sie nehmen zur Kenntnis und stimmen zu, dass wir die in dieser Erklärung beschriebenen Daten für die darin genannten Zwecke erheben, nutzen und offenlegen. Über freiwillige Zwecke entscheiden weiterhin Sie.',
      fr: 'Vous reconnaissez et acceptez que nous collections, utilisions et divulguions les données décrites dans cette politique pour les finalités qu’elle indique. Les finalités facultatives restent votre choix.',
    },
  },
  {
    id: 'sg.2',
    replaces: 'retention.internal',
    source: 'Model policies, SG (2); PDPA 2012 s 25',
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
      en: 'We do not keep personal data once the purposes of its collection are met, unless a legal or business need requires it.',
      ko: '수집 목적을 달성한 개인정보는 법률상 또는 업무상 필요한 경우가 아니면 보유하지 않습니다.',
      ja: '収集の目的を達成した個人データは、法律上または業務上必要な場合を除き、保存しません。',
      'zh-Hant': '收集目的達成後，除法律或業務需要外，我們不會保留個人資料。',
      'zh-Hans': '收集目的实现后，除法律或业务需要外，我们不会保存个人数据。',
      de: 'Sind die Zwecke der Erhebung erfüllt, bewahren wir personenbezogene Daten nicht weiter auf, außer ein rechtliches oder geschäftliches Erfordernis verlangt es.',
      fr: 'Une fois les finalités de la collecte atteintes, nous ne conservons pas les données personnelles, sauf nécessité légale ou professionnelle.',
    },
  },
  {
    id: 'sg.3',
    replaces: 'outsourcing',
    source: 'Model policies, SG (3); PDPA 2012 s 26',
    title: {
      en: 'Transfer outside Singapore',
      ko: '싱가포르 밖으로의 이전',
      ja: 'シンガポール国外への移転',
      'zh-Hant': '傳輸至新加坡境外',
      'zh-Hans': '传输至新加坡境外',
      de: 'Übermittlung aus Singapur',
      fr: 'Transfert hors de Singapour',
    },
    text: {
      en: 'We and companies that work for us may process your data outside Singapore. There too we keep its protection at the level of the Personal Data Protection Act 2012 (No. 26 of 2012).',
      ko: '당사와 처리를 맡은 회사는 싱가포르 밖에서 정보를 처리할 수 있습니다. 그 경우에도 Personal Data Protection Act 2012 (No. 26 of 2012) 수준의 보호를 유지합니다.',
      ja: '当社および委託先は、シンガポール国外で情報を取り扱うことがあります。その場合も、Personal Data Protection Act 2012 (No. 26 of 2012) と同じ水準の保護を維持します。',
      'zh-Hant':
        '我們及受託公司可能在新加坡境外處理您的資料。在境外，我們同樣維持 Personal Data Protection Act 2012 (No. 26 of 2012) 所要求的保護水準。',
      'zh-Hans':
        '我们及受托公司可能在新加坡境外处理您的信息。在境外，我们同样维持 Personal Data Protection Act 2012 (No. 26 of 2012) 所要求的保护水平。',
      de: 'Wir und von uns beauftragte Unternehmen können Ihre Daten außerhalb Singapurs verarbeiten. Auch dort wahren wir das Schutzniveau des Personal Data Protection Act 2012 (No. 26 of 2012).',
      fr: 'Nous et les entreprises que nous mandatons pouvons traiter vos données hors de Singapour. Nous y maintenons le niveau de protection du Personal Data Protection Act 2012 (No. 26 of 2012).',
    },
  },
] satisfies readonly Clause[];
