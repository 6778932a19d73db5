import type { RightsTexts } from '../../../src/types.js';

/**
 * Turkish.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Veriler',
    required: 'zorunlu',
    optional: 'isteğe bağlı',
    oneOf: 'bunlardan biri yeterli',
    refusal: 'Reddedebilirsiniz. O zaman yalnızca bu yapılmaz, başka hiçbir şey değişmez.',
    agree: 'Evet, kabul ediyorum: {purpose}',
    confirm: 'Size göndereceğimiz mesajdaki bağlantıyla onayladığınızda geçerli olur.',
    channels: {
      email: 'E-posta',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Posta',
      push: 'Anlık bildirim',
      messenger: 'Mesajlaşma uygulaması',
    },
  },
  guardian: {
    ask: '{age} yaşında veya daha büyük müsünüz?',
    yes: 'Evet',
    no: 'Hayır',
    told: 'O zaman sizin yerinize veliniz veya vasiniz karar verir. O zamana kadar yalnızca zorunlu olanlar çalışır.',
    confirm: 'Velisi veya vasisi olduğum bu çocuk adına karar veriyorum',
  },
  rights: {
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    page: 'Sayfa olarak kaydet',
    verify: 'Kontrol et',
    intact: 'Hiçbir şey eksik değil ve hiçbir şey değiştirilmemiş.',
    broken: 'Bu kayıttan itibaren bir şey eksik veya değiştirilmiş: {id}',
    unsigned: 'Arşive ulaşılamadı; yalnızca bu cihazdaki kopyalar kontrol edildi.',
    withdraw: 'Geri çek',
    erase: 'Silinmesini iste',
    correct: 'Düzeltilmesini iste',
    sent: 'Talep tarihi: {date}. Yanıt verilene kadar yalnızca zorunlu olanlar çalışır.',
    resume: 'Talebi geri çek',
    forget: 'Bu cihazdaki kopyaları sil',
    forgotten: 'Silindi. Seçimleriniz aynı kalır.',
    events: {
      expired: 'Süresi doldu',
      corrected: 'Düzeltildi',
      objected: 'İtiraz edildi',
      confirmed: 'Onaylandı',
      imported: 'Başka yerde verildi',
      requested: 'Talep gönderildi',
    },
  },
} satisfies RightsTexts;
