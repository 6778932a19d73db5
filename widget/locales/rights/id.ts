import type { RightsTexts } from '../../../src/types.js';

/**
 * Indonesian.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Data',
    required: 'wajib',
    optional: 'opsional',
    oneOf: 'salah satu sudah cukup',
    refusal:
      'Anda boleh menolak. Hanya hal ini yang tidak dilakukan dan tidak ada hal lain yang berubah.',
    agree: 'Ya, saya setuju: {purpose}',
    confirm:
      'Persetujuan berlaku setelah Anda mengonfirmasinya lewat tautan dalam pesan yang kami kirim.',
    channels: {
      email: 'Email',
      sms: 'SMS',
      phone: 'Telepon',
      post: 'Pos',
      push: 'Notifikasi push',
      messenger: 'Aplikasi pesan',
    },
  },
  guardian: {
    ask: 'Apakah Anda berusia {age} tahun atau lebih?',
    yes: 'Ya',
    no: 'Tidak',
    told: 'Orang tua atau wali perlu memilih untuk Anda. Sampai saat itu, hanya hal yang diperlukan yang berjalan.',
    confirm: 'Saya orang tua atau wali dan memilih untuk anak ini',
  },
  rights: {
    copy: 'Salin',
    copied: 'Disalin',
    page: 'Simpan sebagai halaman',
    verify: 'Periksa',
    intact: 'Tidak ada yang hilang atau diubah.',
    broken: 'Ada yang hilang atau diubah, mulai dari bukti ini: {id}',
    unsigned: 'Arsip tidak dapat dihubungi, jadi hanya salinan di perangkat ini yang diperiksa.',
    withdraw: 'Tarik kembali',
    erase: 'Minta penghapusan',
    correct: 'Minta perbaikan',
    sent: 'Diminta: {date}. Hanya hal yang diperlukan yang berjalan sampai permintaan ini dijawab.',
    resume: 'Batalkan permintaan',
    forget: 'Hapus salinan di perangkat ini',
    forgotten: 'Dihapus. Pilihan Anda tetap sama.',
    events: {
      expired: 'Kedaluwarsa',
      corrected: 'Diperbaiki',
      objected: 'Keberatan diajukan',
      confirmed: 'Dikonfirmasi',
      imported: 'Diberikan di tempat lain',
      requested: 'Permintaan diajukan',
    },
  },
} satisfies RightsTexts;
