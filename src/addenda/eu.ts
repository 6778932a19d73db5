import type { Addendum, Clause } from '../types.js';

/** The European Union only. The EEA, the United Kingdom and Switzerland have regimes, not this text. */
export const eu = {
  id: 'eu',
  version: '2026-11',
  effective: '2026-11-22',
  // 27 members, then Åland and the French outermost regions (Art 355 TFEU).
  regions:
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE AX GF GP MQ YT RE MF',
  promises: {
    'withdrawal.when': 'any-time',
    'transfer.encryption': 'from-collection',
    'rights.erasure': 'yes',
    'rights.restriction': 'yes',
    'rights.portability': 'yes',
    'rights.objection': 'yes',
  },
} satisfies Addendum;

export const euTitle = {
  en: 'Addendum for the European Union',
  ko: '유럽연합 부칙',
  ja: '欧州連合に関する追加条項',
  'zh-Hant': '歐洲聯盟附錄',
  'zh-Hans': '欧盟附录',
  de: 'Zusatz für die Europäische Union',
  fr: 'Avenant pour l’Union européenne',
};

export const euClauses = [
  {
    id: 'eu.1',
    replaces: 'outsourcing',
    source: 'Model policies, EU (1); GDPR Art 13(1)(f), 28, 44-49',
    title: {
      en: 'Transfer outside the European Union',
      ko: '유럽연합 밖으로의 이전',
      ja: '欧州連合域外への移転',
      'zh-Hant': '傳輸至歐盟境外',
      'zh-Hans': '传输至欧盟境外',
      de: 'Übermittlung außerhalb der Europäischen Union',
      fr: 'Transfert hors de l’Union européenne',
    },
    text: {
      en: 'We and companies that work for us may store and process data outside the European Union. It is encrypted from the moment of collection, protected by the safeguards that EU law asks for, and kept for the periods of this policy; ask us for the countries and the safeguards.',
      ko: '당사와 처리를 맡은 회사는 유럽연합 밖에서 정보를 저장하고 처리할 수 있습니다. 정보는 수집하는 순간부터 암호화하여 전송하고, EU 법이 요구하는 보호 조치를 적용하며, 이 처리방침의 기간 동안 보관합니다. 이전 국가와 보호 조치는 문의하시면 알려 드립니다.',
      ja: '当社および委託先は、欧州連合の域外で情報を保存し、取り扱うことがあります。情報は収集の時点から暗号化して送信し、EU法が求める保護措置を講じ、本ポリシーの期間保存します。移転先の国と保護措置は、お問い合わせいただければお知らせします。',
      'zh-Hant':
        '我們及受託公司可能在歐盟境外儲存和處理資料。資料自收集時起即加密傳輸，受歐盟法律所要求的保障措施保護，並按本政策的期限保存；您可向我們查詢接收國家與保障措施。',
      'zh-Hans':
        '我们及受托公司可能在欧盟境外存储和处理信息。信息自收集时起即加密传输，受欧盟法律所要求的保障措施保护，并按本政策的期限保存；您可向我们查询接收国家与保障措施。',
      de: 'Wir und von uns beauftragte Unternehmen können Daten außerhalb der Europäischen Union speichern und verarbeiten. Sie werden vom Zeitpunkt der Erhebung an verschlüsselt übertragen, durch die vom EU-Recht verlangten Garantien geschützt und für die Fristen dieser Erklärung aufbewahrt; Länder und Garantien nennen wir Ihnen auf Anfrage.',
      fr: 'Nous et les entreprises que nous mandatons pouvons stocker et traiter des données hors de l’Union européenne. Elles sont chiffrées dès leur collecte, protégées par les garanties qu’exige le droit de l’Union et conservées pour les durées de cette politique ; nous vous indiquons les pays et les garanties sur demande.',
    },
  },
  {
    id: 'eu.2',
    replaces: 'rights',
    source: 'Model policies, EU (2); GDPR Art 7(3), 15-22, 77',
    title: {
      en: 'Your rights under EU law',
      ko: 'EU 법에 따른 권리',
      ja: 'EU法に基づくお客様の権利',
      'zh-Hant': '您依歐盟法律享有的權利',
      'zh-Hans': '您依欧盟法律享有的权利',
      de: 'Ihre Rechte nach EU-Recht',
      fr: 'Vos droits selon le droit de l’Union',
    },
    text: {
      en: 'You can obtain all data that we hold about you, have it corrected, completed, blocked, erased or restricted, and take it to another provider. You can ask how we process it, object to that, withdraw any consent at any time as easily as you gave it, and complain to a supervisory authority.',
      ko: '당사가 보유한 본인의 모든 정보를 받아 보고, 정정, 보완, 차단, 삭제, 처리 제한을 요구하고, 다른 사업자에게 옮길 수 있습니다. 처리 방법을 묻고, 처리에 반대하고, 동의할 때처럼 쉽게 언제든지 동의를 철회하고, 감독기관에 불만을 제기할 수 있습니다.',
      ja: 'お客様は、当社が保有するご自身のすべての情報を取得し、その訂正、補完、利用停止、消去、取扱いの制限を求め、他の事業者に移すことができます。また、取扱いについて説明を求め、異議を述べ、同意したときと同じように簡単にいつでも同意を撤回し、監督機関に苦情を申し立てることができます。',
      'zh-Hant':
        '您可取得我們持有的所有關於您的資料，要求更正、補充、封鎖、刪除或限制處理，並將資料轉移至其他服務商。您可詢問處理方式、提出反對、隨時以與同意時同樣簡便的方式撤回同意，並向監管機關投訴。',
      'zh-Hans':
        '您可获取我们持有的所有关于您的信息，要求更正、补充、封锁、删除或限制处理，并将信息转移至其他服务商。您可询问处理方式、提出反对、随时以与同意时同样简便的方式撤回同意，并向监管机构投诉。',
      de: 'Sie können alle Daten erhalten, die wir über Sie gespeichert haben, sie berichtigen, vervollständigen, sperren, löschen oder einschränken lassen und zu einem anderen Anbieter mitnehmen. Sie können nach der Verarbeitung fragen, ihr widersprechen, jede Einwilligung jederzeit so einfach widerrufen, wie Sie sie erteilt haben, und sich bei einer Aufsichtsbehörde beschweren.',
      fr: 'Vous pouvez obtenir toutes les données que nous détenons sur vous, les faire rectifier, compléter, bloquer, effacer ou limiter, et les transférer à un autre prestataire. Vous pouvez demander comment nous les traitons, vous y opposer, retirer tout consentement à tout moment aussi simplement que vous l’avez donné et saisir une autorité de contrôle.',
    },
  },
] satisfies readonly Clause[];
