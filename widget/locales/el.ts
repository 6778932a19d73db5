import type { Texts } from '../../src/types.js';

/**
 * Greek.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'el',
  dir: 'ltr',
  ask: {
    title: 'Τα δεδομένα σας, η επιλογή σας',
    body: 'Μπορούμε εμείς και οι συνεργάτες μας να χρησιμοποιούμε cookies για αυτούς τους σκοπούς: {purposes}; Μπορείτε να αρνηθείτε χωρίς καμία συνέπεια και να αλλάξετε γνώμη οποτεδήποτε.',
  },
  inform: {
    title: 'Τα δεδομένα σας, η επιλογή σας',
    body: 'Εμείς και οι συνεργάτες μας χρησιμοποιούμε cookies για αυτούς τους σκοπούς: {purposes}. Μπορείτε να αρνηθείτε χωρίς καμία συνέπεια και να αλλάξετε γνώμη οποτεδήποτε.',
  },
  acceptAll: 'Αποδοχή όλων',
  rejectAll: 'Απόρριψη όλων',
  choose: 'Επιλογή',
  close: 'Κλείσιμο',
  policyLink: 'Πολιτική απορρήτου',
  contact: 'Επικοινωνία',
  us: {
    privacyChoices: 'Οι επιλογές απορρήτου σας (Your Privacy Choices)',
    doNotSell: 'Άρνηση πώλησης και κοινοποίησης (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Ρυθμίσεις απορρήτου',
  signal: 'Η άρνησή σας τηρείται (Global Privacy Control).',
  saved: 'Η επιλογή σας αποθηκεύτηκε',
  undo: 'Αναίρεση',
  receipt: 'Αποδεικτικό',
  purposes: {
    necessary: {
      name: 'Απαραίτητα',
      description: 'Κρατά τον ιστότοπο ασφαλή και σε λειτουργία και θυμάται αυτή την επιλογή.',
    },
    functional: {
      name: 'Λειτουργίες',
      description: 'Θυμάται ρυθμίσεις και προσφέρει πρόσθετα όπως συνομιλία ή βίντεο.',
    },
    statistics: {
      name: 'Δικά μας στατιστικά',
      description: 'Μετρά τις επισκέψεις μόνο για αυτόν τον ιστότοπο.',
    },
    analytics: {
      name: 'Ανάλυση',
      description: 'Μετρά τις επισκέψεις και μας δείχνει ποιες σελίδες βοηθούν.',
    },
    personalisation: {
      name: 'Εξατομίκευση',
      description: 'Προσαρμόζει το περιεχόμενο στη χρήση σας.',
    },
    advertising: {
      name: 'Διαφήμιση',
      description: 'Δείχνει διαφημίσεις με βάση τα ενδιαφέροντά σας, εδώ και αλλού.',
    },
    marketing: {
      name: 'Μάρκετινγκ',
      description: 'Μας δείχνει ποια καμπάνια μας σας έφερε εδώ.',
    },
    development: {
      name: 'Νέες υπηρεσίες',
      description: 'Μας βοηθά να αναπτύσσουμε νέες υπηρεσίες από τη χρήση των σημερινών.',
    },
    newsletter: {
      name: 'Ενημερωτικό δελτίο',
      description: 'Σας στέλνει νέα με email.',
    },
  },
} satisfies Texts;
