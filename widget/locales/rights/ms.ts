import type { RightsTexts } from '../../../src/types.js';

/**
 * Malay.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Data',
    required: 'wajib',
    optional: 'tidak wajib',
    oneOf: 'salah satu sudah memadai',
    refusal:
      'Anda boleh menolak. Hanya perkara ini tidak akan dilakukan dan tiada yang lain berubah.',
    agree: 'Ya, saya setuju: {purpose}',
    confirm:
      'Persetujuan berkuat kuasa selepas anda mengesahkannya melalui pautan dalam mesej yang kami hantar.',
    channels: {
      email: 'E-mel',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Pos',
      push: 'Pemberitahuan segera',
      messenger: 'Aplikasi pesanan',
    },
  },
  guardian: {
    ask: 'Adakah anda berumur {age} tahun ke atas?',
    yes: 'Ya',
    no: 'Tidak',
    told: 'Ibu bapa atau penjaga perlu membuat pilihan untuk anda. Sehingga itu, hanya perkara yang diperlukan berjalan.',
    confirm: 'Saya ibu bapa atau penjaga dan membuat pilihan untuk anak ini',
  },
  rights: {
    copy: 'Salin',
    copied: 'Disalin',
    page: 'Simpan sebagai halaman',
    verify: 'Semak',
    intact: 'Tiada apa-apa yang hilang atau diubah.',
    broken: 'Ada yang hilang atau diubah, bermula daripada rekod ini: {id}',
    unsigned: 'Arkib tidak dapat dihubungi, jadi hanya salinan pada peranti ini disemak.',
    withdraw: 'Tarik balik',
    erase: 'Minta pemadaman',
    correct: 'Minta pembetulan',
    sent: 'Diminta: {date}. Hanya perkara yang diperlukan berjalan sehingga permintaan ini dijawab.',
    resume: 'Batalkan permintaan',
    forget: 'Padam salinan pada peranti ini',
    forgotten: 'Dipadam. Pilihan anda kekal sama.',
    events: {
      expired: 'Tamat tempoh',
      corrected: 'Dibetulkan',
      objected: 'Dibantah',
      confirmed: 'Disahkan',
      imported: 'Diberikan di tempat lain',
      requested: 'Permintaan dibuat',
    },
  },
} satisfies RightsTexts;
