import type { Clause, DocumentRef } from '../types.js';

/** The default policy text. Holds everywhere, except where an addendum speaks. */
export const base = {
  id: 'base',
  version: '2026-11',
  effective: '2026-11-22',
} satisfies DocumentRef;

export const baseTitle = {
  en: 'Privacy policy',
  ko: '개인정보 처리방침',
  ja: 'プライバシーポリシー',
  'zh-Hant': '私隱政策',
  'zh-Hans': '隐私政策',
  de: 'Datenschutzerklärung',
  fr: 'Politique de confidentialité',
};

/** `we` is the site's operator throughout. An owner with a policy of their own links that instead. */
export const baseClauses = [
  {
    id: 'items',
    source: 'Model policies, chapter 1; PIPA Art 22 (optional items never a condition)',
    title: {
      en: 'What we collect',
      ko: '수집하는 정보',
      ja: '収集する情報',
      'zh-Hant': '我們收集的資料',
      'zh-Hans': '我们收集的信息',
      de: 'Welche Daten wir erheben',
      fr: 'Données collectées',
    },
    text: {
      en: 'We collect what you give us when you register, pay, write to us or fill in a form, and what your visit creates: IP address, time of access, records of use and cookies. Optional items may be left out without any loss of service.',
      ko: '회원 가입, 결제, 문의, 양식 작성 때 입력하신 정보와 이용 과정에서 생기는 정보(IP 주소, 접속 시각, 이용 기록, 쿠키)를 수집합니다. 선택 항목은 입력하지 않아도 서비스를 그대로 이용하실 수 있습니다.',
      ja: '登録、お支払い、お問い合わせ、フォーム入力の際にご提供いただく情報と、ご利用に伴って生じる情報（IPアドレス、アクセス日時、利用記録、Cookie）を収集します。任意の項目は、入力しなくてもサービスのご利用に影響しません。',
      'zh-Hant':
        '我們收集您在註冊、付款、聯絡我們或填寫表格時提供的資料，以及您使用網站時產生的資料，例如 IP 位址、存取時間、使用紀錄和 Cookie。選填項目可以留空，不影響您使用服務。',
      'zh-Hans':
        '我们收集您在注册、付款、联系我们或填写表单时提供的信息，以及您使用网站时产生的信息，例如 IP 地址、访问时间、使用记录和 Cookie。选填项可以留空，不影响您使用服务。',
      de: 'Wir erheben, was Sie uns bei Registrierung, Zahlung, Anfragen oder in Formularen angeben, und was bei Ihrem Besuch entsteht: IP-Adresse, Zugriffszeit, Nutzungsdaten und Cookies. Freiwillige Angaben können Sie ohne Nachteil weglassen.',
      fr: 'Nous collectons ce que vous nous communiquez lors d’une inscription, d’un paiement, d’une demande ou dans un formulaire, ainsi que ce que votre visite génère (adresse IP, heure d’accès, données d’utilisation, cookies). Les champs facultatifs peuvent rester vides sans perte de service.',
    },
  },
  {
    id: 'purpose.contract',
    source: 'Model policies, chapter 2 (contract and billing); GDPR Art 6(1)(b)',
    title: {
      en: 'Providing the service',
      ko: '서비스 제공',
      ja: 'サービスの提供',
      'zh-Hant': '提供服務',
      'zh-Hans': '提供服务',
      de: 'Erbringung des Dienstes',
      fr: 'Fourniture du service',
    },
    text: {
      en: 'We use data to deliver what you ask for: content, services, orders, invoices and payments, and to protect them against attacks. This is necessary and cannot be switched off.',
      ko: '요청하신 콘텐츠와 서비스, 주문, 청구, 결제를 처리하고 이를 공격으로부터 보호하기 위해 정보를 이용합니다. 서비스에 꼭 필요한 목적이므로 끌 수 없습니다.',
      ja: 'ご依頼のコンテンツやサービス、注文、請求、決済の処理と、それらを攻撃から守るために情報を利用します。必要不可欠な目的のため、オフにすることはできません。',
      'zh-Hant':
        '我們使用資料來提供您要求的內容與服務、處理訂單、帳單和付款，並防範攻擊。這是必要用途，無法關閉。',
      'zh-Hans':
        '我们使用信息来提供您要求的内容与服务，处理订单、账单和付款，并防范攻击。这是必要用途，无法关闭。',
      de: 'Wir verwenden Daten, um zu leisten, was Sie anfordern: Inhalte, Dienste, Bestellungen, Rechnungen und Zahlungen, und um diese vor Angriffen zu schützen. Das ist notwendig und nicht abschaltbar.',
      fr: 'Nous utilisons les données pour fournir ce que vous demandez (contenus, services, commandes, factures, paiements) et pour le protéger contre les attaques. Cet usage est nécessaire et ne peut pas être désactivé.',
    },
  },
  {
    id: 'purpose.membership',
    source: 'Model policies, chapter 2 (member management)',
    title: {
      en: 'Managing your account',
      ko: '회원 관리',
      ja: '会員の管理',
      'zh-Hant': '管理您的帳戶',
      'zh-Hans': '管理您的账户',
      de: 'Verwaltung Ihres Kontos',
      fr: 'Gestion de votre compte',
    },
    text: {
      en: 'If you have an account, we use data to recognise you, to prevent misuse, to settle complaints and disputes, and to send you necessary messages. This is necessary and cannot be switched off.',
      ko: '회원이신 경우 본인 확인, 부정 이용 방지, 불만과 분쟁 처리, 꼭 필요한 안내를 위해 정보를 이용합니다. 꼭 필요한 목적이므로 끌 수 없습니다.',
      ja: '会員の方については、本人の確認、不正利用の防止、苦情や紛争への対応、必要なお知らせのために情報を利用します。必要不可欠な目的のため、オフにすることはできません。',
      'zh-Hant':
        '若您有帳戶，我們使用資料來識別您、防止濫用、處理投訴與爭議，並傳送必要的通知。這是必要用途，無法關閉。',
      'zh-Hans':
        '如果您有账户，我们使用信息来识别您、防止滥用、处理投诉与争议，并发送必要的通知。这是必要用途，无法关闭。',
      de: 'Wenn Sie ein Konto haben, verwenden wir Daten, um Sie zu erkennen, Missbrauch zu verhindern, Beschwerden und Streitfälle zu klären und Ihnen notwendige Mitteilungen zu senden. Das ist notwendig und nicht abschaltbar.',
      fr: 'Si vous avez un compte, nous utilisons les données pour vous reconnaître, prévenir les abus, traiter les réclamations et les litiges et vous envoyer les messages nécessaires. Cet usage est nécessaire et ne peut pas être désactivé.',
    },
  },
  {
    id: 'purpose.marketing',
    source:
      'Model policies, chapter 2 (new services and marketing); PIPA Art 22 (separate consents)',
    title: {
      en: 'Improvement and marketing',
      ko: '서비스 개선과 마케팅',
      ja: 'サービスの改善とマーケティング',
      'zh-Hant': '改善服務與行銷推廣',
      'zh-Hans': '改进服务与营销',
      de: 'Verbesserung und Marketing',
      fr: 'Amélioration et marketing',
    },
    text: {
      en: 'As far as your choices allow, we use data to develop new services, to measure use, to show fitting advertising and to tell you about offers and events. You decide on each of these alone, and a no has no effect on the rest.',
      ko: '선택하신 범위에서 새로운 서비스 개발, 이용 통계, 맞춤 광고, 혜택과 행사 안내에 정보를 이용합니다. 목적마다 따로 결정하실 수 있으며, 거부하셔도 다른 이용에는 영향이 없습니다.',
      ja: 'お客様が選択した範囲で、新しいサービスの開発、利用状況の測定、関心に合った広告、特典やイベントのご案内に情報を利用します。目的ごとに個別に決めることができ、拒否しても他のご利用には影響しません。',
      'zh-Hant':
        '在您選擇的範圍內，我們使用資料來開發新服務、統計使用情況、顯示合適的廣告，以及通知您優惠與活動。每項用途皆可單獨決定，拒絕任何一項都不影響其他使用。',
      'zh-Hans':
        '在您选择的范围内，我们使用信息来开发新服务、统计使用情况、展示合适的广告，以及通知您优惠与活动。每项用途都可单独决定，拒绝任何一项都不影响其他使用。',
      de: 'Soweit Ihre Auswahl es zulässt, verwenden wir Daten, um neue Dienste zu entwickeln, die Nutzung zu messen, passende Werbung zu zeigen und Sie über Angebote und Veranstaltungen zu informieren. Sie entscheiden über jeden Zweck einzeln; ein Nein hat keine weiteren Folgen.',
      fr: 'Dans la limite de vos choix, nous utilisons les données pour développer de nouveaux services, mesurer l’usage, afficher des publicités adaptées et vous informer d’offres et d’événements. Vous décidez de chaque finalité séparément et un refus est sans effet sur le reste.',
    },
  },
  {
    id: 'provision',
    source: 'Model policies, chapter 3 (prior consent before provision); PIPA Art 17; APPI Art 27',
    title: {
      en: 'Passing data to others',
      ko: '제3자 제공',
      ja: '第三者への提供',
      'zh-Hant': '向第三方提供資料',
      'zh-Hans': '向第三方提供信息',
      de: 'Weitergabe an Dritte',
      fr: 'Communication à des tiers',
    },
    text: {
      en: 'We pass your data to third parties only if you agreed beforehand or if the law requires it. The privacy settings list who receives data for an optional purpose.',
      ko: '사전에 동의하셨거나 법률이 요구하는 경우에만 정보를 제3자에게 제공합니다. 선택 목적으로 정보를 받는 곳은 개인정보 설정에서 확인하실 수 있습니다.',
      ja: '事前に同意をいただいた場合、または法令に基づく場合に限り、情報を第三者に提供します。任意の目的で情報を受け取る提供先は、プライバシー設定で確認できます。',
      'zh-Hant':
        '只有在您事先同意或法律要求時，我們才會將您的資料提供給第三方。私隱設定列明因選用用途而接收資料的各方。',
      'zh-Hans':
        '只有在您事先同意或法律要求时，我们才会将您的信息提供给第三方。隐私设置中列出因可选用途而接收信息的各方。',
      de: 'Wir geben Ihre Daten nur dann an Dritte weiter, wenn Sie vorher zugestimmt haben oder ein Gesetz es verlangt. Wer Daten für einen freiwilligen Zweck erhält, steht in den Datenschutzeinstellungen.',
      fr: 'Nous ne communiquons vos données à des tiers que si vous y avez consenti au préalable ou si la loi l’exige. Les paramètres de confidentialité indiquent qui reçoit des données pour une finalité facultative.',
    },
  },
  {
    id: 'outsourcing',
    source: 'Model policies, chapter 3 (outsourcing); GDPR Art 28',
    title: {
      en: 'Companies that work for us',
      ko: '처리 위탁',
      ja: '業務の委託',
      'zh-Hant': '受託處理',
      'zh-Hans': '委托处理',
      de: 'Auftragsverarbeitung',
      fr: 'Sous-traitance',
    },
    text: {
      en: 'Companies that we commission may process data on our behalf, for instance for hosting, payment or support. They may use it for that task only, and no longer than our contract or your membership lasts.',
      ko: '호스팅, 결제, 고객 지원 등을 맡은 회사가 당사를 대신하여 정보를 처리할 수 있습니다. 이 회사는 맡은 업무에만, 위탁 계약이나 회원 자격이 끝날 때까지만 정보를 이용합니다.',
      ja: 'ホスティング、決済、サポートなどを委託した会社が、当社に代わって情報を取り扱うことがあります。委託先は、委託した業務のためにのみ、委託契約または会員資格が終了するまでの間に限り情報を利用します。',
      'zh-Hant':
        '受我們委託的公司可代我們處理資料，例如主機代管、付款或客戶支援。這些公司只可為該項工作使用資料，且以委託合約或您的會籍有效期為限。',
      'zh-Hans':
        '受我们委托的公司可代我们处理信息，例如托管、付款或客户支持。这些公司只能为该项工作使用信息，且以委托合同或您的会员资格有效期为限。',
      de: 'Von uns beauftragte Unternehmen können Daten für uns verarbeiten, etwa für Hosting, Zahlung oder Support. Sie dürfen sie nur für diese Aufgabe nutzen und nicht länger, als unser Vertrag oder Ihre Mitgliedschaft dauert.',
      fr: 'Des entreprises que nous mandatons peuvent traiter des données pour notre compte, par exemple pour l’hébergement, le paiement ou l’assistance. Elles ne peuvent les utiliser que pour cette tâche et seulement pendant la durée de notre contrat ou de votre adhésion.',
    },
  },
  {
    id: 'retention.internal',
    source: 'Model policies, chapter 4; GDPR Art 5(1)(e)',
    title: {
      en: 'How long we keep data',
      ko: '보유 기간',
      ja: '保存期間',
      'zh-Hant': '保留期限',
      'zh-Hans': '保存期限',
      de: 'Speicherdauer',
      fr: 'Durée de conservation',
    },
    text: {
      en: 'We keep data for as long as its purpose needs it. Where a law sets a longer period, we keep the data for that period and use it for nothing else.',
      ko: '정보는 목적에 필요한 기간 동안만 보유합니다. 법률이 더 긴 기간을 정한 경우에는 그 기간 동안 보관하며, 그 밖의 용도로는 이용하지 않습니다.',
      ja: '情報は、目的に必要な期間に限り保存します。法令がより長い期間を定めている場合はその期間保存し、それ以外の目的には利用しません。',
      'zh-Hant':
        '我們只在達成目的所需的期間內保留資料。若法律規定更長的期間，我們會在該期間內保存資料，且不作其他用途。',
      'zh-Hans':
        '我们只在实现目的所需的期间内保存信息。如果法律规定更长的期间，我们会在该期间内保存信息，且不作其他用途。',
      de: 'Wir speichern Daten so lange, wie ihr Zweck es erfordert. Schreibt ein Gesetz eine längere Frist vor, bewahren wir sie für diese Frist auf und nutzen sie für nichts anderes.',
      fr: 'Nous conservons les données aussi longtemps que leur finalité l’exige. Si une loi impose une durée plus longue, nous les gardons pendant cette durée sans les utiliser à d’autres fins.',
    },
  },
  {
    id: 'disposal',
    source: 'Model policies, chapter 5',
    title: {
      en: 'Deletion',
      ko: '파기',
      ja: '情報の廃棄',
      'zh-Hant': '銷毀',
      'zh-Hans': '销毁',
      de: 'Löschung',
      fr: 'Suppression',
    },
    text: {
      en: 'When the purpose or the period ends, we destroy the data without delay and in such a way that it cannot be restored.',
      ko: '목적을 달성하거나 보유 기간이 끝나면 복구할 수 없는 방법으로 지체 없이 파기합니다.',
      ja: '目的を達成したとき、または保存期間が終了したときは、復元できない方法で遅滞なく廃棄します。',
      'zh-Hant': '目的達成或期限屆滿後，我們會以無法還原的方式立即銷毀資料。',
      'zh-Hans': '目的实现或期限届满后，我们会以无法恢复的方式及时销毁信息。',
      de: 'Endet der Zweck oder die Frist, vernichten wir die Daten unverzüglich und so, dass sie nicht wiederhergestellt werden können.',
      fr: 'Lorsque la finalité est atteinte ou que la durée expire, nous détruisons les données sans délai et de façon irréversible.',
    },
  },
  {
    id: 'rights',
    source: 'Model policies, chapter 6; PIPA Art 37, 38(4); GDPR Art 7(3)',
    title: {
      en: 'Your rights',
      ko: '이용자의 권리',
      ja: 'お客様の権利',
      'zh-Hant': '您的權利',
      'zh-Hans': '您的权利',
      de: 'Ihre Rechte',
      fr: 'Vos droits',
    },
    text: {
      en: 'You or your legal guardian can view, correct or delete your data at any time; until a correction is made, we neither use nor pass on the data concerned. You can take back a single optional consent in the privacy settings, free of charge and without closing your account.',
      ko: '이용자와 법정대리인은 언제든지 정보를 열람, 정정, 삭제할 수 있으며, 정정이 끝날 때까지 해당 정보를 이용하거나 제공하지 않습니다. 선택 동의는 탈퇴하지 않아도 개인정보 설정에서 하나씩 무료로 철회하실 수 있습니다.',
      ja: 'お客様と法定代理人は、いつでも情報の閲覧、訂正、削除を求めることができ、訂正が完了するまで当該情報の利用と提供を行いません。任意の同意は、退会することなく、プライバシー設定で一つずつ無料で撤回できます。',
      'zh-Hant':
        '您或您的法定代理人可隨時查閱、更正或刪除資料；在更正完成前，我們不會使用或提供有關資料。您可在私隱設定中逐項撤回選擇性同意，無須費用，也無須關閉帳戶。',
      'zh-Hans':
        '您或您的法定代理人可随时查阅、更正或删除信息；在更正完成前，我们不会使用或提供相关信息。您可在隐私设置中逐项撤回可选的同意，无需费用，也无需注销账户。',
      de: 'Sie oder Ihre gesetzliche Vertretung können Ihre Daten jederzeit einsehen, berichtigen oder löschen lassen; bis zur Berichtigung nutzen wir die betroffenen Daten nicht und geben sie nicht weiter. Einzelne freiwillige Einwilligungen widerrufen Sie in den Datenschutzeinstellungen, kostenlos und ohne Ihr Konto zu schließen.',
      fr: 'Vous ou votre représentant légal pouvez à tout moment consulter, rectifier ou supprimer vos données ; jusqu’à la rectification, nous n’utilisons ni ne communiquons les données concernées. Vous pouvez retirer chaque consentement facultatif dans les paramètres de confidentialité, gratuitement et sans fermer votre compte.',
    },
  },
  {
    id: 'cookie.definition',
    source: 'Model policies, chapter 7; EDPB Guidelines 2/2023 (similar storage)',
    title: {
      en: 'What cookies are',
      ko: '쿠키란',
      ja: 'Cookieとは',
      'zh-Hant': '什麼是 Cookie',
      'zh-Hans': '什么是 Cookie',
      de: 'Was Cookies sind',
      fr: 'Ce que sont les cookies',
    },
    text: {
      en: 'Cookies are small text files that a site stores in your browser and reads again later; we treat other storage in the browser alike. They do not identify you by themselves, and you can refuse or delete them at any time.',
      ko: '쿠키는 사이트가 브라우저에 저장해 두었다가 나중에 다시 읽는 작은 텍스트 파일이며, 브라우저의 다른 저장 공간도 똑같이 다룹니다. 쿠키만으로 누구인지 알 수는 없고, 언제든지 거부하거나 삭제하실 수 있습니다.',
      ja: 'Cookieは、サイトがブラウザに保存し、後で読み取る小さなテキストファイルです。ブラウザ内の他の保存領域も同様に扱います。Cookieだけでお客様を特定することはできず、いつでも拒否または削除できます。',
      'zh-Hant':
        'Cookie 是網站存放在您的瀏覽器中、日後再讀取的小型文字檔；瀏覽器中的其他儲存方式，我們一視同仁。Cookie 本身不會識別您的身分，您可隨時拒絕或刪除。',
      'zh-Hans':
        'Cookie 是网站存放在您的浏览器中、日后再读取的小型文本文件；对浏览器中的其他存储方式，我们同样对待。Cookie 本身不会识别您的身份，您可随时拒绝或删除。',
      de: 'Cookies sind kleine Textdateien, die eine Website in Ihrem Browser speichert und später wieder liest; andere Speicher im Browser behandeln wir gleich. Für sich allein geben sie Ihre Identität nicht preis, und Sie können sie jederzeit ablehnen oder löschen.',
      fr: 'Les cookies sont de petits fichiers texte qu’un site enregistre dans votre navigateur pour les relire plus tard ; nous traitons de la même façon tout autre stockage du navigateur. Ils ne vous identifient pas à eux seuls et vous pouvez les refuser ou les supprimer à tout moment.',
    },
  },
  {
    id: 'cookie.purpose',
    source: 'Model policies, chapter 7; ePrivacy Directive Art 5(3)',
    title: {
      en: 'What cookies are used for',
      ko: '쿠키의 이용 목적',
      ja: 'Cookieの利用目的',
      'zh-Hant': 'Cookie 的用途',
      'zh-Hans': 'Cookie 的用途',
      de: 'Wofür Cookies dienen',
      fr: 'À quoi servent les cookies',
    },
    text: {
      en: 'Necessary cookies make the site work and remember your choice. As far as your choices allow, others measure visits and use or serve advertising; these are two separate choices.',
      ko: '필수 쿠키는 사이트를 작동하게 하고 선택 내용을 기억합니다. 그 밖의 쿠키는 선택하신 범위에서 방문과 이용을 측정하거나 광고에 쓰이며, 이 둘은 따로 선택하실 수 있습니다.',
      ja: '必須のCookieは、サイトを動作させ、お客様の選択を記憶します。その他のCookieは、選択された範囲で、訪問や利用状況の測定または広告に使われます。この二つは別々に選択できます。',
      'zh-Hant':
        '必要的 Cookie 讓網站運作並記住您的選擇。在您選擇的範圍內，其他 Cookie 用於統計瀏覽與使用情況，或用於廣告；兩者可分別選擇。',
      'zh-Hans':
        '必要的 Cookie 让网站运行并记住您的选择。在您选择的范围内，其他 Cookie 用于统计访问与使用情况，或用于广告；两者可分别选择。',
      de: 'Notwendige Cookies sorgen dafür, dass die Website funktioniert und sich Ihre Auswahl merkt. Soweit Ihre Auswahl es zulässt, messen andere Besuche und Nutzung oder dienen der Werbung; darüber entscheiden Sie getrennt.',
      fr: 'Les cookies nécessaires font fonctionner le site et retiennent votre choix. Dans la limite de vos choix, d’autres mesurent les visites et l’usage ou servent à la publicité ; ce sont deux choix distincts.',
    },
  },
  {
    id: 'cookie.refusal',
    source: 'Model policies, chapter 7; PIPA Art 22 (a refusal has no effect on the service)',
    title: {
      en: 'Allowing and refusing',
      ko: '허용과 거부',
      ja: '許可と拒否',
      'zh-Hant': '允許與拒絕',
      'zh-Hans': '允许与拒绝',
      de: 'Erlauben und ablehnen',
      fr: 'Autoriser et refuser',
    },
    text: {
      en: 'You can allow all, choose one by one, or refuse all, and change your mind at any time in the privacy settings. Refusing here never blocks this site; only if your browser blocks every cookie may services that need a login be harder to use.',
      ko: '모두 허용하거나, 하나씩 선택하거나, 모두 거부하실 수 있고, 개인정보 설정에서 언제든지 바꾸실 수 있습니다. 여기서 거부하셔도 사이트 이용은 막히지 않습니다. 다만 브라우저에서 모든 쿠키를 차단하면 로그인이 필요한 서비스를 이용하기 어려울 수 있습니다.',
      ja: 'すべて許可、個別に選択、すべて拒否のいずれかを選ぶことができ、プライバシー設定でいつでも変更できます。ここで拒否してもサイトの利用は妨げられません。ただし、ブラウザですべてのCookieをブロックすると、ログインが必要なサービスが使いにくくなることがあります。',
      'zh-Hant':
        '您可以全部允許、逐項選擇或全部拒絕，並可隨時在私隱設定中更改。在此拒絕不會妨礙您使用本網站；只有當瀏覽器封鎖所有 Cookie 時，需要登入的服務才可能較難使用。',
      'zh-Hans':
        '您可以全部允许、逐项选择或全部拒绝，并可随时在隐私设置中更改。在此拒绝不会妨碍您使用本网站；只有当浏览器阻止所有 Cookie 时，需要登录的服务才可能较难使用。',
      de: 'Sie können alles erlauben, einzeln auswählen oder alles ablehnen und das jederzeit in den Datenschutzeinstellungen ändern. Eine Ablehnung hier sperrt die Website nie; nur wenn Ihr Browser alle Cookies blockiert, können Dienste mit Anmeldung schwerer nutzbar sein.',
      fr: 'Vous pouvez tout autoriser, choisir au cas par cas ou tout refuser, et changer d’avis à tout moment dans les paramètres de confidentialité. Refuser ici ne bloque jamais le site ; seul un navigateur qui bloque tous les cookies peut rendre plus difficile l’usage des services avec connexion.',
    },
  },
  {
    id: 'safeguards',
    source: 'Model policies, chapter 8; GDPR Art 32',
    title: {
      en: 'How we protect data',
      ko: '안전성 확보 조치',
      ja: '安全管理措置',
      'zh-Hant': '資料保護措施',
      'zh-Hans': '信息保护措施',
      de: 'Wie wir Daten schützen',
      fr: 'Protection des données',
    },
    text: {
      en: 'We encrypt data on its way to us, limit access to those who need it and review these measures regularly.',
      ko: '전송되는 정보를 암호화하고, 필요한 사람만 접근할 수 있게 하며, 이러한 조치를 정기적으로 점검합니다.',
      ja: '送信される情報を暗号化し、アクセスを必要な者に限定し、これらの措置を定期的に点検します。',
      'zh-Hant': '我們對傳輸中的資料加密，只讓有需要的人員存取，並定期檢視這些措施。',
      'zh-Hans': '我们对传输中的信息加密，只允许有需要的人员访问，并定期检查这些措施。',
      de: 'Wir verschlüsseln Daten auf dem Weg zu uns, geben nur denen Zugriff, die ihn brauchen, und prüfen diese Maßnahmen regelmäßig.',
      fr: 'Nous chiffrons les données en transit, limitons l’accès aux personnes qui en ont besoin et vérifions régulièrement ces mesures.',
    },
  },
  {
    id: 'notice',
    source: 'Model policies, chapter 9 (7 and 30 days)',
    title: {
      en: 'Changes to this policy',
      ko: '처리방침의 변경',
      ja: 'ポリシーの変更',
      'zh-Hant': '政策的變更',
      'zh-Hans': '政策的变更',
      de: 'Änderungen dieser Erklärung',
      fr: 'Modification de la politique',
    },
    text: {
      en: 'We announce changes at least 7 days before they take effect, and at least 30 days before if they affect your rights, such as collection, use or passing data on. Where needed, we ask for your consent again.',
      ko: '내용이 바뀌면 시행 7일 전까지, 수집과 이용이나 제3자 제공 등 권리에 중요한 변경은 30일 전까지 알려 드립니다. 필요하면 다시 동의를 받습니다.',
      ja: '変更は施行の7日前までに、収集・利用や第三者提供などお客様の権利に関わる重要な変更は30日前までにお知らせします。必要な場合は改めて同意をいただきます。',
      'zh-Hant':
        '變更會在生效至少 7 天前公布；若影響您的權利，例如收集、使用或向第三方提供資料，則在至少 30 天前公布。有需要時，我們會再次徵求您的同意。',
      'zh-Hans':
        '变更会在生效至少 7 天前公布；如果影响您的权利，例如收集、使用或向第三方提供信息，则在至少 30 天前公布。必要时，我们会再次征求您的同意。',
      de: 'Änderungen kündigen wir mindestens 7 Tage vor ihrem Inkrafttreten an, mindestens 30 Tage vorher, wenn sie Ihre Rechte berühren, etwa Erhebung, Nutzung oder Weitergabe. Falls nötig, bitten wir Sie erneut um Ihre Einwilligung.',
      fr: 'Nous annonçons les modifications au moins 7 jours avant leur entrée en vigueur, et au moins 30 jours avant si elles touchent vos droits, comme la collecte, l’usage ou la communication à des tiers. Au besoin, nous demandons à nouveau votre consentement.',
    },
  },
] satisfies readonly Clause[];
