import { isDay } from '../policy/calendar.js';
import { isPeriod } from '../policy/is-period.js';

/**
 * What each configuration key may hold. A pattern is for text; `[rule]` is a list; `'*'` allows any
 * key; `null` allows anything. The words for the developer live in `problems.ts`, loaded when needed.
 */
export type Rule = RegExp | ((value: unknown) => boolean) | readonly [Rule] | Rules | null;
export interface Rules {
  readonly [key: string]: Rule;
}

const parse = (value: unknown): URL | undefined => {
  try {
    return value && typeof value === 'string' ? new URL(value, location.href) : undefined;
  } catch {
    return undefined;
  }
};

/** A page that a visitor may open; keeps `javascript:` out. */
const page = (value: unknown) => /^(https?|file):/.test(parse(value)?.protocol ?? '');

/** On this site: nobody else is asked. */
const here = (value: unknown) => parse(value)?.origin === location.origin;

/** Encrypted on the way, or never leaving this machine (S48). */
const secure = (value: unknown) =>
  /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1]|[\w.-]+\.localhost)[:/])/.test(
    parse(value)?.href ?? '',
  );

const id = /^[a-z][a-z0-9-]{0,31}$/;
const yesNo = (value: unknown) => typeof value === 'boolean';
const region = /^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/;
const some = /^[^]{1,500}$/;
const word = /^[\w.-]{1,64}$/;
const day = isDay;
const colour = /^#[0-9a-f]{6}$/i;
/** Text, or one text per language. */
const localised = (value: unknown) =>
  (typeof value === 'object' && value ? Object.values(value) : [value]).every(
    (text) => typeof text === 'string' && some.test(text),
  );

/** What every vendor may have; its own file adds to this. */
export const vendorRule: Rules = {
  id,
  purpose: id,
  src: secure,
  hosts: [/^[\w.*-]+(:\d+)?(\/\S*)?$/],
  saleOrShare: yesNo,
  name: some,
  storage: [some],
  country: /^[A-Z]{2}$/,
  optOutUrl: page,
};

export const purposeRule: Rules = { id, like: id, name: null, description: null, form: yesNo };

export const regionRule: Rules = {
  location: region,
  residence: region,
  service: region,
  endpoint: here,
  trustHeuristics: yesNo,
};
export const regionCode: Rule = region;

export const rules: Rules = {
  $schema: null,
  purposes: [null],
  vendors: [null],
  policy: {
    url: page,
    id: word,
    version: word,
    effective: day,
    versions: [{ version: word, announced: day, effective: day, src: here }],
    utcOffset: /^[+-](0\d|1[0-4]):[0-5]\d$/,
  },
  controller: {
    name: some,
    contact: some,
    contacts: [
      {
        role: /^(privacy-officer|handler|representative|complaints)$/,
        name: localised,
        phone: some,
        email: /^\S+@\S+$/,
        url: page,
        country: /^[A-Z]{2}$/,
      },
    ],
  },
  directMarketing: {
    data: [localised],
    subjects: [localised],
    channel: some,
    transferees: [localised],
    gain: yesNo,
  },
  forms: [
    {
      id: word,
      purposes: [id],
      items: { required: [word], optional: [word], oneOf: [[word]] },
      keeps: isPeriod,
      refusalEffect: localised,
      requires: [id],
      channels: [/^(email|sms|phone|post|push|messenger)$/],
      confirm: yesNo,
    },
  ],
  law: { preset: /^us-strict$/, countries: { '*': null } },
  signals: { dnt: yesNo },
  guardian: { ask: yesNo, url: page },
  region: null,
  language: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  receipts: secure,
  // Ed25519 as SubjectPublicKeyInfo (RFC 8410): 12 fixed bytes before the 32 of the key.
  receiptsKeys: [/^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/],
  texts: { '*': null },
  theme: {
    accent: colour,
    onAccent: colour,
    radius: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 24,
    scheme: /^(auto|light|dark)$/,
    layout: /^(card|bar|sheet|dialog)$/,
    side: /^(start|end)$/,
    density: /^(comfortable|compact)$/,
    // Names of typefaces; nothing that could be more than a value.
    font: /^[\w\s,'"-]{1,200}$/,
  },
  cookie: {
    name: word,
    domain: /^[\w.-]+$/,
    server: (value) => yesNo(value) || secure(value),
  },
  dataLayer: /^[A-Za-z_$][\w$]*$/,
  reload: /^(auto|ask|never)$/,
};
