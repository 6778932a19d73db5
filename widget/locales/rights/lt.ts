import type { RightsTexts } from '../../../src/types.js';

/**
 * Lithuanian.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Duomenys',
    required: 'privaloma',
    optional: 'neprivaloma',
    oneOf: 'pakanka vieno iš šių',
    refusal: 'Galite atsisakyti. Tada nebus daroma tik tai, ir niekas kita nepasikeis.',
    agree: 'Taip, sutinku: {purpose}',
    confirm: 'Įsigalios, kai patvirtinsite paspaudę nuorodą mūsų atsiųstoje žinutėje.',
    channels: {
      email: 'El. paštas',
      sms: 'SMS žinutė',
      phone: 'Telefonas',
      post: 'Paštas',
      push: 'Tiesioginis pranešimas',
      messenger: 'Pokalbių programėlė',
    },
  },
  guardian: {
    ask: 'Ar jums {age} ar daugiau metų?',
    yes: 'Taip',
    no: 'Ne',
    told: 'Tada už jus sprendžia vienas iš tėvų arba globėjas. Iki tol veikia tik tai, kas būtina.',
    confirm: 'Esu vienas iš tėvų arba globėjas ir sprendžiu už šį vaiką',
  },
  rights: {
    copy: 'Kopijuoti',
    copied: 'Nukopijuota',
    page: 'Išsaugoti kaip puslapį',
    verify: 'Patikrinti',
    intact: 'Nieko netrūksta ir niekas nepakeista.',
    broken: 'Kažko trūksta arba kažkas pakeista, pradedant šiuo kvitu: {id}',
    unsigned: 'Archyvas nepasiekiamas, todėl patikrintos tik šiame įrenginyje esančios kopijos.',
    withdraw: 'Atšaukti',
    erase: 'Prašyti ištrinti',
    correct: 'Prašyti ištaisyti',
    sent: 'Prašymas pateiktas ({date}). Kol neatsakyta, veikia tik tai, kas būtina.',
    resume: 'Atsiimti prašymą',
    forget: 'Ištrinti šiame įrenginyje esančias kopijas',
    forgotten: 'Ištrinta. Jūsų pasirinkimai lieka tokie patys.',
    events: {
      expired: 'Nebegalioja',
      corrected: 'Ištaisyta',
      objected: 'Paprieštarauta',
      confirmed: 'Patvirtinta',
      imported: 'Pateikta kitur',
      requested: 'Prašymas pateiktas',
    },
  },
} satisfies RightsTexts;
