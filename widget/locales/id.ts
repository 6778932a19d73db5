import type { Texts } from '../../src/types.js';

/**
 * Indonesian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'id',
  dir: 'ltr',
  ask: {
    title: 'Privasi Anda, pilihan Anda',
    body: 'Bolehkah kami dan mitra kami menggunakan cookie untuk {purposes}? Anda dapat menolak tanpa kehilangan apa pun dan mengubah pilihan kapan saja.',
  },
  inform: {
    title: 'Privasi Anda, pilihan Anda',
    body: 'Kami dan mitra kami menggunakan cookie untuk {purposes}. Anda dapat menolak kapan saja tanpa kehilangan apa pun.',
  },
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  choose: 'Pilih sendiri',
  close: 'Tutup',
  policyLink: 'Kebijakan privasi',
  contact: 'Hubungi kami',
  us: {
    privacyChoices: 'Pilihan privasi Anda (Your Privacy Choices)',
    doNotSell:
      'Jangan jual atau bagikan informasi pribadi saya (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Pengaturan privasi',
  signal: 'Permintaan penolakan telah dipenuhi (Global Privacy Control).',
  saved: 'Pilihan Anda telah disimpan',
  undo: 'Urungkan',
  receipt: 'Bukti pilihan',
  purposes: {
    necessary: {
      name: 'Diperlukan',
      description: 'Menjaga situs tetap aman dan berfungsi serta mengingat pilihan ini.',
    },
    functional: {
      name: 'Fitur tambahan',
      description: 'Mengingat pengaturan dan menyediakan fitur seperti chat atau video.',
    },
    statistics: {
      name: 'Statistik internal',
      description: 'Menghitung kunjungan untuk situs ini saja.',
    },
    analytics: {
      name: 'Analitik',
      description: 'Menghitung kunjungan dan menunjukkan halaman mana yang membantu.',
    },
    personalisation: {
      name: 'Personalisasi',
      description: 'Menyesuaikan konten dengan cara Anda menggunakan situs.',
    },
    advertising: {
      name: 'Periklanan',
      description: 'Menampilkan iklan sesuai minat Anda, di sini dan di tempat lain.',
    },
    marketing: {
      name: 'Pemasaran',
      description: 'Memberi tahu kami kampanye mana yang membawa Anda ke sini.',
    },
    development: {
      name: 'Layanan baru',
      description: 'Membantu kami mengembangkan layanan baru berdasarkan penggunaan.',
    },
    newsletter: {
      name: 'Buletin',
      description: 'Mengirimkan kabar terbaru kepada Anda lewat email.',
    },
  },
} satisfies Texts;
