import type { Texts } from '../../src/types.js';

/**
 * Turkish.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'tr',
  dir: 'ltr',
  ask: {
    title: 'Gizliliğiniz, sizin seçiminiz',
    body: 'Biz ve iş ortaklarımız şu amaçlarla çerez kullanabilir miyiz: {purposes}? Hiçbir şey kaybetmeden reddedebilir, istediğiniz zaman fikrinizi değiştirebilirsiniz.',
  },
  inform: {
    title: 'Gizliliğiniz, sizin seçiminiz',
    body: 'Biz ve iş ortaklarımız şu amaçlarla çerez kullanıyoruz: {purposes}. Hiçbir şey kaybetmeden reddedebilir, istediğiniz zaman fikrinizi değiştirebilirsiniz.',
  },
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  choose: 'Seçim yap',
  close: 'Kapat',
  policyLink: 'Gizlilik politikası',
  contact: 'İletişim',
  us: {
    privacyChoices: 'Gizlilik tercihleriniz (Your Privacy Choices)',
    doNotSell:
      'Kişisel verilerimi satmayın veya paylaşmayın (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Gizlilik ayarları',
  signal: 'Ret talebiniz yerine getirildi (Global Privacy Control).',
  saved: 'Seçiminiz kaydedildi',
  undo: 'Geri al',
  receipt: 'Kayıt no',
  purposes: {
    necessary: {
      name: 'Zorunlu',
      description: 'Siteyi güvenli ve çalışır tutar, bu seçimi hatırlar.',
    },
    functional: {
      name: 'İşlevsel',
      description: 'Ayarları hatırlar; sohbet veya video gibi ek özellikler sunar.',
    },
    statistics: {
      name: 'Kendi istatistiklerimiz',
      description: 'Ziyaretleri yalnızca bu site için sayar.',
    },
    analytics: {
      name: 'Analiz',
      description: 'Ziyaretleri sayar ve hangi sayfaların işe yaradığını gösterir.',
    },
    personalisation: {
      name: 'Kişiselleştirme',
      description: 'İçeriği siteyi kullanma biçiminize göre uyarlar.',
    },
    advertising: {
      name: 'Reklam',
      description: 'Burada ve başka yerlerde ilgi alanlarınıza uygun reklamlar gösterir.',
    },
    marketing: {
      name: 'Pazarlama',
      description: 'Sizi buraya hangi kampanyamızın getirdiğini gösterir.',
    },
    development: {
      name: 'Yeni hizmetler',
      description: 'Kullanıma bakarak yeni hizmetler geliştirmemize yardımcı olur.',
    },
    newsletter: {
      name: 'E-bülten',
      description: 'Size e-postayla haberler gönderir.',
    },
  },
} satisfies Texts;
