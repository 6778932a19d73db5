import type { Texts } from '../../src/types.js';

/**
 * Hindi.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'hi',
  dir: 'ltr',
  ask: {
    title: 'आपकी गोपनीयता, आपका फ़ैसला',
    body: 'क्या हम और हमारे पार्टनर इन उद्देश्यों के लिए कुकी इस्तेमाल कर सकते हैं: {purposes}? आप बिना किसी नुकसान के मना कर सकते हैं और फ़ैसला कभी भी बदल सकते हैं।',
  },
  inform: {
    title: 'आपकी गोपनीयता, आपका फ़ैसला',
    body: 'हम और हमारे पार्टनर इन उद्देश्यों के लिए कुकी इस्तेमाल करते हैं: {purposes}। आप बिना किसी नुकसान के कभी भी मना कर सकते हैं।',
  },
  acceptAll: 'सभी स्वीकार करें',
  rejectAll: 'सभी अस्वीकार करें',
  choose: 'खुद चुनें',
  close: 'बंद करें',
  policyLink: 'गोपनीयता नीति',
  contact: 'संपर्क करें',
  us: {
    privacyChoices: 'आपके गोपनीयता विकल्प (Your Privacy Choices)',
    doNotSell: 'मेरी निजी जानकारी न बेचें, न शेयर करें (Do Not Sell or Share My Personal Information)',
  },
  settings: 'गोपनीयता सेटिंग',
  signal: 'ऑप्ट-आउट का अनुरोध मान लिया गया (Global Privacy Control)।',
  saved: 'आपका फ़ैसला सेव हो गया',
  undo: 'पहले जैसा करें',
  receipt: 'रसीद',
  purposes: {
    necessary: {
      name: 'ज़रूरी',
      description: 'साइट को सुरक्षित और चालू रखता है और यह फ़ैसला याद रखता है।',
    },
    functional: {
      name: 'अतिरिक्त सुविधाएँ',
      description: 'सेटिंग याद रखता है और चैट या वीडियो जैसी सुविधाएँ देता है।',
    },
    statistics: {
      name: 'अपने आँकड़े',
      description: 'सिर्फ़ इस साइट के लिए विज़िट गिनता है।',
    },
    analytics: {
      name: 'विश्लेषण',
      description: 'विज़िट गिनता है और बताता है कि कौन से पेज काम आते हैं।',
    },
    personalisation: {
      name: 'मनमुताबिक सामग्री',
      description: 'साइट के आपके इस्तेमाल के हिसाब से सामग्री दिखाता है।',
    },
    advertising: {
      name: 'विज्ञापन',
      description: 'यहाँ और दूसरी जगह आपकी रुचि के विज्ञापन दिखाता है।',
    },
    marketing: {
      name: 'मार्केटिंग',
      description: 'बताता है कि हमारा कौन सा अभियान आपको यहाँ लाया।',
    },
    development: {
      name: 'नई सेवाएँ',
      description: 'इस्तेमाल के आधार पर नई सेवाएँ बनाने में मदद करता है।',
    },
    newsletter: {
      name: 'न्यूज़लेटर',
      description: 'आपको ईमेल से खबरें भेजता है।',
    },
  },
} satisfies Texts;
