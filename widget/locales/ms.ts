import type { Texts } from '../../src/types.js';

/**
 * Malay.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'ms',
  dir: 'ltr',
  ask: {
    title: 'Privasi anda, pilihan anda',
    body: 'Bolehkah kami dan rakan kongsi kami menggunakan kuki untuk {purposes}? Anda boleh menolak tanpa sebarang kerugian dan menukar pilihan pada bila-bila masa.',
  },
  inform: {
    title: 'Privasi anda, pilihan anda',
    body: 'Kami dan rakan kongsi kami menggunakan kuki untuk {purposes}. Anda boleh menolak tanpa sebarang kerugian pada bila-bila masa.',
  },
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  choose: 'Pilih sendiri',
  close: 'Tutup',
  policyLink: 'Dasar privasi',
  contact: 'Hubungi kami',
  us: {
    privacyChoices: 'Pilihan privasi anda (Your Privacy Choices)',
    doNotSell:
      'Jangan jual atau kongsi maklumat peribadi saya (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Tetapan privasi',
  signal: 'Permintaan menarik diri telah dipatuhi (Global Privacy Control).',
  saved: 'Pilihan anda telah disimpan',
  undo: 'Buat asal',
  receipt: 'Rekod pilihan',
  purposes: {
    necessary: {
      name: 'Diperlukan',
      description: 'Memastikan laman ini selamat dan berfungsi serta mengingati pilihan ini.',
    },
    functional: {
      name: 'Fungsi tambahan',
      description: 'Mengingati tetapan dan menawarkan ciri seperti sembang atau video.',
    },
    statistics: {
      name: 'Statistik dalaman',
      description: 'Mengira lawatan untuk laman ini sahaja.',
    },
    analytics: {
      name: 'Analitis',
      description: 'Mengira lawatan dan menunjukkan halaman yang membantu.',
    },
    personalisation: {
      name: 'Pemperibadian',
      description: 'Menyesuaikan kandungan dengan cara anda menggunakan laman ini.',
    },
    advertising: {
      name: 'Pengiklanan',
      description: 'Memaparkan iklan mengikut minat anda, di sini dan di tempat lain.',
    },
    marketing: {
      name: 'Pemasaran',
      description: 'Memberitahu kami kempen mana yang membawa anda ke sini.',
    },
    development: {
      name: 'Perkhidmatan baharu',
      description: 'Membantu kami membangunkan perkhidmatan baharu berdasarkan penggunaan.',
    },
    newsletter: {
      name: 'Surat berita',
      description: 'Menghantar berita kepada anda melalui e-mel.',
    },
  },
} satisfies Texts;
