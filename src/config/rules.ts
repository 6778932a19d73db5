import { knownFacts } from '../vendors/facts.js';

/**
 * What each configuration key may hold, small enough to run before anything else on every page.
 * A pattern is tested against the value's text; `[rule]` is a list; `'*'` allows any key; `null`
 * allows anything. The words for the developer live in `problems.ts`, loaded only when needed.
 */
export type Rule =
  RegExp | ((value: string) => boolean) | readonly [Rule] | { [key: string]: Rule } | null;

const parse = (value: string): URL | undefined => {
  try {
    return new URL(value, location.href);
  } catch {
    return undefined;
  }
};

/** A page that a visitor may open; keeps `javascript:` out. */
const page = (value: string) => /^(https?|file):/.test(parse(value)?.protocol ?? '');

/** Encrypted on the way, or never leaving this machine (S48). */
const secure = (value: string) =>
  /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1]|[\w.-]+\.localhost)[:/])/.test(
    parse(value)?.href ?? '',
  );

const id = /^[a-z][a-z0-9-]{0,31}$/;
const yesNo = /^(true|false)$/;
const region = /^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/;
const some = /^[^]{1,500}$/;
const word = /^[\w.-]{1,64}$/;

const vendor: Rule = {
  id,
  purpose: id,
  src: secure,
  hosts: [/^[\w.-]+(:\d+)?(\/\S*)?$/],
  saleOrShare: yesNo,
  name: some,
  storage: [some],
  country: /^[A-Z]{2}$/,
  optOutUrl: page,
};
for (const facts of Object.values(knownFacts)) Object.assign(vendor, facts.rules);

export const purposeRule: Rule = { id, like: id, name: null, description: null, form: yesNo };

export const rules: Rule = {
  purposes: [null],
  vendors: [vendor],
  policy: { url: page, id: word, version: word, effective: /^\d{4}-\d\d-\d\d$/ },
  controller: { name: some, contact: some },
  region: null,
  language: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  receipts: secure,
  texts: { '*': null },
  theme: {
    accent: /^#[0-9a-f]{6}$/i,
    radius: /^(\d|1\d|2[0-4])$/,
    scheme: /^(auto|light|dark)$/,
    layout: /^(card|bar)$/,
  },
  cookie: { name: word, domain: /^[\w.-]+$/ },
  dataLayer: /^[A-Za-z_$][\w$]*$/,
  reload: /^(auto|never)$/,
};

export const regionRule: Rule = {
  location: region,
  residence: region,
  service: region,
  endpoint: (value) => parse(value)?.origin === location.origin,
};
export const regionCode: Rule = region;
